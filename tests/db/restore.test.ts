import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { namesInTar } from '@/lib/db/archive';
import { openDb } from '@/lib/db/client';
import { lockFolder } from '@/lib/db/lock';
import { run } from '../lib/cli/run';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-restore-'));
const file = (name: string) => path.join(scratch, name);
const good = file('good.tar.gz');
let data: string;
let round = 0;
const pg = () => path.join(data, 'pg');

/** The settings of the database in the data folder of now, as names; with `add` one more. */
async function settings(add?: string): Promise<string[]> {
  const { prisma, close } = await openDb({ url: null, folder: pg() });
  if (add) await prisma.setting.create({ data: { key: add, value: 'x' } });
  const rows = await prisma.setting.findMany({ orderBy: { key: 'asc' } });
  await close();
  return rows.map(({ key }) => key);
}

function useFolder(): void {
  data = file(`data-${(round += 1)}`);
  vi.stubEnv('BYLINE_DATA', data);
  vi.stubEnv('DATABASE_URL', '');
}

async function pack(name: string, sql: string): Promise<string> {
  const lite = await PGlite.create();
  await lite.exec(sql);
  fs.writeFileSync(file(name), Buffer.from(await (await lite.dumpDataDir('gzip')).arrayBuffer()));
  await lite.close();
  return file(name);
}

beforeAll(async () => {
  useFolder();
  await settings('first');
  const made = await run(['backup', good]);
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toMatch(/^\d+ rows in .*good\.tar\.gz \(\d+\.\d MB\); read back and found whole\.\n$/);
  expect(fs.statSync(good).mode & 0o077).toBe(0);
});
beforeEach(useFolder);
afterAll(() => {
  vi.unstubAllEnvs();
  fs.rmSync(scratch, { recursive: true, force: true });
});

describe('a round trip', () => {
  test('rows survive, into a folder that was not there', async () => {
    expect(await run(['restore', good])).toMatchObject({ code: 0, err: '' });
    expect(fs.readdirSync(data)).toEqual(['pg']);
    expect(await settings()).toEqual(['first']);
  });

  test('data that is there is refused, and with --replace kept aside whole', async () => {
    await settings('second');
    const refused = await run(['restore', good]);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toBe(`byline restore: There is data in ${pg()} already; with --replace it is kept aside under another name.\n`);
    expect(await settings()).toEqual(['second']);

    const done = await run(['restore', good, '--replace']);
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(await settings()).toEqual(['first']);
    const [kept] = fs.readdirSync(data).filter((name) => name.startsWith('pg-kept-'));
    expect(done.out).toContain(path.join(data, kept!));
    fs.rmSync(pg(), { recursive: true });
    fs.renameSync(path.join(data, kept!), pg());
    expect(await settings()).toEqual(['second']);
  });
});

describe('a file that cannot be used', () => {
  const bytes = () => fs.readFileSync(good);
  const write = (name: string, content: Buffer | string) => (fs.writeFileSync(file(name), content), file(name));

  test.each<[string, () => string | Promise<string>, RegExp]>([
    ['is not there', () => file('none.tar.gz'), /cannot be read \(ENOENT\)/],
    ['is a folder', () => scratch, /cannot be read \(EISDIR\)/],
    ['is empty', () => write('empty', ''), /not a whole backup/],
    ['is something else', () => write('words', 'hello '.repeat(500)), /not a whole backup/],
    ['is something else, packed', () => write('words.gz', gzipSync('hello '.repeat(500))), /not a whole backup/],
    ['was cut short', () => write('short.gz', bytes().subarray(0, bytes().length / 2)), /not a whole backup/],
    ['was cut short before it was packed', () => write('cut.gz', gzipSync(gunzipSync(bytes()).subarray(0, 2_000_000))), /not a whole backup/],
    ['was changed', () => write('changed.gz', Buffer.concat([bytes().subarray(0, 90_000), Buffer.alloc(9, 7), bytes().subarray(90_009)])), /not a whole backup/],
    ['is a database of another program', () => pack('other.tar.gz', 'CREATE TABLE ships (name text)'), /cannot be used \(its tables are not there\)/],
    ['is of a newer Byline', () => pack('newer.tar.gz', `CREATE TABLE "_prisma_migrations" (migration_name text); INSERT INTO "_prisma_migrations" VALUES ('99990101000000_later')`), /newer Byline/],
  ])('one that %s', async (_name, make, expected) => {
    const bad = await make();
    fs.mkdirSync(pg(), { recursive: true });
    fs.writeFileSync(path.join(pg(), 'mine'), 'kept');
    const { code, out, err } = await run(['restore', bad, '--replace']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(expected);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(fs.readdirSync(data)).toEqual(['pg']);
    expect(fs.readdirSync(pg())).toEqual(['mine']);
  });

  test('names in a tar are read to its end, and in nothing else', () => {
    const tar = gunzipSync(bytes());
    expect(namesInTar(tar)!.length).toBeGreaterThan(100);
    expect(namesInTar(tar.subarray(0, 700))).toBeNull();
    expect(namesInTar(Buffer.from('x'.repeat(2000)))).toBeNull();
  });
});

describe('when it may not be', () => {
  test.each([['backup'], ['restore']])('%s: the lock of a running Byline says so in its one sentence', async (command) => {
    await settings('mine');
    const release = await lockFolder(pg());
    const { code, err } = await run([command, command === 'backup' ? file('locked.tar.gz') : good]);
    release();
    expect(code).toBe(1);
    expect(err).toBe(`byline ${command}: The embedded database ${pg()} is in use by process ${process.pid}. Stop that one first, or set DATABASE_URL to a PostgreSQL server.\n`);
    expect(fs.existsSync(file('locked.tar.gz'))).toBe(false);
    expect(await settings()).toEqual(['mine']);
  });

  test.each<[string[], RegExp]>([
    [['backup', 'x'], /use pg_dump/],
    [['restore', 'x'], /use pg_restore/],
  ])('%j with DATABASE_URL set', async (args, expected) => {
    vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/none');
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toMatch(expected);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test.each<[string[], 1 | 2, RegExp]>([
    [['backup'], 2, /Name one file/],
    [['restore'], 2, /Name the one file/],
    [['restore', 'a', 'b'], 2, /Name the one file/],
    [['backup', 'x', '--json'], 2, /--json/],
    [['export', 'x'], 2, /"export" is not there yet/],
    [['check'], 2, /"check" is not there yet/],
    [['backup', file('nothing.tar.gz')], 1, /There is no data in/],
  ])('%j', async (args, code, expected) => {
    const found = await run(args);
    expect(found.code).toBe(code);
    expect(found.err).toMatch(expected);
    expect(fs.existsSync(data)).toBe(false);
  });

  test('a backup is not written over, and a place that is none is said', async () => {
    await settings('mine');
    const before = fs.readFileSync(good);
    expect((await run(['backup', good])).err).toContain('is there already');
    expect(fs.readFileSync(good).equals(before)).toBe(true);
    expect((await run(['backup', file('none/there.tar.gz')])).err).toMatch(/could not be written \(ENOENT\)/);
  });
});
