import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const hashOf = (file) => crypto.createHash('sha256').update(fs.readFileSync(path.join(root, file))).digest('hex');
const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null);

/** Installs the dependencies as the lockfile pins them, when they are missing or the lockfile has changed since. */
export async function install() {
  try {
    fs.accessSync(root, fs.constants.W_OK);
  } catch {
    throw new Refusal(`The folder ${root} cannot be written. Byline installs and builds in it: give yourself the right to write there.`);
  }
  const mark = path.join(root, 'node_modules', '.byline-lock');
  const wanted = hashOf('package-lock.json');
  if (read(mark) === wanted) return;
  console.error('Installing what is missing (a minute or two, once) …');
  // Development dependencies too: the build needs types, styles and its compiler whatever NODE_ENV says.
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Refusal('The dependencies could not be installed; npm says why above. Check the network connection and run the command again.');
  fs.writeFileSync(mark, wanted);
}

/** Generates the Prisma client when the schema has changed since the last time. */
export async function generate() {
  const mark = path.join(root, 'generated', '.schema');
  const wanted = hashOf('prisma/schema.prisma');
  if (read(mark) === wanted) return;
  const code = await run(process.execPath, ['lib/cli/prisma.mjs', 'generate'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0) throw new Refusal('The database client could not be generated; Prisma says why above.');
  fs.writeFileSync(mark, wanted);
}
