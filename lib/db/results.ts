import { sumResults, type PupilWork, type Results } from '@/lib/classroom/results';
import { AppError } from '@/lib/errors';
import { db } from './client';
import { newestVersion } from './draw-sitting';
import type { Viewer } from './viewer';

export type AssignmentResults = Results & { id: string; title: string; classId: string; className: string; opensAt: Date; dueAt: Date };

/** What came of an assignment, for the teacher of its class. The same number of queries however large the class. */
export async function getResults(viewer: Viewer, assignmentId: string, now = new Date()): Promise<AssignmentResults> {
  const { prisma } = await db();
  const assignment = await prisma.assignment.findFirst({
    where: { id: assignmentId, class: { teacherId: viewer.id } },
    include: {
      class: { select: { name: true, enrolments: { select: { userId: true, alias: true } } } },
      set: { select: { items: { orderBy: { position: 'asc' }, select: { question: { select: { id: true, status: true, ...newestVersion } } } } } },
    },
  });
  if (!assignment) throw new AppError('not-found');
  const sittings = await sittingsOf(assignmentId);
  const asked = new Set([...sittings.values()].flatMap(({ questionIds }) => questionIds));
  // A question that was withdrawn stays as long as somebody was asked it.
  const questions = assignment.set.items
    .filter(({ question }) => question.status === 'published' || asked.has(question.id))
    .map(({ question }) => ({ questionId: question.id, stem: question.versions[0]?.stem ?? '' }));
  const work = assignment.class.enrolments.map(({ userId, alias }): PupilWork => ({ userId, alias, sitting: sittings.get(userId) ?? null }));
  const { id, title, classId, opensAt, dueAt } = assignment;
  return { id, title, classId, className: assignment.class.name, opensAt, dueAt, ...sumResults(work, questions, { dueAt, now }) };
}

type Sat = NonNullable<PupilWork['sitting']> & { questionIds: string[] };

/** Each pupil's latest attempt. */
async function sittingsOf(assignmentId: string): Promise<Map<string, Sat>> {
  const { prisma } = await db();
  const rows = await prisma.sitting.findMany({
    where: { assignmentId }, orderBy: { attempt: 'asc' },
    select: {
      userId: true, finishedAt: true,
      items: { where: { position: { gte: 0 } }, select: { questionVersion: { select: { questionId: true } }, answer: { select: { isRight: true } } } },
    },
  });
  return new Map(rows.map(({ userId, finishedAt, items }) => {
    const given = items.map(({ questionVersion: { questionId }, answer }) => ({ questionId, answer }));
    const answers = given.flatMap(({ questionId, answer }) => (answer ? [{ questionId, isRight: answer.isRight }] : []));
    return [userId, { finishedAt, of: items.length, answers, questionIds: given.map(({ questionId }) => questionId) }];
  }));
}
