import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { openDb, useDb, type Db } from '@/lib/db/client';

/** A fresh, migrated database: embedded in memory, or one of its own on the server of BYLINE_TEST_DATABASE_URL. */
export async function openTestDb(): Promise<Db> {
  const server = process.env.BYLINE_TEST_DATABASE_URL;
  const opened = server ? await openOnServer(server) : await openDb({ url: null, folder: null });
  useDb(opened);
  return opened;
}

/** For the top of a test file: every test in it shares one fresh database. */
export function withTestDb(): { readonly prisma: Db['prisma']; readonly engine: Db['engine'] } {
  let opened: Db | undefined;
  beforeAll(async () => {
    opened = await openTestDb();
  });
  afterAll(async () => {
    useDb(null);
    await opened?.close();
  });
  const get = (): Db => {
    if (!opened) throw new Error('The test database is opened before the first test, not before that.');
    return opened;
  };
  return { get prisma() { return get().prisma; }, get engine() { return get().engine; } };
}

async function openOnServer(server: string): Promise<Db> {
  const name = `byline_test_${randomBytes(6).toString('hex')}`;
  await run(server, `CREATE DATABASE "${name}"`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const opened = await openDb({ url: url.href, folder: null });
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await run(server, `DROP DATABASE "${name}" WITH (FORCE)`);
    },
  };
}

async function run(server: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
