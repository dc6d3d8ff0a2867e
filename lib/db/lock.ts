import fs from 'node:fs';
import path from 'node:path';
import { DatabaseRefused } from './refused';

/** A process: its number alone comes round again, so its start is kept beside it where the system tells. */
type Owner = { pid: number; start: string | null };

const held = ((globalThis as { bylineLocks?: Set<string> }).bylineLocks ??= new Set<string>());

/** State and start of a process on Linux; null where /proc does not tell. */
function inspect(pid: number): { state: string; start: string } | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // "4242 (name (with) brackets) S 1 …": the state follows the last bracket, the start is 19 fields on.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', start: fields[19] ?? '' };
  } catch {
    return null; // no such process, or no /proc on this system
  }
}

function isAlive({ pid, start }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const seen = inspect(pid);
  if (!seen) return pid !== process.pid;
  // A zombie still answers kill(pid, 0), and another process may have got the number of a dead one.
  return !['Z', 'X'].includes(seen.state) && (start === null || start === seen.start);
}

function readOwner(file: string): Owner | 'gone' | 'unreadable' {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone';
    throw error;
  }
  const [, pid, start] = /^(\d+) (\S+)\n$/.exec(text) ?? [];
  return pid && start ? { pid: Number(pid), start: start === '-' ? null : start } : 'unreadable';
}

function create(file: string): boolean {
  try {
    fs.writeFileSync(file, `${process.pid} ${inspect(process.pid)?.start ?? '-'}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Who has a lock file: nobody when it is not there, its owner, or a process that is dead. */
async function judge(file: string): Promise<Owner | 'gone' | 'dead'> {
  let owner = readOwner(file);
  // Its maker may be between creating it and writing into it.
  for (let tries = 0; owner === 'unreadable' && tries < 20; tries++) {
    await wait(50);
    owner = readOwner(file);
  }
  if (owner === 'gone') return 'gone';
  return owner !== 'unreadable' && isAlive(owner) ? owner : 'dead';
}

/** Removes the lock of a dead process. One at a time: else a slow one could remove the new lock of a quick one. */
async function clearDead(file: string): Promise<void> {
  const turn = `${file}.turn`;
  if (!create(turn)) {
    if ((await judge(turn)) === 'dead') fs.rmSync(turn, { force: true });
    else await wait(20);
    return;
  }
  try {
    if ((await judge(file)) === 'dead') fs.rmSync(file, { force: true });
  } finally {
    fs.rmSync(turn, { force: true });
  }
}

/**
 * Makes this process the only one on an embedded database: two would lose each other's data in silence.
 * Resolves to the function that gives the folder free again; refuses when a living process has it.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const file = `${path.resolve(folder)}.lock`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  while (!create(file)) {
    const owner = await judge(file);
    if (typeof owner === 'object') throw new DatabaseRefused(`The embedded database ${folder} is in use by process ${owner.pid}. Stop that one first, or set DATABASE_URL to a PostgreSQL server.`);
    if (owner === 'dead') await clearDead(file);
  }
  held.add(file);
  const release = () => {
    if (held.delete(file)) fs.rmSync(file, { force: true });
  };
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}
