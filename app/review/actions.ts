'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { defineAction } from '@/lib/action';
import { startReview } from '@/lib/db/sittings';

const start = defineAction(z.object({}), async (viewer) => {
  const sittingId = await startReview(viewer, new Date());
  redirect(sittingId ? `/quiz/${sittingId}` : '/review');
});

/** Reviews what is due; with nothing due the review page says so. */
export async function reviewDue(_before: string | null, form: FormData): Promise<string | null> {
  const result = await start(form);
  return result.ok ? null : result.sentence;
}
