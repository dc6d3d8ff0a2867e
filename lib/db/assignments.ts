import { z } from 'zod';
import { AppError } from '@/lib/errors';
import { db } from './client';
import { hashId } from './id';
import { readTitle } from './read-title';
import type { Viewer } from './viewer';

type NewAssignment = { key: string; classId: string; setId: string; title: string; opensAt: Date; dueAt: Date };

/** A piece of class work that waits for the viewer. */
export type DueWork = { id: string; title: string; classId: string; className: string; dueAt: Date; isLate: boolean; answered: number; of: number };

const longestList = 20;

/** Gives one of the viewer's sets to one of their classes. The same key again gives the same assignment. */
export async function assign(viewer: Viewer, { key, classId, setId, title, opensAt, dueAt }: NewAssignment): Promise<{ id: string }> {
  const row = { id: hashId('assignment', viewer.id, key), classId, setId, title: readTitle(title, 'Give the work a title.'), opensAt, dueAt };
  if (!(dueAt > opensAt)) throw new AppError('bad-input', 'The work must be due after it opens.');
  const { prisma } = await db();
  const own = await prisma.class.count({ where: { id: classId, teacherId: viewer.id } });
  const set = await prisma.questionSet.count({ where: { id: setId, ownerId: viewer.id } });
  if (own === 0 || set === 0) throw new AppError('not-found');
  await prisma.assignment.createMany({ data: [row], skipDuplicates: true });
  return { id: row.id };
}

const dueSchema = z.array(z.object({ id: z.string(), title: z.string(), classId: z.string(), className: z.string(), dueAt: z.coerce.date(), answered: z.int(), of: z.int() }));

/** Open work of the classes that the viewer is in, not yet done: what is due first comes first. One question to the database: the front page asks it of everybody. */
export async function listDue(viewer: Viewer, now: Date): Promise<DueWork[]> {
  const { prisma } = await db();
  const rows = await prisma.$queryRaw`
    SELECT a."id", a."title", a."classId", c."name" AS "className", a."dueAt",
      (SELECT count(*)::int FROM "SittingItem" i JOIN "Answer" x ON x."sittingItemId" = i."id" WHERE i."sittingId" = s."id" AND i."position" >= 0) AS "answered",
      COALESCE(
        NULLIF((SELECT count(*)::int FROM "SittingItem" i WHERE i."sittingId" = s."id" AND i."position" >= 0), 0),
        (SELECT count(*)::int FROM "SetItem" i WHERE i."setId" = a."setId")) AS "of"
    FROM "Enrolment" n JOIN "Class" c ON c."id" = n."classId" JOIN "Assignment" a ON a."classId" = c."id"
      LEFT JOIN LATERAL (SELECT "id", "finishedAt" FROM "Sitting" WHERE "assignmentId" = a."id" AND "userId" = n."userId" ORDER BY "attempt" LIMIT 1) s ON true
    WHERE n."userId" = ${viewer.id} AND a."opensAt" <= ${now} AND s."finishedAt" IS NULL
    ORDER BY a."dueAt", a."id" LIMIT ${longestList}`;
  return dueSchema.parse(rows).map((row) => ({ ...row, isLate: now > row.dueAt }));
}
