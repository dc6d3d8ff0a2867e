'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { ChoosablePage } from '@/components/classroom/set-builder';
import { defineAction } from '@/lib/action';
import { createSet } from '@/lib/db/classroom';
import { choosable } from './choosable';

const listing = z.object({ page: z.coerce.number().int().min(1).max(100_000), eventId: z.string().max(100).optional() });

/** Another page of questions to choose from. */
export const loadQuestionsAction = defineAction(listing, (viewer, { page, eventId }): Promise<ChoosablePage> => choosable(viewer, page, eventId || undefined));

const set = z.object({
  key: z.uuid(),
  title: z.string().trim().min(1, 'Give the set a title.').max(120, 'At most 120 characters.'),
  questionIds: z.array(z.string().min(1).max(100)).min(1, 'Tick at least one question.').max(200, 'At most 200 questions in a set.').prefault([]),
});

/** Saves the chosen questions under a title. */
export const createSetAction = defineAction(set, async (viewer, input) => {
  await createSet(viewer, input);
  redirect('/sets');
});
