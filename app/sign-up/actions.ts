'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { defineAction } from '@/lib/action';
import { openSession } from '@/lib/auth';
import { signUp } from '@/lib/db/users';
import { AppError } from '@/lib/errors';
import { nextPath } from '@/lib/next-path';
import { hashPassword } from '@/lib/passwords';
import { addressOf, take } from '@/lib/rate-limit';

const schema = z.object({
  name: z.string().trim().min(1, 'Say what we should call you.').max(80, 'At most 80 characters.'),
  email: z.string().trim().toLowerCase().max(254, 'That is too long for an e-mail address.').pipe(z.email('That is not an e-mail address.')),
  password: z.string().min(10, 'At least 10 characters.').max(200, 'At most 200 characters.'),
  role: z.enum(['learner', 'teacher']),
  timeZone: z.string().max(80).default('UTC'),
  setupCode: z.string().trim().max(80).optional(),
  next: z.string().optional(),
});

/** Makes an account; a guest becomes it in place and keeps everything. */
export const signUpAction = defineAction(
  schema,
  async (viewer, { name, email, password, role, timeZone, setupCode, next }) => {
    await take('sign-up', addressOf(await headers()));
    if (new Set(password.toLowerCase()).size < 4 || password.toLowerCase() === email) throw new AppError('bad-input', 'That password is too easy to guess. Choose another.');
    const passwordHash = await hashPassword(password);
    const made = await signUp(viewer, { name, email, passwordHash, timeZone, role, setupCode: setupCode || undefined });
    await openSession({ id: made.viewer.id, sessionVersion: made.sessionVersion });
    redirect(nextPath(next, made.viewer.role === 'learner' ? '/' : '/classes'));
  },
  'anyone',
);
