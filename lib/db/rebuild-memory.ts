import { modelVersion, rebuild, type Held } from '@/lib/review/memory';
import type { Tx } from './client';
import type { Viewer } from './viewer';

/**
 * Makes the memory of one fact anew from the log; null when no answer about it counts any more.
 * Inside a transaction: the row is held meanwhile, so that an answer that comes now sees that it was changed.
 */
export async function rebuildMemory(tx: Tx, viewer: Viewer, factId: string, now: Date): Promise<Held | null> {
  const userId = viewer.id;
  await tx.$queryRaw`SELECT 1 FROM "Memory" WHERE "userId" = ${userId} AND "factId" = ${factId} FOR UPDATE`;
  const log = await tx.answer.findMany({
    where: { userId, factId }, orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }], select: { rating: true, answeredAt: true, undoneAt: true },
  });
  const held = rebuild(log, viewer.timeZone);
  if (!held) {
    await tx.memory.deleteMany({ where: { userId, factId } });
    return null;
  }
  const data = { card: held.card, dueAt: held.dueAt, modelVersion, updatedAt: now };
  await tx.memory.upsert({ where: { userId_factId: { userId, factId } }, create: { userId, factId, ...data }, update: data });
  return held;
}

/**
 * The same for many facts at once, in a few statements however many they are: a sign-in waits for it.
 * Only for memories that are there; one that the log does not bear out any more is removed.
 */
export async function rebuildMemories(tx: Tx, { id: userId, timeZone }: Pick<Viewer, 'id' | 'timeZone'>, factIds: string[], now: Date): Promise<void> {
  if (factIds.length === 0) return;
  await tx.$queryRaw`SELECT 1 FROM "Memory" WHERE "userId" = ${userId} AND "factId" = ANY(${factIds}) ORDER BY "factId" FOR UPDATE`;
  const log = await tx.answer.findMany({
    where: { userId, factId: { in: factIds } }, orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }], select: { factId: true, rating: true, answeredAt: true, undoneAt: true },
  });
  const held = factIds.flatMap((factId) => {
    const found = rebuild(log.filter((answer) => answer.factId === factId), timeZone);
    return found ? [{ factId, ...found }] : [];
  });
  await tx.$executeRaw`
    UPDATE "Memory" m SET "card" = n."card", "dueAt" = n."dueAt", "modelVersion" = ${modelVersion}, "updatedAt" = ${now.toISOString()}::timestamp
    FROM jsonb_to_recordset(${JSON.stringify(held)}::jsonb) AS n("factId" text, "card" jsonb, "dueAt" timestamp)
    WHERE m."userId" = ${userId} AND m."factId" = n."factId"`;
  const kept = new Set(held.map(({ factId }) => factId));
  await tx.memory.deleteMany({ where: { userId, factId: { in: factIds.filter((id) => !kept.has(id)) } } });
}
