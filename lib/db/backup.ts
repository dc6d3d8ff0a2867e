import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import { AppError } from '@/lib/errors';
import { db } from './client';
import type { Connection } from './migrate';

type Counts = { name: string; rows: number }[];

/** How many rows each table holds. */
async function countRows({ query }: Pick<Connection, 'query'>): Promise<Counts> {
  const { rows: tables } = await query<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`, []);
  const each = tables.map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS rows FROM "${name}"`);
  return (await query<Counts[number]>(`${each.join(' UNION ALL ')} ORDER BY 1`, [])).rows;
}

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

/**
 * Writes the embedded database into one file. The file gets its name only once it has been read back and opened;
 * one that is there already is never written over. Gives how many rows it holds.
 */
export async function backup(file: string): Promise<{ rows: number; bytes: number }> {
  const { dump } = await db();
  if (!dump) throw new AppError('not-allowed', 'The data is on a PostgreSQL server: back it up with pg_dump.');
  if (existsSync(file)) throw new AppError('conflict', `${file} is there already; name another file.`);
  const started = `${file}.part`;
  await fs.writeFile(started, Buffer.from(await (await dump()).arrayBuffer()));
  try {
    const written = await fs.readFile(started);
    const counts = await read(new Blob([written]));
    if (!counts.some(({ name, rows }) => name === '_prisma_migrations' && rows > 0)) throw new AppError('unavailable', `The backup ${file} could not be read back; it was not kept.`);
    await fs.rename(started, file);
    return { rows: counts.reduce((sum, { rows }) => sum + rows, 0), bytes: written.length };
  } finally {
    await fs.rm(started, { force: true });
  }
}
