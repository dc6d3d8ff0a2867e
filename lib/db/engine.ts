import type { PrismaClient } from '@/generated/prisma/client';
import type { Connection } from './migrate';

/** An opened database before its migrations: the same whichever engine runs it. */
export type Engine = {
  name: 'pglite' | 'postgresql';
  prisma: PrismaClient;
  /** Runs `work` on one connection, outside of Prisma. */
  connected<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /** The whole database as one archive; null on a server, which has tools of its own for that. */
  dump: (() => Promise<Blob>) | null;
  close(): Promise<void>;
};
