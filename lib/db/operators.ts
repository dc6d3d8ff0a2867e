import { db } from './client';
import { findViewer } from './users';
import type { Viewer } from './viewer';
import { machineAccountId } from './visible';

/** Owns what was imported before there was an account. Nobody can sign in as it; the administrator sees and judges all it has. */
const ownAccount = { id: machineAccountId, name: 'Command line', role: 'teacher' as const };

/**
 * In whose name a command on this machine acts: the account with this e-mail (null when there is none);
 * without an e-mail the administrator, or before there is one an account of the machine's own.
 * For the command line alone: whoever runs it holds the database anyway.
 */
export async function findOperator(email: string | null): Promise<Viewer | null> {
  const { prisma } = await db();
  if (email !== null) {
    const user = await prisma.user.findUnique({ where: { email: email.trim().toLowerCase() } });
    return user && findViewer(user.id, user.sessionVersion);
  }
  const administrator = await prisma.setting.findUnique({ where: { key: 'administrator' } });
  const id = administrator?.value ?? ownAccount.id;
  if (!administrator) await prisma.user.createMany({ data: [ownAccount], skipDuplicates: true });
  const user = await prisma.user.findUnique({ where: { id } });
  return user && findViewer(user.id, user.sessionVersion);
}
