import { sumProgress, type Progress } from '@/lib/progress/progress';
import { db } from './client';
import { dueMemory } from './reviewable';
import type { Viewer } from './viewer';

/** What one answer takes, for "about 4 minutes". */
const secondsEach = 20;
/** Counting ends here: nobody reviews more in a day. */
const mostDue = 1000;

/** All that the progress page shows, summed over the viewer's log. */
export async function getProgress(viewer: Viewer, now: Date): Promise<Progress> {
  const { prisma } = await db();
  const answers = await prisma.answer.findMany({ where: { userId: viewer.id, undoneAt: null }, select: { skill: true, isRight: true, answeredAt: true } });
  // Facts fall due at the start of a day, so that many share a moment.
  const memories = await prisma.memory.groupBy({ by: ['dueAt'], where: { userId: viewer.id }, _count: true });
  return sumProgress(answers, memories.map(({ dueAt, _count }) => ({ dueAt, count: _count })), now, viewer.timeZone);
}

/** How much is due for review now, and about how long it takes. */
export async function countDue(viewer: Viewer, now: Date): Promise<{ due: number; minutes: number }> {
  const { prisma } = await db();
  const due = await prisma.memory.count({ where: dueMemory(viewer, now), take: mostDue });
  return { due, minutes: Math.ceil((due * secondsEach) / 60) };
}
