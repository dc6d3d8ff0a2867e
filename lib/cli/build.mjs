import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const sources = ['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'next.config.ts', 'postcss.config.mjs', 'instrumentation.ts', 'proxy.ts', 'package-lock.json', 'tsconfig.json'];

function* filesUnder(entry) {
  const full = path.join(root, entry);
  if (!fs.existsSync(full)) return;
  if (fs.statSync(full).isFile()) return void (yield entry);
  for (const name of fs.readdirSync(full).sort()) yield* filesUnder(path.join(entry, name));
}

function hashOfSources() {
  const hash = crypto.createHash('sha256');
  for (const entry of sources) for (const file of filesUnder(entry)) hash.update(file).update(fs.readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** Builds the pages when any source has changed since the last build that succeeded. */
export async function build() {
  const mark = path.join(root, '.next', 'byline-sources');
  const wanted = hashOfSources();
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === wanted) return;
  console.error('Building the pages (about a minute, only after a change) …');
  fs.rmSync(mark, { force: true });
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const code = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { env, stdio: ['ignore', process.env.BYLINE_VERBOSE ? 'inherit' : 'ignore', 'inherit'] });
  if (code !== 0) throw new Refusal('The build failed; what is wrong stands above.');
  fs.writeFileSync(mark, wanted);
}
