import type { Prisma } from '@/generated/prisma/client';
import type { Viewer } from './viewer';
import { askedOf, visibleEvent } from './visible';

/** Questions with which this person can be asked a fact again: of events open to them, or asked of them before (in a class). */
export function reviewable(viewer: Viewer): Prisma.QuestionWhereInput {
  return { status: 'published', OR: [{ event: visibleEvent(viewer) }, { versions: { some: askedOf(viewer) } }] };
}

/** Facts that are due for this person and can be asked. */
export function dueMemory(viewer: Viewer, now: Date): Prisma.MemoryWhereInput {
  return { userId: viewer.id, dueAt: { lte: now }, fact: { questions: { some: reviewable(viewer) } } };
}
