import { AppError } from '@/lib/errors';
import { db } from './client';
import type { Viewer } from './viewer';

export type AssignmentHead = {
  id: string;
  title: string;
  classId: string;
  className: string;
  teacherName: string;
  isTeacher: boolean;
  opensAt: Date;
  dueAt: Date;
  questionCount: number;
  /** The viewer's own sitting, for a pupil. */
  own: { answered: number; right: number; of: number; finishedAt: Date | null; sittingId: string } | null;
};

/** A piece of class work, as the teacher of the class or one of its pupils may know it: of the answers only the viewer's own. */
export async function getAssignment(viewer: Viewer, id: string): Promise<AssignmentHead> {
  const { prisma } = await db();
  const row = await prisma.assignment.findFirst({
    where: { id, class: { OR: [{ teacherId: viewer.id }, { enrolments: { some: { userId: viewer.id } } }] } },
    include: {
      class: { select: { name: true, teacherId: true, teacher: { select: { name: true } } } },
      set: { select: { _count: { select: { items: { where: { question: { status: 'published' } } } } } } },
      sittings: { where: { userId: viewer.id }, orderBy: { attempt: 'desc' }, take: 1, select: { id: true, finishedAt: true, items: { where: { position: { gte: 0 } }, select: { answer: { select: { isRight: true } } } } } },
    },
  });
  if (!row) throw new AppError('not-found');
  const [sitting] = row.sittings;
  const answers = sitting?.items.flatMap(({ answer }) => answer ?? []) ?? [];
  return {
    id: row.id, title: row.title, classId: row.classId, className: row.class.name, teacherName: row.class.teacher.name,
    isTeacher: row.class.teacherId === viewer.id, opensAt: row.opensAt, dueAt: row.dueAt, questionCount: row.set._count.items,
    own: sitting ? { sittingId: sitting.id, finishedAt: sitting.finishedAt, of: sitting.items.length, answered: answers.length, right: answers.filter(({ isRight }) => isRight).length } : null,
  };
}
