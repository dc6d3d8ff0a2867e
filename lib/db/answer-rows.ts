import { z } from 'zod';
import { Prisma } from '@/generated/prisma/client';
import { memoryCardSchema, modelVersion, type Held, type Rating } from '@/lib/review/memory';
import type { Question } from '@/lib/questions/question';
import type { Grade } from '@/lib/quiz/grade';
import type { Response } from '@/lib/quiz/response';
import { db } from './client';
import { makeId } from './id';
import { questionBody } from './question-body';

const askedRow = z.object({
  itemId: z.string(),
  body: questionBody,
  optionOrder: z.array(z.int()),
  unansweredBefore: z.boolean(),
  isLast: z.boolean(),
  isRight: z.boolean().nullable(),
  score: z.number().nullable(),
  card: memoryCardSchema.nullable(),
  dueAt: z.date().nullable(),
});

/** One place of the viewer's own sitting: its question, the stored answer if there is one, and what memory holds of the fact. */
export type Asked = {
  itemId: string;
  question: Question;
  optionOrder: number[];
  /** A place before it still waits for its answer. */
  unansweredBefore: boolean;
  isLast: boolean;
  stored: Grade | null;
  held: Held | null;
};

type Which = { sittingId: string; itemId: string } | { key: string };

/** Looks a place up under its sitting, or by the key of an answer that was stored. One query; null when it is not the viewer's. */
export async function findAsked(userId: string, which: Which): Promise<Asked | null> {
  const { prisma } = await db();
  const isIt = 'key' in which ? Prisma.sql`a."key" = ${which.key}` : Prisma.sql`i."id" = ${which.itemId} AND s."id" = ${which.sittingId}`;
  const rows = await prisma.$queryRaw<unknown[]>`
    SELECT i."id" AS "itemId", v."body", i."optionOrder", a."isRight", a."score", m."card", m."dueAt",
      EXISTS (
        SELECT 1 FROM "SittingItem" b LEFT JOIN "Answer" ba ON ba."sittingItemId" = b."id"
        WHERE b."sittingId" = s."id" AND b."position" BETWEEN 0 AND i."position" - 1 AND ba."id" IS NULL
      ) AS "unansweredBefore",
      NOT EXISTS (SELECT 1 FROM "SittingItem" l WHERE l."sittingId" = s."id" AND l."position" > i."position") AS "isLast"
    FROM "SittingItem" i
    JOIN "Sitting" s ON s."id" = i."sittingId"
    JOIN "QuestionVersion" v ON v."id" = i."questionVersionId"
    LEFT JOIN "Answer" a ON a."sittingItemId" = i."id"
    LEFT JOIN "Memory" m ON m."userId" = s."userId" AND m."factId" = v."body"->>'factId'
    WHERE s."userId" = ${userId} AND ${isIt}`;
  const [row] = z.array(askedRow).parse(rows);
  if (!row) return null;
  const { body: question, isRight, score, card, dueAt, ...place } = row;
  return {
    ...place, question,
    stored: isRight === null || score === null ? null : { isRight, score },
    held: card && dueAt && { card, dueAt },
  };
}

export type NewAnswer = { key: string; userId: string; sittingId: string; asked: Asked; response: Response; grade: Grade; rating: Rating; held: Held; elapsedMs: number | null; now: Date };

/**
 * Stores an answer with what memory then holds, in one statement, so that either all of it is there or nothing.
 * `answered`: false when this key, or this place, has its answer already: nothing was changed.
 * `remembered`: false when another answer about the same fact came between reading and writing: memory is to be rebuilt.
 */
export async function insertAnswer({ key, userId, sittingId, asked, response, grade, rating, held, elapsedMs, now }: NewAnswer): Promise<{ answered: boolean; remembered: boolean }> {
  const { prisma } = await db();
  const { itemId, question: { factId, skill }, isLast } = asked;
  const [at, dueAt] = [now.toISOString(), held.dueAt.toISOString()];
  const [card, cardBefore] = [JSON.stringify(held.card), asked.held && JSON.stringify(asked.held.card)];
  const rows = await prisma.$queryRaw`
    WITH answered AS (
      INSERT INTO "Answer" ("id", "key", "sittingItemId", "userId", "factId", "skill", "response", "score", "isRight", "rating", "modelVersion", "elapsedMs", "answeredAt")
      VALUES (${makeId()}, ${key}, ${itemId}, ${userId}, ${factId}, ${skill}, ${JSON.stringify(response)}::jsonb, ${grade.score}, ${grade.isRight}, ${rating}, ${modelVersion}, ${elapsedMs}, ${at}::timestamp)
      ON CONFLICT DO NOTHING
      RETURNING 1
    ), remembered AS (
      INSERT INTO "Memory" ("userId", "factId", "dueAt", "card", "modelVersion", "updatedAt")
      SELECT ${userId}, ${factId}, ${dueAt}::timestamp, ${card}::jsonb, ${modelVersion}, ${at}::timestamp FROM answered
      ON CONFLICT ("userId", "factId") DO UPDATE
      SET "dueAt" = EXCLUDED."dueAt", "card" = EXCLUDED."card", "modelVersion" = EXCLUDED."modelVersion", "updatedAt" = EXCLUDED."updatedAt"
      WHERE "Memory"."card" = ${cardBefore}::jsonb
      RETURNING 1
    ), finished AS (
      UPDATE "Sitting" SET "finishedAt" = ${at}::timestamp
      WHERE "id" = ${sittingId} AND ${isLast} AND EXISTS (SELECT 1 FROM answered)
    )
    SELECT EXISTS (SELECT 1 FROM answered) AS "answered", EXISTS (SELECT 1 FROM remembered) AS "remembered"`;
  return z.array(z.object({ answered: z.boolean(), remembered: z.boolean() })).length(1).parse(rows)[0]!;
}
