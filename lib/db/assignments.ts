import { AppError } from '@/lib/errors';
import { db } from './client';
import { hashId } from './id';
import { readTitle } from './read-title';
import type { Viewer } from './viewer';

type NewAssignment = { key: string; classId: string; setId: string; title: string; opensAt: Date; dueAt: Date };

/** A piece of class work that waits for the viewer. */
export type DueWork = { id: string; title: string; classId: string; className: string; dueAt: Date; isLate: boolean; answered: number; of: number };

const longestList = 20;

/** Gives one of the viewer's sets to one of their classes. The same key again gives the same assignment. */
export async function assign(viewer: Viewer, { key, classId, setId, title, opensAt, dueAt }: NewAssignment): Promise<{ id: string }> {
  const row = { id: hashId('assignment', viewer.id, key), classId, setId, title: readTitle(title, 'Give the work a title.'), opensAt, dueAt };
  if (!(dueAt > opensAt)) throw new AppError('bad-input', 'The work must be due after it opens.');
  const { prisma } = await db();
  const own = await prisma.class.count({ where: { id: classId, teacherId: viewer.id } });
  const set = await prisma.questionSet.count({ where: { id: setId, ownerId: viewer.id } });
  if (own === 0 || set === 0) throw new AppError('not-found');
  await prisma.assignment.createMany({ data: [row], skipDuplicates: true });
  return { id: row.id };
}

/** Open work of the classes that the viewer is in, not yet done: what is due first comes first. */
export async function listDue(viewer: Viewer, now: Date): Promise<DueWork[]> {
  const { prisma } = await db();
  const rows = await prisma.assignment.findMany({
    where: {
      opensAt: { lte: now },
      class: { enrolments: { some: { userId: viewer.id } } },
      sittings: { none: { userId: viewer.id, finishedAt: { not: null } } },
    },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }], take: longestList,
    include: {
      class: { select: { name: true } },
      set: { select: { _count: { select: { items: true } } } },
      sittings: { where: { userId: viewer.id }, select: { items: { where: { position: { gte: 0 } }, select: { answer: { select: { id: true } } } } } },
    },
  });
  return rows.map(({ id, title, classId, class: room, dueAt, set, sittings }) => {
    const items = sittings[0]?.items;
    return {
      id, title, classId, className: room.name, dueAt, isLate: now > dueAt,
      answered: items?.filter(({ answer }) => answer).length ?? 0,
      of: items?.length ?? set._count.items,
    };
  });
}
