#!/usr/bin/env node
// The `byline` command: before its first use only what Node brings can be imported.
import './node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';

// `byline read … | head` closes the pipe early: that is no failure.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.env.BYLINE_ROOT ??= root;

/** Standard output belongs to the answer: what npm says goes to standard error. */
async function installOnce() {
  if (fs.existsSync(path.join(root, 'node_modules', 'esbuild'))) return;
  const [{ run }, { Refusal }] = await Promise.all([import('./run.mjs'), import('./refusal.mjs')]);
  console.error('Installing what is missing (a minute or two, once) …');
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Refusal('The dependencies could not be installed; npm says why above. Check the network connection and run the command again.');
}

try {
  await installOnce();
  const [{ generate }, { loadRoom }] = await Promise.all([import('./install.mjs'), import('./bundle.mjs')]);
  await generate();
  const { main } = await loadRoom('lib/cli/main.ts');
  process.exitCode = await main(process.argv.slice(2), process);
} catch (error) {
  console.error(error?.sentence ?? error?.stack ?? String(error));
  process.exitCode = 1;
}
