import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { withTestDb } from './open-test-db';

const testDb = withTestDb();

test('db() gives the one opened database, with the schema in place', async () => {
  const { prisma, engine } = await db();
  expect(prisma).toBe(testDb.prisma);
  expect(engine).toBe(process.env.BYLINE_TEST_DATABASE_URL ? 'postgresql' : 'pglite');
  expect(await prisma.user.count()).toBe(0);
});
