'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { defineAction } from '@/lib/action';
import { closeSession } from '@/lib/auth';
import { endSessions, saveTimeZone } from '@/lib/db/users';
import { isSecure } from '@/lib/auth/session-cookie';

const isTimeZone = (name: string) => name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name);

/** The zone in which a person's day begins. */
export const saveTimeZoneAction = defineAction(z.object({ timeZone: z.string().refine(isTimeZone, 'Choose a time zone from the list.') }), (viewer, { timeZone }) => saveTimeZone(viewer, timeZone));

/** Light, dark or as the device has it: kept in this browser. */
export const saveThemeAction = defineAction(
  z.object({ theme: z.enum(['system', 'light', 'dark']) }),
  async (_viewer, { theme }) => {
    const maxAge = theme === 'system' ? 0 : 365 * 24 * 60 * 60;
    (await cookies()).set('theme', theme, { path: '/', sameSite: 'lax', secure: isSecure(), httpOnly: true, maxAge });
  },
  'anyone',
);

/** Ends the session in this browser. */
export const signOutAction = defineAction(
  z.object({}),
  async () => {
    await closeSession();
    redirect('/');
  },
  'anyone',
);

/** Ends all sessions of this person, on every device. */
export const endSessionsAction = defineAction(z.object({}), async (viewer) => {
  await endSessions(viewer);
  await closeSession();
  redirect('/sign-in');
});
