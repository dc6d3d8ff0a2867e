import { readAlias } from '@/lib/classroom/alias';
import { normalizeJoinCode } from '@/lib/classroom/join-code';
import { AppError } from '@/lib/errors';
import { isClash } from './clash';
import { db, type Tx } from './client';
import { makeId } from './id';
import { isTimeZone } from './time-zone';
import type { Viewer, ViewerSession } from './viewer';

export type Joined = ViewerSession & { classId: string };
type Typed = { code: string; alias: string; timeZone?: string };

/**
 * Joins a class by its code under a name. Who has an account joins with it; a guest becomes a pupil and keeps everything;
 * anybody else is given a pupil's account: a name, no e-mail. Joining again changes nothing.
 */
export async function joinClass(viewer: Viewer | null, typed: Typed): Promise<Joined> {
  const { prisma } = await db();
  const alias = readAlias(typed.alias);
  const room = await prisma.class.findUnique({ where: { joinCode: normalizeJoinCode(typed.code) }, include: { teacher: { select: { timeZone: true } } } });
  if (!room) throw new AppError('not-found', 'No class has that code. Check it with your teacher; it may be closed.');
  if (room.teacherId === viewer?.id) throw new AppError('not-allowed', 'You teach this class. A pupil joins in a browser of their own.');
  const before = viewer && (await findJoined(viewer, room.id));
  if (before) return before;
  // A school keeps one clock: until the pupil's own is known, it is the teacher's.
  const timeZone = typed.timeZone && isTimeZone(typed.timeZone) ? typed.timeZone : room.teacher.timeZone;
  try {
    return await prisma.$transaction(async (tx) => {
      const namesake = await tx.enrolment.findFirst({ where: { classId: room.id, alias: { equals: escapeLike(alias), mode: 'insensitive' } }, select: { userId: true } });
      if (namesake && namesake.userId !== viewer?.id) throw isTaken(alias);
      const session = await findOrMakePupil(tx, viewer, alias, timeZone);
      await tx.enrolment.create({ data: { id: makeId(), classId: room.id, userId: session.viewer.id, alias } });
      return { ...session, classId: room.id };
    });
  } catch (error) {
    if (!isClash(error)) throw error;
    // Two at the same moment: the same person twice, or two of one name.
    const joined = viewer && (await findJoined(viewer, room.id));
    if (joined) return joined;
    throw isTaken(alias);
  }
}

const isTaken = (alias: string) => new AppError('conflict', `Somebody in this class is called “${alias}” already. Add a letter of your family name.`);

/** Insensitive comparison is ILIKE underneath: % and _ in a name stand for themselves. */
const escapeLike = (alias: string) => alias.replace(/[\\%_]/g, '\\$&');

async function findJoined(viewer: Viewer, classId: string): Promise<Joined | null> {
  const { prisma } = await db();
  const enrolment = await prisma.enrolment.findUnique({ where: { classId_userId: { classId, userId: viewer.id } }, select: { user: { select: { sessionVersion: true } } } });
  return enrolment && { viewer, sessionVersion: enrolment.user.sessionVersion, classId };
}

async function findOrMakePupil(tx: Tx, viewer: Viewer | null, alias: string, timeZone: string): Promise<ViewerSession> {
  const pupil = { name: alias, isGuest: false };
  const user = viewer === null
    ? await tx.user.create({ data: { id: makeId(), ...pupil, role: 'learner', timeZone } })
    : await tx.user.update({ where: { id: viewer.id }, data: viewer.isGuest ? pupil : {} });
  const { id, name, email, role, isGuest } = user;
  return { viewer: { id, name, email, role, isGuest, timeZone: user.timeZone }, sessionVersion: user.sessionVersion };
}
