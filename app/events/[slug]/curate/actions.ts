'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { defineAction } from '@/lib/action';
import { getForProposals, saveProposals } from '@/lib/db/proposals';
import { publishAll, setStatus } from '@/lib/db/questions';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { modelFrom } from '@/lib/proposals/model';
import { proposeQuestions } from '@/lib/proposals/propose';
import { take } from '@/lib/rate-limit';

const decision = z.object({ questionId: z.string().min(1).max(100), status: z.enum(['published', 'refused', 'draft']) });

/** Keeps (publishes), drops or puts back one question. */
export const setStatusAction = defineAction(decision, async (viewer, { questionId, status }) => {
  await setStatus(viewer, questionId, status);
  refresh();
});

/** Publishes every draft of the event. */
export const publishAllAction = defineAction(z.object({ eventId: z.string().min(1).max(100) }), async (viewer, { eventId }) => {
  const count = await publishAll(viewer, eventId);
  refresh();
  return count;
});

/** Asks the model of this installation for more questions. They join the drafts; when nothing comes of it, nothing changes. */
export const proposeAction = defineAction(z.object({ eventId: z.string().min(1).max(100) }), async (viewer, { eventId }) => {
  const model = modelFrom(env());
  if (!model) throw new AppError('not-allowed', 'No model is set up here.');
  const { readings, questions } = await getForProposals(viewer, eventId);
  await take('propose', viewer.id);
  const proposed = await proposeQuestions(readings, questions, model);
  if (proposed.trouble) throw new AppError('unavailable', proposed.trouble, { cause: proposed.cause });
  const count = await saveProposals(viewer, eventId, proposed);
  if (count === 0) throw new AppError('unavailable', 'The model proposed nothing that passed the checks.');
  refresh();
  return count;
});
