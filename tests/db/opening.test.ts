import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { db, openDb, useDb, type Db } from '@/lib/db/client';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-opening-'));
const opened: Db[] = [];
const children = new Set<ChildProcess>();
let folder: string;
let round = 0;

const open = async (given: Parameters<typeof openDb>[0]) => {
  const one = await openDb(given);
  opened.push(one);
  return one;
};

beforeEach(() => {
  folder = path.join(scratch, String((round += 1)), 'pg');
});
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  fs.rmSync(scratch, { recursive: true, force: true });
});

const refusals: [string, () => Parameters<typeof openDb>[0], string][] = [
  ['a server that is not there', () => ({ url: 'postgresql://bob:sekret@127.0.0.1:1/byline', folder: null }), 'The database at 127.0.0.1:1 cannot be reached (nothing listens there). Start it, or correct DATABASE_URL.'],
  ['a host that is not there', () => ({ url: 'postgresql://bob:sekret@no-such-host.invalid/byline', folder: null }), 'The database at no-such-host.invalid:5432 cannot be reached (no such host). Start it, or correct DATABASE_URL.'],
  ['another kind of address', () => ({ url: 'mysql://bob:sekret@127.0.0.1/byline', folder: null }), 'DATABASE_URL is not the address of a PostgreSQL database; it looks like postgresql://name:password@host:5432/database.'],
  ['no address', () => ({ url: 'bob:sekret', folder: null }), 'DATABASE_URL is not the address of a PostgreSQL database; it looks like postgresql://name:password@host:5432/database.'],
  ['a folder inside a file', () => ({ url: null, folder: path.join(process.cwd(), 'package.json', 'pg') }), 'Name another with BYLINE_DATA.'],
];

describe('what cannot be opened', () => {
  test.each(refusals)('%s: one sentence, without the password', async (_name, given, sentence) => {
    const error: unknown = await open(given()).then(() => null, (thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'DatabaseRefused', code: 'unavailable', sentence: expect.stringContaining(sentence) as string });
    expect(String(error)).not.toContain('sekret');
  });

  test('a page that asks while it is being built', async () => {
    useDb(null);
    process.env.NEXT_PHASE = 'phase-production-build';
    try {
      await expect(db()).rejects.toThrow('while it was being built');
    } finally {
      delete process.env.NEXT_PHASE;
    }
  });

  if (process.env.BYLINE_TEST_DATABASE_URL) test('a database that the server does not have', async () => {
    const url = new URL(process.env.BYLINE_TEST_DATABASE_URL!);
    url.pathname = '/no_such_database';
    await expect(open({ url: url.href, folder: null })).rejects.toThrow('has no database of that name');
  });
});

describe('the embedded folder', () => {
  test('keeps what was stored, and is open to one at a time', async () => {
    const first = await open({ url: null, folder });
    await first.prisma.setting.create({ data: { key: 'a', value: '1' } });
    await expect(open({ url: null, folder })).rejects.toThrow('is in use by process');
    await first.close();
    const again = await open({ url: null, folder });
    expect(await again.prisma.setting.findMany()).toEqual([{ key: 'a', value: '1' }]);
  });
});

describe('a process that is ended', () => {
  const program = path.join(process.cwd(), '.byline', 'tests', 'write.mjs');
  // Stores one row after the other, and says so only once each is stored. The embedded engine answers without leaving
  // the event loop, so the program has to let signals in between; once the database is closed it waits for its end.
  const source = `
    import { db } from '@/lib/db/client';
    const { prisma } = await db();
    for (let n = 0; ; n++) {
      await prisma.setting.create({ data: { key: String(n), value: '' } }).catch(() => new Promise(() => {}));
      console.log(n);
      await new Promise((resolve) => setImmediate(resolve));
    }`;

  beforeAll(async () => {
    await build({ stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' }, alias: { '@': process.cwd() }, bundle: true, packages: 'external', platform: 'node', format: 'esm', outfile: program, logLevel: 'error' });
  });

  test.each<[NodeJS.Signals, number | null, boolean]>([['SIGTERM', 0, false], ['SIGINT', 0, false], ['SIGKILL', null, true]])('by %s has every row that it said was stored', async (signal, expectedCode, leavesLock) => {
    const env = { ...process.env, DATABASE_URL: '', BYLINE_DATA: path.dirname(folder) };
    const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    children.add(child);
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('20\n')) child.kill(signal);
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(expectedCode);
    expect(fs.existsSync(`${folder}.lock`)).toBe(leavesLock);
    const stored = await (await open({ url: null, folder })).prisma.setting.count();
    expect(stored).toBeGreaterThanOrEqual(said.trim().split('\n').length);
  });
});
