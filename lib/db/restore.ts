import { existsSync, readdirSync } from 'node:fs';
import fs from 'node:fs/promises';
import { AppError } from '@/lib/errors';
import { readArchive } from './archive';
import { openDb } from './client';
import { countRows, isByline, sumOf, type Counts } from './count-rows';
import { takeFolder } from './engine-pglite';
import { inProject } from './project-folder';
import { DatabaseRefused } from './refused';

/** Whether a folder holds a database, or anything else. */
export const hasData = (folder: string) => existsSync(folder) && readdirSync(folder).length > 0;

/** "data/pg" → "data/pg-kept-2026-11-22T16-50-12-345Z" */
const asideName = (folder: string, now: Date) => `${folder}-kept-${now.toISOString().replace(/[:.]/g, '-')}`;

const noneHere = (file: string, why = 'its tables are not there') => new AppError('bad-input', `The database in ${file} cannot be used (${why}); nothing was changed.`);

/** Lays the database of a backup into a folder of its own, and brings it to this version there; gives how many rows it holds. */
async function layOut(file: string, archive: Blob, fresh: string): Promise<number> {
  const { PGlite } = await import('@electric-sql/pglite');
  try {
    const lite = await PGlite.create(fresh, { loadDataDir: archive });
    let counts: Counts;
    try {
      counts = await countRows({ query: (sql, parameters) => lite.query(sql, parameters) });
      if (!isByline(counts)) throw noneHere(file);
      await refuseNewer(file, (await lite.query<{ name: string }>('SELECT migration_name AS name FROM "_prisma_migrations"')).rows);
    } finally {
      await lite.close();
    }
    await (await openDb({ url: null, folder: fresh })).close();
    return sumOf(counts);
  } catch (error) {
    if (error instanceof AppError && !(error instanceof DatabaseRefused)) throw error;
    throw noneHere(file, (error as Error).message);
  }
}

async function refuseNewer(file: string, applied: { name: string }[]): Promise<void> {
  const known = new Set(await fs.readdir(inProject('prisma/migrations')));
  if (applied.some(({ name }) => !known.has(name))) throw new AppError('bad-input', `${file} was written by a newer Byline; bring this one up to date first. Nothing was changed.`);
}

/**
 * Puts the database of a backup in the place of the embedded one. Nothing is touched before the backup has been laid out beside it and opened.
 * Data that is there is refused; with `replace` it is kept aside under another name, which is given.
 */
export async function restore(file: string, { folder, replace, now }: { folder: string; replace: boolean; now: Date }): Promise<{ rows: number; keptAt: string | null }> {
  const archive = await readArchive(file);
  const release = await takeFolder(folder);
  const fresh = `${folder}-restoring`;
  try {
    const isTaken = hasData(folder);
    if (isTaken && !replace) throw new AppError('conflict', `There is data in ${folder} already; with --replace it is kept aside under another name.`);
    await fs.rm(fresh, { recursive: true, force: true });
    const rows = await layOut(file, archive, fresh);
    const keptAt = asideName(folder, now);
    await fs.rename(folder, keptAt);
    try {
      await fs.rename(fresh, folder);
    } catch (error) {
      await fs.rename(keptAt, folder);
      throw error;
    }
    if (!isTaken) await fs.rmdir(keptAt);
    return { rows, keptAt: isTaken ? keptAt : null };
  } finally {
    await fs.rm(fresh, { recursive: true, force: true });
    release();
  }
}
