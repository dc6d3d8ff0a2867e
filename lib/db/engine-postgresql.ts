import { PrismaPg } from '@prisma/adapter-pg';
import { Client } from 'pg';
import { PrismaClient } from '@/generated/prisma/client';
import type { Engine } from './engine';
import { DatabaseRefused } from './refused';

/** Largest number of connections that one server holds open. */
const poolSize = 10;

/** Opens a PostgreSQL server by its address; refuses in one sentence, without the password, when it cannot be reached. */
export async function openPostgresql(url: string): Promise<Engine> {
  const place = placeOf(url);
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: poolSize, connectionTimeoutMillis: 10_000 }) });
  return {
    name: 'postgresql',
    prisma,
    connected: async (work) => {
      const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
      try {
        await client.connect();
      } catch (error) {
        throw new DatabaseRefused(`The database at ${place} cannot be reached (${reasonOf(error)}). Start it, or correct DATABASE_URL.`);
      }
      try {
        return await work({
          exec: (sql) => client.query(sql),
          query: async <T>(sql: string, parameters: unknown[]) => ({ rows: (await client.query(sql, parameters)).rows as T[] }),
        });
      } finally {
        await client.end();
      }
    },
    dump: null,
    close: () => prisma.$disconnect(),
  };
}

function placeOf(url: string): string {
  try {
    const { protocol, hostname, port } = new URL(url);
    if (!['postgres:', 'postgresql:'].includes(protocol)) throw new TypeError(protocol);
    return `${hostname || 'localhost'}:${port || '5432'}`;
  } catch {
    throw new DatabaseRefused('DATABASE_URL is not the address of a PostgreSQL database; it looks like postgresql://name:password@host:5432/database.');
  }
}

const words: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'no such host',
  ETIMEDOUT: 'no answer in time',
  EHOSTUNREACH: 'no way to the host',
  ENETUNREACH: 'no way to the host',
  '28P01': 'the name or the password is wrong',
  '28000': 'the name or the password is wrong',
  '3D000': 'the server has no database of that name',
  '53300': 'the server has no connection left',
};

/** The reason in words; never the driver's own sentence, which may repeat the address. */
function reasonOf(error: unknown): string {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: { code?: string }[] };
  const known = code ?? errors?.find((each) => each.code)?.code;
  if (known) return words[known] ?? known;
  return /timeout/i.test(message ?? '') ? 'no answer in time' : 'the connection failed';
}
