import { z } from 'zod';
import { env } from '@/lib/env';

/** How long a session lasts without a visit that renews it. */
export const sessionSeconds = 60 * 24 * 60 * 60;

/** What a session token carries: who, and the version that ends it when raised. */
export const sessionSchema = z.object({ uid: z.string().min(1), sessionVersion: z.number().int(), iat: z.number().optional() });
export type Session = z.output<typeof sessionSchema>;

/** Whether the site is reached by https, and so cookies are bound to it. */
export function isSecure(): boolean {
  return env().NEXTAUTH_URL?.startsWith('https://') ?? false;
}

/** The session cookie, the same for next-auth and for sessions that we open ourselves. */
export function sessionCookie() {
  const secure = isSecure();
  return {
    name: `${secure ? '__Host-' : ''}next-auth.session-token`,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  };
}
