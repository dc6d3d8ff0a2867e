import type { Tx } from './client';

/** An assignment that both have sat: the guest's sittings count on from the account's last attempt. */
async function moveSittings(tx: Tx, accountId: string, guestId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Sitting" g SET "userId" = ${accountId}, "attempt" = g."attempt" + COALESCE(
      (SELECT max(a."attempt") FROM "Sitting" a WHERE a."userId" = ${accountId} AND a."assignmentId" = g."assignmentId"), 0)
    WHERE g."userId" = ${guestId}`;
}

/** Of a fact that both remember, the memory that was touched last is kept. */
async function moveMemories(tx: Tx, accountId: string, guestId: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Memory" g USING "Memory" a
    WHERE g."userId" = ${guestId} AND a."userId" = ${accountId} AND a."factId" = g."factId" AND a."updatedAt" >= g."updatedAt"`;
  await tx.$executeRaw`
    DELETE FROM "Memory" a USING "Memory" g
    WHERE a."userId" = ${accountId} AND g."userId" = ${guestId} AND g."factId" = a."factId"`;
  await tx.memory.updateMany({ where: { userId: guestId }, data: { userId: accountId } });
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
export async function mergeGuest(tx: Tx, accountId: string, guestId: string): Promise<void> {
  const guest = await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM "User" WHERE "id" = ${guestId} AND "isGuest" FOR UPDATE`;
  if (guest.length === 0 || guestId === accountId) return;
  await moveSittings(tx, accountId, guestId);
  await tx.answer.updateMany({ where: { userId: guestId }, data: { userId: accountId } });
  await moveMemories(tx, accountId, guestId);
  await moveUnlessThere(tx, accountId, guestId);
  await tx.event.updateMany({ where: { ownerId: guestId }, data: { ownerId: accountId } });
  await tx.question.updateMany({ where: { authorId: guestId }, data: { authorId: accountId } });
  await tx.questionSet.updateMany({ where: { ownerId: guestId }, data: { ownerId: accountId } });
  await tx.class.updateMany({ where: { teacherId: guestId }, data: { teacherId: accountId } });
  await tx.user.delete({ where: { id: guestId } });
}
