import type { Prisma, PrismaClient } from '@/generated/prisma/client';
import type { Engine } from './engine';
import { migrate } from './migrate';
import { embeddedFolder, inProject } from './project-folder';
import { DatabaseRefused } from './refused';

/** The opened, migrated database of this process. */
export type Db = { prisma: PrismaClient; engine: Engine['name']; dump: Engine['dump']; close(): Promise<void> };

/** What runs inside `prisma.$transaction(async (tx) => …)`. */
export type Tx = Prisma.TransactionClient;

// On globalThis: Next loads this module once for each bundle, and the embedded engine bears one opening only.
const shared = globalThis as { bylineDb?: Promise<Db>; bylineStops?: boolean };

/** The database of this process: opened and migrated by whoever asks first. */
export function db(): Promise<Db> {
  shared.bylineDb ??= openFromSettings().catch((error: unknown) => {
    shared.bylineDb = undefined;
    throw error;
  });
  return shared.bylineDb;
}

/** Lets all of lib/db use this database (tests, commands); null: the next caller opens anew. */
export function useDb(opened: Db | null): void {
  shared.bylineDb = opened ? Promise.resolve(opened) : undefined;
}

/** Closes what db() opened, if anything: the embedded engine writes out and gives its folder free. */
export async function closeDb(): Promise<void> {
  const opened = shared.bylineDb;
  shared.bylineDb = undefined;
  if (opened) await (await opened).close();
}

async function openFromSettings(): Promise<Db> {
  if (process.env.NEXT_PHASE === 'phase-production-build') throw new Error('A page asked for the database while it was being built: await connection() first.');
  const opened = await openDb({
    url: process.env.DATABASE_URL || null,
    folder: embeddedFolder(),
  });
  closeOnSignals();
  return opened;
}

/** Opens a database and brings it to the newest schema. PostgreSQL when there is a url, else embedded: in a folder, or in memory. */
export async function openDb({ url, folder }: { url: string | null; folder: string | null }): Promise<Db> {
  const engine = url ? await (await import('./engine-postgresql')).openPostgresql(url) : await (await import('./engine-pglite')).openPglite(folder);
  try {
    await engine.connected((connection) => migrate(connection, inProject('prisma/migrations')));
  } catch (error) {
    await engine.close();
    if (error instanceof DatabaseRefused) throw error;
    throw new DatabaseRefused(`The database could not be brought to this version (${(error as Error).message}); it is as it was before.`);
  }
  return { prisma: engine.prisma, engine: engine.name, dump: engine.dump, close: engine.close };
}

/** A stop by Ctrl+C or by the system closes the embedded engine cleanly. */
function closeOnSignals(): void {
  if (shared.bylineStops) return;
  shared.bylineStops = true;
  let closing: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Not once: npm and the terminal each send Ctrl+C, and the second would kill in the middle of the closing.
    process.on(signal, () => {
      // The server ends the process itself once its requests are answered; a command has nobody else to do so.
      const isAlone = process.listenerCount(signal) === 1;
      closing ??= closeDb().then(
        () => {
          if (isAlone) process.exit(0);
        },
        (error: unknown) => {
          console.error('The database did not close cleanly:', error);
          process.exit(1);
        },
      );
    });
  }
}
