'use server';

import { z } from 'zod';
import { toSitting } from '@/app/quiz/to-sitting';
import { defineAction } from '@/lib/action';
import { flagAsked } from '@/lib/db/flag-asked';
import { getSitting, rateAnswer, undoLastAnswer } from '@/lib/db/sittings';
import { AppError } from '@/lib/errors';

const id = z.string().min(1).max(100);

/** Right, but hard or easy: changes when it comes again. */
export const rateAction = defineAction(z.object({ itemId: id, said: z.enum(['hard', 'easy']) }), async (viewer, { itemId, said }) => {
  const { dueAt } = await rateAnswer(viewer, itemId, said, new Date());
  return { dueAt: dueAt?.toISOString() ?? null };
});

/** Takes back the last answer and asks its question again. */
export const undoAction = defineAction(z.object({ sittingId: id }), async (viewer) => {
  const undone = await undoLastAnswer(viewer, new Date());
  if (!undone) throw new AppError('not-found', 'There is no answer of today to take back.');
  return toSitting(await getSitting(viewer, undone.sittingId));
});

/** "Something wrong here?": goes to whoever looks after the question. */
export const flagAction = defineAction(z.object({ itemId: id, note: z.string().trim().min(1).max(1000) }), async (viewer, { itemId, note }) => {
  await flagAsked(viewer, itemId, note);
  return null;
});
