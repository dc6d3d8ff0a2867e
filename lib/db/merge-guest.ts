import type { Tx } from './client';
import { rebuildMemories } from './rebuild-memory';
import type { Viewer } from './viewer';

/** Its days begin in its own time zone. */
export type Account = Pick<Viewer, 'id' | 'timeZone'>;

/** An assignment that both have sat: the guest's sittings count on from the account's last attempt. */
async function moveSittings(tx: Tx, accountId: string, guestId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Sitting" g SET "userId" = ${accountId}, "attempt" = g."attempt" + COALESCE(
      (SELECT max(a."attempt") FROM "Sitting" a WHERE a."userId" = ${accountId} AND a."assignmentId" = g."assignmentId"), 0)
    WHERE g."userId" = ${guestId}`;
}

/** What both remember is made anew from the log of both, which is the account's by now; the rest moves as it is. */
async function moveMemories(tx: Tx, account: Account, guestId: string, now: Date): Promise<void> {
  const shared = await tx.$queryRaw<{ factId: string }[]>`
    DELETE FROM "Memory" g USING "Memory" a
    WHERE g."userId" = ${guestId} AND a."userId" = ${account.id} AND a."factId" = g."factId"
    RETURNING g."factId"`;
  await tx.memory.updateMany({ where: { userId: guestId }, data: { userId: account.id } });
  await rebuildMemories(tx, account, shared.map(({ factId }) => factId), now);
}

/** What the account already has (its place in the same class, its word on the same question) stays. */
async function moveUnlessThere(tx: Tx, accountId: string, guestId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Enrolment" g SET "userId" = ${accountId}
    WHERE g."userId" = ${guestId} AND NOT EXISTS (SELECT 1 FROM "Enrolment" a WHERE a."userId" = ${accountId} AND a."classId" = g."classId")`;
  await tx.$executeRaw`
    UPDATE "Flag" g SET "userId" = ${accountId}
    WHERE g."userId" = ${guestId} AND NOT EXISTS (SELECT 1 FROM "Flag" a WHERE a."userId" = ${accountId} AND a."questionId" = g."questionId")`;
}

/** Gives all that a guest did to an account, and removes the guest. Inside a transaction; the same number of statements however much it is. */
export async function mergeGuest(tx: Tx, account: Account, guestId: string, now: Date): Promise<void> {
  const accountId = account.id;
  const guest = await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM "User" WHERE "id" = ${guestId} AND "isGuest" FOR UPDATE`;
  if (guest.length === 0 || guestId === accountId) return;
  await moveSittings(tx, accountId, guestId);
  await tx.answer.updateMany({ where: { userId: guestId }, data: { userId: accountId } });
  await moveMemories(tx, account, guestId, now);
  await moveUnlessThere(tx, accountId, guestId);
  await tx.event.updateMany({ where: { ownerId: guestId }, data: { ownerId: accountId } });
  await tx.question.updateMany({ where: { authorId: guestId }, data: { authorId: accountId } });
  await tx.questionSet.updateMany({ where: { ownerId: guestId }, data: { ownerId: accountId } });
  await tx.class.updateMany({ where: { teacherId: guestId }, data: { teacherId: accountId } });
  await tx.user.delete({ where: { id: guestId } });
}
