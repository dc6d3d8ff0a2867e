'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { defineAction } from '@/lib/action';
import { createClass } from '@/lib/db/classroom';

const schema = z.object({ key: z.uuid(), name: z.string().trim().min(1, 'Give the class a name.').max(120, 'At most 120 characters.') });

/** Makes a class and goes to it, where its join code stands. */
export const createClassAction = defineAction(schema, async (viewer, input) => {
  const { id } = await createClass(viewer, input);
  redirect(`/classes/${id}`);
});
