import { z } from 'zod';
import { db } from './client';

const placeSchema = z.object({
  itemId: z.string(),
  questionVersionId: z.string(),
  optionOrder: z.array(z.int()),
  answer: z.object({ isRight: z.boolean(), score: z.number(), elapsedMs: z.int().nullable() }).nullable(),
});

const rowSchema = z.object({
  id: z.string(),
  title: z.string(),
  purpose: z.enum(['play', 'review', 'assignment']),
  assignmentId: z.string().nullable(),
  eventSlug: z.string().nullable(),
  /** In the order in which they are asked. */
  places: z.array(placeSchema),
  /** QuestionVersion.body of the first place without an answer. */
  currentBody: z.unknown(),
});
export type SittingRow = z.output<typeof rowSchema>;

/** All that a page of a sitting needs, in one question to the database: this is read with every answer. Null when it is not this person's. */
export async function findSittingRow(userId: string, id: string): Promise<SittingRow | null> {
  const { prisma } = await db();
  // Places below 0 held answers that were undone.
  const rows = await prisma.$queryRaw`
    SELECT s."id", s."title", s."purpose"::text AS "purpose", s."assignmentId", e."slug" AS "eventSlug",
      COALESCE((
        SELECT json_agg(json_build_object('itemId', i."id", 'questionVersionId', i."questionVersionId", 'optionOrder', i."optionOrder", 'answer',
          CASE WHEN a."id" IS NULL THEN NULL ELSE json_build_object('isRight', a."isRight", 'score', a."score", 'elapsedMs', a."elapsedMs") END) ORDER BY i."position")
        FROM "SittingItem" i LEFT JOIN "Answer" a ON a."sittingItemId" = i."id" WHERE i."sittingId" = s."id" AND i."position" >= 0), '[]') AS "places",
      (SELECT v."body" FROM "SittingItem" i JOIN "QuestionVersion" v ON v."id" = i."questionVersionId" LEFT JOIN "Answer" a ON a."sittingItemId" = i."id"
        WHERE i."sittingId" = s."id" AND i."position" >= 0 AND a."id" IS NULL ORDER BY i."position" LIMIT 1) AS "currentBody"
    FROM "Sitting" s LEFT JOIN "Event" e ON e."id" = s."eventId"
    WHERE s."id" = ${id} AND s."userId" = ${userId}`;
  return z.array(rowSchema).parse(rows)[0] ?? null;
}
