import { headers } from 'next/headers';
import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { getViewer } from '@/lib/auth';
import { adoptGuest, findCredentials, findViewer, signInWith } from '@/lib/db/users';
import { sessionSecret } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { oauthProviders } from '@/lib/auth/oauth-providers';
import { verifyPassword } from '@/lib/passwords';
import { addressOf, forget, take } from '@/lib/rate-limit';
import { isSecure, sessionCookie, sessionSeconds } from '@/lib/auth/session-cookie';

/** Checks e-mail and password; what a guest did before stays theirs. */
async function authorize(given: Record<'email' | 'password', string> | undefined) {
  const email = String(given?.email ?? '').trim().toLowerCase().slice(0, 320);
  const password = String(given?.password ?? '').slice(0, 400);
  if (!email || !password) return null;
  try {
    await take('sign-in-address', addressOf(await headers()));
    await take('sign-in-account', email);
  } catch (error) {
    if (error instanceof AppError) throw new Error(error.code);
    throw error;
  }
  const found = await findCredentials(email);
  if (!(await verifyPassword(found?.passwordHash ?? null, password)) || !found) return null;
  await forget('sign-in-account', email);
  const guest = await getViewer();
  if (guest?.isGuest) {
    const viewer = await findViewer(found.id, found.sessionVersion);
    if (viewer) await adoptGuest(viewer, guest.id);
  }
  return { id: found.id, sessionVersion: found.sessionVersion };
}

/** next-auth's settings: passwords always, other providers when their variables are set. */
export function authOptions(): NextAuthOptions {
  return {
    secret: sessionSecret(),
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    useSecureCookies: isSecure(),
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/settings' },
    providers: [Credentials({ credentials: { email: {}, password: {} }, authorize }), ...oauthProviders()],
    callbacks: {
      async signIn({ user, account, profile }) {
        if (!account || account.type === 'credentials') return true;
        const guest = await getViewer();
        // An address that the provider has not verified could be anybody's: it must not open an account here.
        const email = profile && 'email_verified' in profile && profile.email_verified === true ? profile.email ?? null : null;
        try {
          const { viewer, sessionVersion } = await signInWith(account.provider, account.providerAccountId, { email, name: user.name ?? 'Reader' }, guest?.isGuest ? guest.id : undefined);
          Object.assign(user, { id: viewer.id, sessionVersion });
          return true;
        } catch (error) {
          if (error instanceof AppError) return `/sign-in?error=${error.code}`;
          throw error;
        }
      },
      jwt: ({ token, user }) => (user ? { uid: user.id, sessionVersion: user.sessionVersion } : token),
      // Pages ask getViewer(); this answer, which any script of ours may read, tells no more than the day it ends.
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}
