'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { defineAction } from '@/lib/action';
import { startPlay } from '@/lib/db/sittings';
import { isTimeZone } from '@/lib/db/time-zone';
import { saveTimeZone } from '@/lib/db/users';

const questionsInAQuiz = 10;

const start = defineAction(
  z.object({ slug: z.string().min(1).max(200), timeZone: z.string().max(64).default('') }),
  async (viewer, { slug, timeZone }) => {
    if (viewer.isGuest && viewer.timeZone === 'UTC' && timeZone !== 'UTC' && isTimeZone(timeZone)) await saveTimeZone(viewer, timeZone);
    redirect(`/quiz/${await startPlay(viewer, slug, { count: questionsInAQuiz })}`);
  },
  'guest',
);

/** Plays an event's questions; a visitor becomes a guest by it. */
export async function startQuiz(_before: string | null, form: FormData): Promise<string | null> {
  const result = await start(form);
  return result.ok ? null : result.sentence;
}
