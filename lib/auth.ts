import { cache } from 'react';
import { cookies, headers } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { createGuest, findViewer } from '@/lib/db/users';
import type { Viewer } from '@/lib/db/viewer';
import { sessionSecret } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { addressOf, take } from '@/lib/rate-limit';
import { sessionCookie, sessionSchema, sessionSeconds, type Session } from '@/lib/auth/session-cookie';

const daySeconds = 24 * 60 * 60;

/** The session that a token carries; null when it is forged, damaged or too old. */
export async function readToken(token: string | undefined): Promise<Session | null> {
  if (!token) return null;
  const secret = sessionSecret();
  try {
    return sessionSchema.safeParse(await decode({ token, secret })).data ?? null;
  } catch {
    return null; // whatever cannot be decrypted is no session
  }
}

async function currentSession(): Promise<Session | null> {
  return readToken((await cookies()).get(sessionCookie().name)?.value);
}

/** Who is looking: a person with an open session (a guest too), else null. Asked once per request. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const session = await currentSession();
  return session ? findViewer(session.uid, session.sessionVersion) : null;
});

/** Who is looking; refuses when nobody is signed in. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await getViewer();
  if (!viewer) throw new AppError('sign-in-needed');
  return viewer;
}

/** Opens a session in this browser. Only in actions and route handlers, which may set cookies. */
export async function openSession({ id, sessionVersion }: { id: string; sessionVersion: number }): Promise<void> {
  const token = await encode({ token: { uid: id, sessionVersion }, secret: sessionSecret(), maxAge: sessionSeconds });
  const { name, options } = sessionCookie();
  (await cookies()).set(name, token, { ...options, maxAge: sessionSeconds });
}

/** Closes the session in this browser. Only in actions and route handlers. */
export async function closeSession(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
}

/** Gives somebody who keeps coming back a new token once a day, so that a guest's work does not run out. */
export async function renewSession(now = Date.now()): Promise<void> {
  const session = await currentSession();
  if (session && now / 1000 - (session.iat ?? 0) > daySeconds) await openSession({ id: session.uid, sessionVersion: session.sessionVersion });
}

/** Who is looking, or a new guest with a session of their own. Only in actions and route handlers. */
export async function viewerOrGuest(timeZone = 'UTC'): Promise<Viewer> {
  const known = await getViewer();
  if (known) {
    await renewSession();
    return known;
  }
  await take('guest', addressOf(await headers()));
  const { viewer, sessionVersion } = await createGuest(timeZone);
  await openSession({ id: viewer.id, sessionVersion });
  return viewer;
}
