import type { Prisma } from '@/generated/prisma/client';
import type { Viewer } from './viewer';

/** Owns what a command imported before there was an account. Nobody can sign in as it. */
export const machineAccountId = 'command-line';

/** Whose events count as the viewer's own in lists: theirs, and for an administrator the machine's. */
export function ownersFor(viewer: Viewer): string[] {
  return viewer.role === 'administrator' ? [viewer.id, machineAccountId] : [viewer.id];
}

/** Events that this viewer may see: the library, their own, and for an administrator all. */
export function visibleEvent(viewer: Viewer | null): Prisma.EventWhereInput {
  if (viewer?.role === 'administrator') return {};
  return { OR: [{ ownerId: null }, ...(viewer ? [{ ownerId: viewer.id }] : [])] };
}

/** Events whose questions this viewer may judge: their own, and for an administrator all. */
export function editableEvent(viewer: Viewer): Prisma.EventWhereInput {
  return viewer.role === 'administrator' ? {} : { ownerId: viewer.id };
}

/** Versions of questions that this person was asked: their reports are open to them as evidence. */
export function askedOf(viewer: Viewer): Prisma.QuestionVersionWhereInput {
  return { items: { some: { sitting: { userId: viewer.id } } } };
}
