import { timingSafeEqual } from 'node:crypto';
import type { User } from '@/generated/prisma/client';
import { AppError } from '@/lib/errors';
import { db, type Tx } from './client';
import { makeId } from './id';
import { mergeGuest } from './merge-guest';
import { isClash } from './clash';
import { isTimeZone } from './time-zone';
import type { Viewer, ViewerSession } from './viewer';

export type Registration = { name: string; email: string; passwordHash: string; timeZone: string; role?: 'learner' | 'teacher'; setupCode?: string };

const toViewer = ({ id, name, email, role, isGuest, timeZone }: User): Viewer => ({ id, name, email, role, isGuest, timeZone });
const toSession = (user: User): ViewerSession => ({ viewer: toViewer(user), sessionVersion: user.sessionVersion });
const plainEmail = (email: string) => email.trim().toLowerCase();
const zoneOr = (timeZone: string) => (isTimeZone(timeZone) ? timeZone : 'UTC');

/** The person of a session; null when it was ended meanwhile, or the person is gone. */
export async function findViewer(userId: string, sessionVersion: number): Promise<Viewer | null> {
  const { prisma } = await db();
  const user = await prisma.user.findFirst({ where: { id: userId, sessionVersion } });
  return user && toViewer(user);
}

/** Somebody who plays without an account. */
export async function createGuest(timeZone: string): Promise<ViewerSession> {
  const { prisma } = await db();
  return toSession(await prisma.user.create({ data: { id: makeId(), name: 'Guest', isGuest: true, timeZone: zoneOr(timeZone) } }));
}

/** Whether nobody is administrator yet: the first account will be. */
export async function isInstallationEmpty(): Promise<boolean> {
  const { prisma } = await db();
  return (await prisma.setting.count({ where: { key: 'administrator' } })) === 0;
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given.trim().toUpperCase()), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Makes this person the administrator when nobody is; of two at once one wins, since the row is unique. */
async function claimInstallation(tx: Tx, userId: string, setupCode: string | undefined): Promise<boolean> {
  const { count } = await tx.setting.createMany({ data: [{ key: 'administrator', value: userId }], skipDuplicates: true });
  if (count === 0) return false;
  const code = await tx.setting.findUnique({ where: { key: 'setupCode' } });
  if (code && !isSame(setupCode ?? '', code.value)) {
    throw new AppError('not-allowed', 'The first account needs the set-up code that npm start printed in the terminal.');
  }
  await tx.setting.deleteMany({ where: { key: 'setupCode' } });
  return true;
}

/** Makes an account: out of the guest or pupil who asks, with all they did, or a new one. The first on an installation is its administrator. */
export async function signUp(viewer: Viewer | null, { name, email, passwordHash, timeZone, role = 'learner', setupCode }: Registration): Promise<ViewerSession> {
  if (viewer?.email) throw new AppError('not-allowed', 'You are signed in already.');
  const { prisma } = await db();
  const id = viewer?.id ?? makeId();
  const data = { name: name.trim(), email: plainEmail(email), passwordHash, timeZone: zoneOr(timeZone), isGuest: false };
  try {
    return await prisma.$transaction(async (tx) => {
      const given = { ...data, role: (await claimInstallation(tx, id, setupCode)) ? ('administrator' as const) : role };
      if (!viewer) return toSession(await tx.user.create({ data: { id, ...given } }));
      // A new number: who held the guest's cookie is not in the account.
      const { count } = await tx.user.updateMany({ where: { id, email: null, passwordHash: null }, data: { ...given, sessionVersion: { increment: 1 } } });
      if (count === 0) throw new AppError('not-found');
      return toSession(await tx.user.findUniqueOrThrow({ where: { id } }));
    });
  } catch (error) {
    if (isClash(error)) throw new AppError('conflict', 'There is an account with this e-mail address already. Sign in instead.');
    throw error;
  }
}

/** What is needed to check a password; null when no account has this address and a password. */
export async function findCredentials(email: string): Promise<{ id: string; passwordHash: string; sessionVersion: number; name: string } | null> {
  const { prisma } = await db();
  const user = await prisma.user.findUnique({ where: { email: plainEmail(email) } });
  return user?.passwordHash ? { id: user.id, passwordHash: user.passwordHash, sessionVersion: user.sessionVersion, name: user.name } : null;
}

/** What was done as a guest in this browser becomes the account's. Harmless when the guest is gone. */
export async function adoptGuest(viewer: Viewer, guestId: string, now = new Date()): Promise<void> {
  if (viewer.isGuest) throw new AppError('not-allowed');
  const { prisma } = await db();
  await prisma.$transaction((tx) => mergeGuest(tx, viewer, guestId, now));
}

async function findConnected(provider: string, providerAccountId: string): Promise<User | null> {
  const { prisma } = await db();
  const signIn = await prisma.signIn.findUnique({ where: { provider_providerAccountId: { provider, providerAccountId } }, include: { user: true } });
  return signIn && signIn.user;
}

/** Signs in through another provider: finds the account it was connected to, or makes one (out of the guest, when there is one). */
export async function signInWith(provider: string, providerAccountId: string, { email, name }: { email: string | null; name: string }, guestId?: string): Promise<ViewerSession> {
  const { prisma } = await db();
  const known = await findConnected(provider, providerAccountId);
  if (known) {
    if (guestId) await prisma.$transaction((tx) => mergeGuest(tx, known, guestId, new Date()));
    return toSession(known);
  }
  const data = { name: name.trim() || 'Reader', email: email && plainEmail(email), isGuest: false };
  try {
    return await prisma.$transaction(async (tx) => {
      const guest = guestId ? await tx.user.findFirst({ where: { id: guestId, isGuest: true } }) : null;
      const id = guest?.id ?? makeId();
      // Whoever must give a set-up code signs up with it first.
      const isLocked = (await tx.setting.count({ where: { key: 'setupCode' } })) > 0;
      const role = !isLocked && (await claimInstallation(tx, id, undefined)) ? 'administrator' : 'learner';
      const user = guest
        ? await tx.user.update({ where: { id }, data: { ...data, role, sessionVersion: { increment: 1 } } })
        : await tx.user.create({ data: { id, ...data, role } });
      await tx.signIn.create({ data: { provider, providerAccountId, userId: id } });
      return toSession(user);
    });
  } catch (error) {
    // The same sign-in, sent twice at once: the other one has made the account.
    const meanwhile = isClash(error) ? await findConnected(provider, providerAccountId) : null;
    if (meanwhile) return toSession(meanwhile);
    // Nobody has proved that the address of a password account is theirs: joining the two would let a stranger in.
    if (isClash(error)) throw new AppError('conflict', 'There is an account with this e-mail address already. Sign in with its password.');
    throw error;
  }
}

/** Ends every open session of this person; gives the number under which to open a new one. */
export async function endSessions(viewer: Viewer): Promise<number> {
  const { prisma } = await db();
  const { sessionVersion } = await prisma.user.update({ where: { id: viewer.id }, data: { sessionVersion: { increment: 1 } } });
  return sessionVersion;
}

/** The day of this person begins at 4 a.m. in this time zone. */
export async function saveTimeZone(viewer: Viewer, timeZone: string): Promise<void> {
  if (!isTimeZone(timeZone)) throw new AppError('bad-input', 'That time zone is not known here.');
  const { prisma } = await db();
  await prisma.user.updateMany({ where: { id: viewer.id }, data: { timeZone } });
}

/** The code that the first account must give, or null when none is needed (only this machine can reach the page). */
export async function saveSetupCode(code: string | null): Promise<void> {
  const { prisma } = await db();
  await prisma.setting.deleteMany({ where: { key: 'setupCode' } });
  if (code && (await isInstallationEmpty())) await prisma.setting.create({ data: { key: 'setupCode', value: code.trim().toUpperCase() } });
}
