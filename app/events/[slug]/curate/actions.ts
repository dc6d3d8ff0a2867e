'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { defineAction } from '@/lib/action';
import { publishAll, setStatus } from '@/lib/db/questions';

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
