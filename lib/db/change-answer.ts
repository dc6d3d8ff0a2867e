import { AppError } from '@/lib/errors';
import { dayStart } from '@/lib/review/day';
import { ratingFor, type Said } from '@/lib/review/memory';
import { db, type Tx } from './client';
import { makeId } from './id';
import { rebuildMemory } from './rebuild-memory';
import type { Viewer } from './viewer';

/** Who was right says that it was hard or easy: the fact comes back sooner or later. `id`: of the answer or of its place. */
export async function rateAnswer(viewer: Viewer, id: string, said: Said, now: Date): Promise<{ dueAt: Date | null }> {
  const { prisma } = await db();
  return prisma.$transaction(async (tx) => {
    const answer = await tx.answer.findFirst({ where: { userId: viewer.id, undoneAt: null, OR: [{ id }, { sittingItemId: id }] } });
    if (!answer) throw new AppError('not-found');
    if (!answer.isRight) throw new AppError('bad-input', 'Only a right answer can have been hard or easy.');
    await tx.answer.update({ where: { id: answer.id }, data: { rating: ratingFor(true, said) } });
    const held = await rebuildMemory(tx, viewer, answer.factId, now);
    return { dueAt: held?.dueAt ?? null };
  });
}

/**
 * Takes back today's last answer: it stays in the log, marked, memory is as if it had not been given, and its question is asked again.
 * Null when nothing was answered today.
 */
export async function undoLastAnswer(viewer: Viewer, now: Date): Promise<{ sittingId: string; itemId: string } | null> {
  const { prisma } = await db();
  return prisma.$transaction(async (tx) => {
    const last = await tx.answer.findFirst({
      where: { userId: viewer.id, undoneAt: null, answeredAt: { gte: dayStart(now, viewer.timeZone) } },
      orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
      include: { item: { include: { sitting: { select: { purpose: true } } } } },
    });
    if (!last) return null;
    if (last.item.sitting.purpose === 'assignment') throw new AppError('not-allowed', 'In class work the first answer counts.');
    const { count } = await tx.answer.updateMany({ where: { id: last.id, undoneAt: null }, data: { undoneAt: now } });
    if (count === 0) throw new AppError('conflict');
    const itemId = await askAgain(tx, last.item);
    await rebuildMemory(tx, viewer, last.factId, now);
    return { sittingId: last.item.sittingId, itemId };
  });
}

/** A place has one answer for good, so the undone one keeps its place below 0, and a new place stands where it was. */
async function askAgain(tx: Tx, item: { id: string; sittingId: string; position: number; questionVersionId: string; optionOrder: unknown }): Promise<string> {
  const itemId = makeId();
  await tx.$executeRaw`
    UPDATE "SittingItem" SET "position" = LEAST(0, (SELECT min("position") FROM "SittingItem" WHERE "sittingId" = ${item.sittingId})) - 1
    WHERE "id" = ${item.id}`;
  await tx.$executeRaw`
    INSERT INTO "SittingItem" ("id", "sittingId", "position", "questionVersionId", "optionOrder")
    SELECT ${itemId}, "sittingId", ${item.position}, "questionVersionId", "optionOrder" FROM "SittingItem" WHERE "id" = ${item.id}`;
  await tx.sitting.update({ where: { id: item.sittingId }, data: { finishedAt: null } });
  return itemId;
}
