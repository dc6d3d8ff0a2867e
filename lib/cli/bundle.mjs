import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

function* sourcesUnder(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sourcesUnder(full);
    else yield full;
  }
}

/** The time of the newest source, in ms. */
function newestSource(entry) {
  let newest = fs.statSync(path.join(root, entry)).mtimeMs;
  for (const file of sourcesUnder(path.join(root, 'lib'))) newest = Math.max(newest, fs.statSync(file).mtimeMs);
  return newest;
}

/**
 * Imports a TypeScript module of this project outside of Next: bundled once into .byline/, again only after a change.
 * What is imported dynamically becomes a chunk of its own, so that a command loads only what it needs.
 */
export async function loadRoom(entry) {
  const name = path.basename(entry, '.ts');
  const rooms = path.join(root, '.byline');
  const folder = path.join(rooms, `${name}-${Math.trunc(newestSource(entry))}`);
  if (!fs.existsSync(folder)) {
    const { build } = await import('esbuild');
    fs.mkdirSync(rooms, { recursive: true });
    const fresh = fs.mkdtempSync(path.join(rooms, `.${name}-`));
    await build({
      absWorkingDir: root, entryPoints: [entry], outdir: fresh, outExtension: { '.js': '.mjs' },
      bundle: true, splitting: true, packages: 'external', alias: { '@': root },
      platform: 'node', format: 'esm', target: 'node20', sourcemap: 'inline', logLevel: 'error',
    });
    putInPlace(fresh, folder);
    for (const old of fs.readdirSync(rooms)) if (old.startsWith(`${name}-`) && old !== path.basename(folder)) fs.rmSync(path.join(rooms, old), { recursive: true, force: true });
  }
  return import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
}

/** Whole or not at all: of two that build at once, the first one's stays. */
function putInPlace(fresh, folder) {
  try {
    fs.renameSync(fresh, folder);
  } catch (error) {
    if (!fs.existsSync(folder)) throw error;
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}
