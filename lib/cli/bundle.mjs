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
  const folder = path.join(root, '.byline', name);
  const file = path.join(folder, `${name}.mjs`);
  if (!fs.existsSync(file) || fs.statSync(file).mtimeMs < newestSource(entry)) {
    const { build } = await import('esbuild');
    await build({
      absWorkingDir: root, entryPoints: [entry], outdir: folder, outExtension: { '.js': '.mjs' },
      bundle: true, splitting: true, packages: 'external', alias: { '@': root },
      platform: 'node', format: 'esm', target: 'node20', sourcemap: 'inline', logLevel: 'error',
    });
  }
  return import(pathToFileURL(file).href);
}
