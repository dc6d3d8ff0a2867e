import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import { AppError } from '@/lib/errors';
import { readArchive } from './archive';
import { db } from './client';
import { countRows, isByline, sumOf, type Counts } from './count-rows';

/** What an archive holds, found by opening it. */
async function read(archive: Blob): Promise<Counts> {
  const { PGlite } = await import('@electric-sql/pglite');
  const copy = await PGlite.create({ loadDataDir: archive });
  try {
    return await countRows({ query: (sql, parameters) => copy.query(sql, parameters) });
  } finally {
    await copy.close();
  }
}

/** On the disk when it resolves. For its owner alone: it holds e-mail addresses and the hashes of passwords. */
async function write(file: string, bytes: Buffer): Promise<void> {
  const opened = await fs.open(file, 'w', 0o600);
  try {
    await opened.writeFile(bytes);
    await opened.sync();
  } finally {
    await opened.close();
  }
}

/**
 * Writes the embedded database into one file. The file gets its name only once it has been read back and opened;
 * one that is there already is never written over. Gives how many rows it holds.
 */
export async function backup(file: string): Promise<{ rows: number; bytes: number }> {
  const { dump } = await db();
  if (!dump) throw new AppError('not-allowed', 'The data is on a PostgreSQL server: back it up with pg_dump.');
  if (existsSync(file)) throw new AppError('conflict', `${file} is there already; name another file.`);
  const started = `${file}.part`;
  const bytes = Buffer.from(await (await dump()).arrayBuffer());
  try {
    await write(started, bytes);
    const counts = await read(await readArchive(started));
    if (!isByline(counts)) throw new AppError('unavailable', `The backup ${file} could not be read back; it was not kept.`);
    await fs.rename(started, file);
    return { rows: sumOf(counts), bytes: bytes.length };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('unavailable', `The backup ${file} could not be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`);
  } finally {
    await fs.rm(started, { force: true });
  }
}
