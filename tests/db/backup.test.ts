import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, expect, test } from 'vitest';
import { backup } from '@/lib/db/backup';
import { withTestDb } from './open-test-db';

const database = withTestDb();
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-backup-'));
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));
const file = path.join(scratch, 'byline.tar.gz');
const isServer = Boolean(process.env.BYLINE_TEST_DATABASE_URL);

if (!isServer) test('a backup holds every row, and is not written over', async () => {
  await database.prisma.setting.createMany({ data: ['a', 'b'].map((key) => ({ key, value: key })) });
  expect((await backup(file)).rows).toBeGreaterThanOrEqual(3);
  const bytes = fs.readFileSync(file);
  await expect(backup(file)).rejects.toThrow('is there already');
  expect(fs.readFileSync(file).equals(bytes)).toBe(true);
  expect(fs.readdirSync(scratch)).toEqual(['byline.tar.gz']);
  const copy = await PGlite.create({ loadDataDir: new Blob([bytes]) });
  expect((await copy.query('SELECT key FROM "Setting" ORDER BY 1')).rows).toEqual([{ key: 'a' }, { key: 'b' }]);
  await copy.close();
});

if (isServer) test('a server is left to its own tools', async () => {
  await expect(backup(file)).rejects.toThrow('pg_dump');
});
