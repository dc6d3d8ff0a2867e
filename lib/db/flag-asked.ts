import { AppError } from '@/lib/errors';
import { db } from './client';
import { flagQuestion } from './questions';
import type { Viewer } from './viewer';

/** Says that a question is wrong, by the place at which this viewer was asked it. */
export async function flagAsked(viewer: Viewer, itemId: string, note: string): Promise<void> {
  const { prisma } = await db();
  const item = await prisma.sittingItem.findFirst({
    where: { id: itemId, sitting: { userId: viewer.id } }, select: { questionVersion: { select: { questionId: true } } },
  });
  if (!item) throw new AppError('not-found');
  await flagQuestion(viewer, item.questionVersion.questionId, note);
}
