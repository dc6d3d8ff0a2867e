import { db } from './client';
import { findViewer } from './users';
import type { Viewer } from './viewer';

/**
 * In whose name a command on this machine acts: the account with this e-mail, or the administrator when none is given.
 * For the command line alone: whoever runs it holds the database anyway. Null when there is no such account.
 */
export async function findOperator(email: string | null): Promise<Viewer | null> {
  const { prisma } = await db();
  const id = email === null ? (await prisma.setting.findUnique({ where: { key: 'administrator' } }))?.value : undefined;
  if (email === null && id === undefined) return null;
  const user = await prisma.user.findFirst({ where: email === null ? { id } : { email: email.trim().toLowerCase() }, select: { id: true, sessionVersion: true } });
  return user && findViewer(user.id, user.sessionVersion);
}
