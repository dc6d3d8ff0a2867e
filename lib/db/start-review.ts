import { z } from 'zod';
import { Prisma } from '@/generated/prisma/client';
import { dayStart } from '@/lib/review/day';
import { makeRng, shuffled } from '@/lib/rng';
import { db } from './client';
import { createSitting, newestVersion, toDrawn, type Drawn } from './draw-sitting';
import { makeId } from './id';
import { dueMemory, reviewable } from './reviewable';
import type { Viewer } from './viewer';

/** Facts in one review. */
const reviewSize = 20;

/** A sitting with what is due: today's unfinished one goes on. Null when nothing is due. */
export async function startReview(viewer: Viewer, now: Date): Promise<string | null> {
  const { prisma } = await db();
  const begun = await prisma.sitting.findFirst({
    where: { userId: viewer.id, purpose: 'review', finishedAt: null, startedAt: { gte: dayStart(now, viewer.timeZone) } },
    orderBy: { startedAt: 'desc' }, select: { id: true },
  });
  if (begun) return begun.id;
  const due = await prisma.memory.findMany({ where: dueMemory(viewer, now), orderBy: [{ dueAt: 'asc' }, { factId: 'asc' }], take: reviewSize, select: { factId: true } });
  if (due.length === 0) return null;
  const seed = makeId();
  const drawn = await drawWordings(viewer, due.map(({ factId }) => factId), seed);
  return createSitting({ userId: viewer.id, purpose: 'review', title: 'Review', drawn, seed, now });
}

/** One question for each fact, in this order; another wording than last time when there is one. */
async function drawWordings(viewer: Viewer, factIds: string[], seed: string): Promise<Drawn[]> {
  const { prisma } = await db();
  const rows = await prisma.question.findMany({ where: { AND: [{ factId: { in: factIds } }, reviewable(viewer)] }, include: newestVersion, orderBy: { id: 'asc' } });
  const last = await lastAsked(viewer.id, factIds);
  const candidates = shuffled(toDrawn(rows), makeRng(seed));
  return factIds.flatMap((factId) => {
    const own = candidates.filter(({ question }) => question.factId === factId);
    return own.find(({ question }) => question.id !== last.get(factId)) ?? own[0] ?? [];
  });
}

/** The question with which each fact was asked last. */
async function lastAsked(userId: string, factIds: string[]): Promise<Map<string, string>> {
  const { prisma } = await db();
  const rows = await prisma.$queryRaw`
    SELECT DISTINCT ON (a."factId") a."factId", v."questionId"
    FROM "Answer" a
    JOIN "SittingItem" i ON i."id" = a."sittingItemId"
    JOIN "QuestionVersion" v ON v."id" = i."questionVersionId"
    WHERE a."userId" = ${userId} AND a."factId" IN (${Prisma.join(factIds)})
    ORDER BY a."factId", a."answeredAt" DESC, a."id" DESC`;
  return new Map(z.array(z.object({ factId: z.string(), questionId: z.string() })).parse(rows).map(({ factId, questionId }) => [factId, questionId]));
}
