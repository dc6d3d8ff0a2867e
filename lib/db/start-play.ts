import { AppError } from '@/lib/errors';
import { chooseSet } from '@/lib/quiz/set-builder';
import { makeRng } from '@/lib/rng';
import { db } from './client';
import { createSitting, newestVersion, toDrawn } from './draw-sitting';
import { makeId } from './id';
import type { Viewer } from './viewer';
import { visibleEvent } from './visible';

const usualCount = 9;
const largestCount = 50;

/** A sitting with the quiz of an event. One that was begun goes on; else questions are drawn, by a fresh seed unless one is given. */
export async function startPlay(viewer: Viewer, eventSlug: string, { count = usualCount, seed = makeId() }: { count?: number; seed?: string | number } = {}): Promise<string> {
  const { prisma } = await db();
  const event = await prisma.event.findFirst({ where: { AND: [{ slug: eventSlug }, visibleEvent(viewer)] }, select: { id: true, title: true } });
  if (!event) throw new AppError('not-found');
  const begun = await prisma.sitting.findFirst({
    where: { userId: viewer.id, purpose: 'play', eventId: event.id, finishedAt: null }, orderBy: { startedAt: 'desc' }, select: { id: true },
  });
  if (begun) return begun.id;
  const drawn = toDrawn(await prisma.question.findMany({ where: { eventId: event.id, status: 'published' }, include: newestVersion, orderBy: { id: 'asc' } }));
  const versions = new Map(drawn.map(({ question, versionId }) => [question.id, versionId]));
  const chosen = chooseSet(drawn.map(({ question }) => question), { count: Math.min(Math.max(Math.trunc(count), 1), largestCount), rng: makeRng(seed) });
  if (chosen.length === 0) throw new AppError('not-found', 'This event has no questions to play yet.');
  return createSitting({
    userId: viewer.id, purpose: 'play', title: event.title, eventId: event.id, seed, now: new Date(),
    drawn: chosen.map((question) => ({ question, versionId: versions.get(question.id)! })),
  });
}
