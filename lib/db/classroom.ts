import { randomBytes } from 'node:crypto';
import { joinCodeBytes, makeJoinCode } from '@/lib/classroom/join-code';
import { AppError } from '@/lib/errors';
import { isClash } from './clash';
import { db } from './client';
import { hashId } from './id';
import { readTitle } from './read-title';
import type { Viewer } from './viewer';

export { joinClass } from './join-class';
export { createSet, getSet, listSets, type SetDetail, type SetSummary } from './sets';
export { assign, listDue, type DueWork } from './assignments';
export { getResults, type AssignmentResults } from './results';

export type ClassSummary = { id: string; name: string; isTeacher: boolean; pupilCount: number; teacherName: string; /** The viewer's own name in it, for a pupil. */ alias: string | null };

export type ClassWork = {
  id: string;
  title: string;
  opensAt: Date;
  dueAt: Date;
  questionCount: number;
  /** How many pupils are done; for a pupil 1 or 0: their own. */
  done: number;
};

export type ClassDetail = ClassSummary & {
  /** For the teacher: null when joining is closed. Never for a pupil. */
  joinCode: string | null;
  /** For the teacher; a pupil sees nobody. */
  pupils: { userId: string; alias: string; joinedAt: Date }[];
  /** Newest due date first. */
  assignments: ClassWork[];
};

const mostDraws = 3;
const drawCode = () => makeJoinCode(randomBytes(joinCodeBytes));

/** Makes a class with a fresh join code. The same key again gives the same class. */
export async function createClass(viewer: Viewer, { key, name }: { key: string; name: string }): Promise<{ id: string }> {
  if (viewer.role === 'learner') throw new AppError('not-allowed', 'Only a teacher’s account can make a class.');
  const { prisma } = await db();
  const id = hashId('class', viewer.id, key);
  const row = { id, teacherId: viewer.id, name: readTitle(name, 'Give the class a name.') };
  for (let tries = 0; tries < mostDraws; tries++) {
    await prisma.class.createMany({ data: [{ ...row, joinCode: drawCode() }], skipDuplicates: true });
    // Not there: another class has this very code.
    if (await prisma.class.findUnique({ where: { id }, select: { id: true } })) return { id };
  }
  throw new AppError('unavailable');
}

/** Opens joining under a new code; the old one is void. */
export async function renewJoinCode(viewer: Viewer, classId: string): Promise<{ joinCode: string }> {
  const { prisma } = await db();
  for (let tries = 0; tries < mostDraws; tries++) {
    const joinCode = drawCode();
    try {
      const { count } = await prisma.class.updateMany({ where: { id: classId, teacherId: viewer.id }, data: { joinCode } });
      if (count === 0) throw new AppError('not-found');
      return { joinCode };
    } catch (error) {
      if (!isClash(error)) throw error; // another class has this very code: draw again
    }
  }
  throw new AppError('unavailable');
}

/** Nobody can join any more; who is in stays in. */
export async function closeJoining(viewer: Viewer, classId: string): Promise<void> {
  const { prisma } = await db();
  const { count } = await prisma.class.updateMany({ where: { id: classId, teacherId: viewer.id }, data: { joinCode: null } });
  if (count === 0) throw new AppError('not-found');
}

/** Classes that a person may see: those they teach and those they are in. */
const ofViewer = ({ id }: Viewer) => ({ OR: [{ teacherId: id }, { enrolments: { some: { userId: id } } }] });

const summaryParts = (viewer: Viewer) => ({
  teacher: { select: { name: true } },
  _count: { select: { enrolments: true } },
  enrolments: { where: { userId: viewer.id }, select: { alias: true } },
});

type SummaryRow = { id: string; name: string; teacherId: string; teacher: { name: string }; _count: { enrolments: number }; enrolments: { alias: string }[] };

const toSummary = (viewer: Viewer, row: SummaryRow): ClassSummary => ({
  id: row.id, name: row.name, isTeacher: row.teacherId === viewer.id, pupilCount: row._count.enrolments, teacherName: row.teacher.name, alias: row.enrolments[0]?.alias ?? null,
});

/** Classes that the viewer teaches or is in, newest first. */
export async function listClasses(viewer: Viewer): Promise<ClassSummary[]> {
  const { prisma } = await db();
  const rows = await prisma.class.findMany({ where: ofViewer(viewer), include: summaryParts(viewer), orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], take: 200 });
  return rows.map((row) => toSummary(viewer, row));
}

/** A class as its teacher sees it, or as one of its pupils does: their own work, and nobody else. */
export async function getClass(viewer: Viewer, id: string): Promise<ClassDetail> {
  const { prisma } = await db();
  const row = await prisma.class.findFirst({ where: { AND: [{ id }, ofViewer(viewer)] }, include: summaryParts(viewer) });
  if (!row) throw new AppError('not-found');
  const summary = toSummary(viewer, row);
  const pupils = summary.isTeacher ? await prisma.enrolment.findMany({ where: { classId: id }, orderBy: [{ alias: 'asc' }] }) : [];
  const work = await prisma.assignment.findMany({
    where: { classId: id }, orderBy: [{ dueAt: 'desc' }, { id: 'asc' }], take: 200,
    include: { set: { select: { _count: { select: { items: true } } } } },
  });
  const finished = await prisma.sitting.groupBy({
    by: ['assignmentId'], _count: true,
    where: { assignment: { classId: id }, finishedAt: { not: null }, ...(summary.isTeacher ? { user: { enrolments: { some: { classId: id } } } } : { userId: viewer.id }) },
  });
  const done = new Map(finished.map(({ assignmentId, _count }) => [assignmentId, _count]));
  return {
    ...summary,
    joinCode: summary.isTeacher ? row.joinCode : null,
    pupils: pupils.map(({ userId, alias, createdAt }) => ({ userId, alias, joinedAt: createdAt })),
    assignments: work.map((each) => ({
      id: each.id, title: each.title, opensAt: each.opensAt, dueAt: each.dueAt, questionCount: each.set._count.items, done: done.get(each.id) ?? 0,
    })),
  };
}
