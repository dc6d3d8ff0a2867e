import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-prepare-'));
const program = path.join(process.cwd(), '.byline', 'tests', 'prepare.mjs');
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

// What the server does when it starts.
const source = `import { register } from '@/instrumentation'; await register(); console.log('ready'); process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000);`;

beforeAll(async () => {
  await build({ stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' }, alias: { '@': process.cwd() }, bundle: true, packages: 'external', platform: 'node', format: 'esm', outfile: program, logLevel: 'error' });
});

function start(env: Record<string, string>): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [program], { env: { ...process.env, NEXT_RUNTIME: 'nodejs', DATABASE_URL: '', BYLINE_DATA: path.join(scratch, 'data'), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (said.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said.err += data.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })));
}

test('a server starts on an empty folder, with its library, and gives the folder free when it is stopped', async () => {
  expect(await start({ BYLINE_SETUP_CODE: 'AB12CD34EF' })).toEqual({ code: 0, out: 'ready\n', err: '' });
  expect(fs.existsSync(path.join(scratch, 'data', 'pg.lock'))).toBe(false);
});

test.each<[string, Record<string, string>, string]>([
  ['that cannot be reached', { DATABASE_URL: 'postgresql://bob:sekret@127.0.0.1:1/byline' }, 'The database at 127.0.0.1:1 cannot be reached (nothing listens there). Start it, or correct DATABASE_URL.\n'],
  ['in a folder that cannot be', { BYLINE_DATA: path.join(process.cwd(), 'package.json') }, `The data folder ${path.join(process.cwd(), 'package.json', 'pg')} cannot be written (EEXIST). Name another with BYLINE_DATA.\n`],
])('a database %s ends the server with one sentence', async (_name, env, sentence) => {
  expect(await start(env)).toEqual({ code: 1, out: '', err: sentence });
});

test.each<Record<string, string>>([{ NEXT_RUNTIME: 'edge' }, { NEXT_PHASE: 'phase-production-build' }])('nothing is opened with %j', async (env) => {
  const data = path.join(scratch, 'untouched');
  expect(await start({ BYLINE_DATA: data, ...env })).toMatchObject({ out: 'ready\n', err: '' });
  expect(fs.existsSync(data)).toBe(false);
});
