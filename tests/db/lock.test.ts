import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from 'esbuild';
import { lockFolder } from '@/lib/db/lock';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-lock-'));
const program = path.join(scratch, 'hold.mjs');
const children = new Set<ChildProcess>();
let folder: string;
let round = 0;

// A process that takes the lock of a folder, says so, and holds it until it is ended.
const source = `
import { lockFolder } from '@/lib/db/lock';
lockFolder(process.argv[2]).then(() => { console.log('held'); setInterval(() => {}, 1000); }, (error) => { console.log(error.message); process.exit(3); });
process.on('SIGTERM', () => process.exit(0));`;

beforeAll(async () => {
  await build({ stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' }, alias: { '@': process.cwd() }, bundle: true, platform: 'node', format: 'esm', outfile: program, logLevel: 'error' });
});
beforeEach(() => {
  folder = path.join(scratch, `pg-${(round += 1)}`);
});
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  fs.rmSync(scratch, { recursive: true, force: true });
});

/** Starts a holder; resolves with the first thing it says. */
function hold(): Promise<{ said: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.add(child);
  return new Promise((resolve, reject) => {
    child.stdout!.once('data', (data: Buffer) => resolve({ said: data.toString().trim(), child }));
    child.once('error', reject);
  });
}

const end = (child: ChildProcess, signal: NodeJS.Signals) => new Promise((resolve) => {
  child.once('exit', resolve);
  child.kill(signal);
});

describe('two processes on one folder', () => {
  test('the second is refused in one sentence that names the first; then the folder is free again', async () => {
    const first = await hold();
    expect(first.said).toBe('held');
    const second = await hold();
    expect(second.said).toBe(`The embedded database ${folder} is in use by process ${first.child.pid}. Stop that one first, or set DATABASE_URL to a PostgreSQL server.`);
    await end(first.child, 'SIGTERM');
    expect(fs.existsSync(`${folder}.lock`)).toBe(false);
    expect((await hold()).said).toBe('held');
  });

  test('a killed process leaves a lock that keeps nobody out, and of many who come at once one gets it', async () => {
    const first = await hold();
    await end(first.child, 'SIGKILL');
    expect(fs.existsSync(`${folder}.lock`)).toBe(true);
    const all = await Promise.all(Array.from({ length: 8 }, hold));
    expect(all.filter(({ said }) => said === 'held')).toHaveLength(1);
  });
});

describe('a lock file that was left behind', () => {
  const start = () => fs.readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ')[19]!;
  const isLinux = process.platform === 'linux';

  test.each<[string, () => string, 'free' | 'taken']>([
    ['of a process that is gone', () => '999999 -\n', 'free'],
    ['of this process’s number, from before a restart', () => `${process.pid} 1\n`, isLinux ? 'free' : 'taken'],
    ['of a number that another process has now', () => `${process.ppid} 1\n`, isLinux ? 'free' : 'taken'],
    ['of a living process', () => `${process.ppid} -\n`, 'taken'],
    ['of this very process', () => `${process.pid} ${isLinux ? start() : '-'}\n`, isLinux ? 'taken' : 'free'],
    ['with nothing in it', () => '', 'free'],
    ['with anything in it', () => 'hello\n', 'free'],
  ])('%s', async (_name, content, expected) => {
    fs.writeFileSync(`${folder}.lock`, content());
    const taking = lockFolder(folder);
    if (expected === 'taken') return expect(taking).rejects.toThrow('is in use by process');
    const release = await taking;
    await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${process.pid}`);
    release();
    expect(fs.existsSync(`${folder}.lock`)).toBe(false);
  });

  if (isLinux) test('of a zombie: dead, but not yet fetched by its parent', async () => {
    // sh starts a child and becomes a sleep before the child ends, which never fetches it.
    const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.add(parent);
    const pid = await new Promise<number>((resolve) => parent.stdout.once('data', (data: Buffer) => resolve(Number(data.toString()))));
    await expect.poll(() => fs.readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')).toBe(true);
    fs.writeFileSync(`${folder}.lock`, `${pid} -\n`);
    (await lockFolder(folder))();
  });
});
