'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { defineAction } from '@/lib/action';
import { openSession } from '@/lib/auth';
import { joinClass } from '@/lib/db/classroom';
import { AppError } from '@/lib/errors';
import { addressOf, refuseWhenUsedUp, take } from '@/lib/rate-limit';

const schema = z.object({
  code: z.string().trim().min(1, 'Type the code that your teacher gave you.').max(40, 'That is too long for a class code.'),
  alias: z.string().trim().min(1, 'Say what your teacher should call you.').max(40, 'At most 40 characters.'),
  timeZone: z.string().max(80).optional(),
});

/** Joins a class with its code and an alias; needs no account. */
export const joinAction = defineAction(
  schema,
  async (viewer, input) => {
    await take('join', addressOf(await headers()));
    await refuseWhenUsedUp('join-wrong', 'all');
    try {
      const joined = await joinClass(viewer, input);
      await openSession({ id: joined.viewer.id, sessionVersion: joined.sessionVersion });
      redirect(`/classes/${joined.classId}`);
    } catch (error) {
      if (error instanceof AppError && error.code === 'not-found') await take('join-wrong', 'all');
      throw error;
    }
  },
  'anyone',
);
