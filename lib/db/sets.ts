import { AppError } from '@/lib/errors';
import { db } from './client';
import { newestVersion } from './draw-sitting';
import { hashId } from './id';
import { readTitle } from './read-title';
import type { Viewer } from './viewer';
import { visibleEvent } from './visible';

export type SetSummary = { id: string; title: string; questionCount: number; createdAt: Date };
export type SetDetail = SetSummary & { questions: { id: string; stem: string; kind: string; format: string; isPublished: boolean; eventSlug: string; eventTitle: string }[] };

const mostQuestions = 100;

/** Saves a set of published questions, in this order. The same key again gives the same set. */
export async function createSet(viewer: Viewer, { key, title, questionIds }: { key: string; title: string; questionIds: string[] }): Promise<{ id: string }> {
  if (viewer.role === 'learner') throw new AppError('not-allowed', 'Only a teacher’s account can save a set.');
  const ids = [...new Set(questionIds)];
  if (ids.length === 0) throw new AppError('bad-input', 'Choose at least one question.');
  if (ids.length > mostQuestions) throw new AppError('bad-input', `A set holds ${mostQuestions} questions at most.`);
  const row = { id: hashId('set', viewer.id, key), ownerId: viewer.id, title: readTitle(title, 'Give the set a title.') };
  const { prisma } = await db();
  if (await prisma.questionSet.findUnique({ where: { id: row.id }, select: { id: true } })) return { id: row.id };
  const found = await prisma.question.count({ where: { id: { in: ids }, status: 'published', event: visibleEvent(viewer) } });
  if (found < ids.length) throw new AppError('not-found', 'One of these questions is not published any more. Reload the page and choose again.');
  await prisma.$transaction([
    prisma.questionSet.createMany({ data: [row], skipDuplicates: true }),
    prisma.setItem.createMany({ data: ids.map((questionId, position) => ({ setId: row.id, position, questionId })), skipDuplicates: true }),
  ]);
  return { id: row.id };
}

/** The viewer's own sets, newest first. */
export async function listSets(viewer: Viewer): Promise<SetSummary[]> {
  const { prisma } = await db();
  const rows = await prisma.questionSet.findMany({
    where: { ownerId: viewer.id }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], take: 200, include: { _count: { select: { items: true } } },
  });
  return rows.map(({ id, title, createdAt, _count }) => ({ id, title, createdAt, questionCount: _count.items }));
}

/** One of the viewer's own sets with its questions. */
export async function getSet(viewer: Viewer, id: string): Promise<SetDetail> {
  const { prisma } = await db();
  const row = await prisma.questionSet.findFirst({
    where: { id, ownerId: viewer.id },
    include: { items: { orderBy: { position: 'asc' }, include: { question: { include: { ...newestVersion, event: { select: { slug: true, title: true } } } } } } },
  });
  if (!row) throw new AppError('not-found');
  const questions = row.items.map(({ question: { event, versions, ...question } }) => ({
    id: question.id, stem: versions[0]?.stem ?? '', kind: question.kind, format: question.format,
    isPublished: question.status === 'published', eventSlug: event.slug, eventTitle: event.title,
  }));
  return { id: row.id, title: row.title, createdAt: row.createdAt, questionCount: questions.length, questions };
}
