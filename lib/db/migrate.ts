import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { DatabaseRefused } from './refused';

/** What a migration needs of an engine: several statements at once, and one with parameters. */
export type Connection = {
  exec(sql: string): Promise<unknown>;
  query<T>(sql: string, parameters: unknown[]): Promise<{ rows: T[] }>;
};

/** As Prisma makes it, so that `prisma migrate` can take over where the network allows it. */
const table = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

type Applied = { migration_name: string; checksum: string; finished_at: Date | null };

async function makeTable(connection: Connection): Promise<void> {
  try {
    await connection.exec(table);
  } catch (error) {
    // Two servers that start at once both see no table; the slower one fails on the name, and by then it is there.
    if ((error as { code?: string }).code !== '23505') throw error;
    await connection.exec(table);
  }
}

async function applied(connection: Connection): Promise<Map<string, Applied>> {
  const { rows } = await connection.query<Applied>('SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL', []);
  return new Map(rows.map((row) => [row.migration_name, row]));
}

/** Whether a migration was applied; refuses one that failed half-way or was changed afterwards. */
function isDone(name: string, checksum: string, row: Applied | undefined): boolean {
  if (!row) return false;
  if (!row.finished_at) throw new DatabaseRefused(`The migration ${name} did not finish earlier; restore a backup, or mend the database by hand.`);
  if (row.checksum !== checksum) throw new DatabaseRefused(`The migration ${name} was changed after it had been applied; put its file back as it was and write a new migration instead.`);
  return true;
}

async function apply(connection: Connection, name: string, sql: string, checksum: string): Promise<boolean> {
  await connection.exec('BEGIN');
  try {
    // Held until the end of the transaction: of two servers that start at once, one migrates.
    await connection.exec('LOCK TABLE "_prisma_migrations" IN EXCLUSIVE MODE');
    const done = isDone(name, checksum, (await applied(connection)).get(name));
    if (!done) {
      await connection.exec(sql);
      await connection.query('INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)', [crypto.randomUUID(), checksum, name]);
    }
    await connection.exec('COMMIT');
    return !done;
  } catch (error) {
    await connection.exec('ROLLBACK');
    throw error;
  }
}

/** Applies the migrations of a folder that are missing, each whole or not at all; gives their names. */
export async function migrate(connection: Connection, folder: string): Promise<string[]> {
  const names = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  await makeTable(connection);
  const before = await applied(connection);
  const now: string[] = [];
  for (const name of names) {
    const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
    const checksum = crypto.createHash('sha256').update(sql).digest('hex');
    if (!isDone(name, checksum, before.get(name)) && (await apply(connection, name, sql, checksum))) now.push(name);
  }
  return now;
}
