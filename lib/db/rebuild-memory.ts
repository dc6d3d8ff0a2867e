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
