import type { Prisma, QuestionStatus } from '@/generated/prisma/client';
import { AppError } from '@/lib/errors';
import { proposedKind } from '@/lib/proposals/to-question';
import type { Format, Question } from '@/lib/questions/question';
import { db, type Tx } from './client';
import { makeId } from './id';
import { rowsOf, type Page, type PageRequest } from './page';
import { parseQuestion, parseReasons } from './question-body';
import { droppedByHand } from './store-questions';
import type { Viewer } from './viewer';
import { askedOf, editableEvent, visibleEvent } from './visible';

export type Draft = { id: string; question: Question; status: QuestionStatus; reasons: string[]; version: number };

/** A question as the set builder lists it: its key stays on the server. */
export type Listed = { id: string; eventId: string; eventSlug: string; eventTitle: string; kind: string; skill: string; format: string; stem: string; difficulty: number };

const newest = { versions: { orderBy: { number: 'desc' }, take: 1 } } as const;
type Row = Prisma.QuestionGetPayload<{ include: typeof newest }>;

function questionOf(row: Row): Question {
  const [version] = row.versions;
  if (!version) throw new Error(`Question ${row.id} has no version.`);
  return parseQuestion(version.body);
}

/** Every question of an event with key, evidence and standing, for whoever may judge it. */
export async function listDrafts(viewer: Viewer, eventId: string): Promise<Draft[]> {
  const { prisma } = await db();
  const event = await prisma.event.findFirst({ where: { AND: [{ id: eventId }, editableEvent(viewer)] }, select: { id: true } });
  if (!event) throw new AppError('not-found');
  const rows = await prisma.question.findMany({ where: { eventId }, include: newest, orderBy: [{ createdAt: 'asc' }, { kind: 'asc' }, { id: 'asc' }] });
  return rows.map((row) => ({ id: row.id, question: questionOf(row), status: row.status, reasons: parseReasons(row.reasons), version: row.version }));
}

/** The questions whose evidence is no longer found in its report, word for word. */
async function unproved(tx: Tx, questions: Question[]): Promise<Set<string>> {
  const ids = [...new Set(questions.flatMap(({ evidence }) => evidence.map(({ reportId }) => reportId)))];
  const reports = await tx.report.findMany({ where: { id: { in: ids } }, select: { id: true, text: true } });
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  const isProved = ({ evidence }: Question) => evidence.length > 0 && evidence.every(({ reportId, start, end, text }) => texts.get(reportId)?.slice(start, end) === text);
  return new Set(questions.filter((question) => !isProved(question)).map(({ id }) => id));
}

/** Decides about one question. What a check turned down, or what its report no longer shows, cannot be published. */
export async function setStatus(viewer: Viewer, questionId: string, status: QuestionStatus): Promise<void> {
  const { prisma } = await db();
  await prisma.$transaction(async (tx) => {
    const row = await tx.question.findFirst({ where: { id: questionId, event: editableEvent(viewer) }, include: newest });
    if (!row) throw new AppError('not-found');
    const found = parseReasons(row.reasons).filter((reason) => reason !== droppedByHand);
    if (status !== 'refused' && found.length > 0) throw new AppError('not-allowed', `A check turned this question down: ${found.join('; ')}`);
    if (status === 'published' && (await unproved(tx, [questionOf(row)])).size > 0) {
      throw new AppError('not-allowed', 'Its answer is no longer found in the report, so it cannot be published.');
    }
    await tx.question.update({ where: { id: row.id }, data: { status, reasons: status === 'refused' && found.length === 0 ? [droppedByHand] : found } });
  });
}

/** Publishes every draft of an event that its report proves; gives how many. What a model proposed is decided one by one. */
export async function publishAll(viewer: Viewer, eventId: string): Promise<number> {
  const { prisma } = await db();
  return prisma.$transaction(async (tx) => {
    const event = await tx.event.findFirst({ where: { AND: [{ id: eventId }, editableEvent(viewer)] }, select: { id: true } });
    if (!event) throw new AppError('not-found');
    const drafts = await tx.question.findMany({ where: { eventId, status: 'draft', kind: { not: proposedKind } }, include: newest });
    const bad = await unproved(tx, drafts.map(questionOf));
    const ids = drafts.map(({ id }) => id).filter((id) => !bad.has(id));
    return (await tx.question.updateMany({ where: { id: { in: ids }, status: 'draft' }, data: { status: 'published' } })).count;
  });
}

/** Published questions from which a teacher makes a set: the library's and their own. */
export async function listPublished(viewer: Viewer, { eventId, format, ...request }: PageRequest & { eventId?: string; format?: Format }): Promise<Page<Listed>> {
  if (viewer.role === 'learner') throw new AppError('not-allowed');
  const { prisma } = await db();
  const { page, pageSize, skip, take } = rowsOf(request);
  const where: Prisma.QuestionWhereInput = { status: 'published', event: visibleEvent(viewer), ...(eventId ? { eventId } : {}), ...(format ? { format } : {}) };
  const total = await prisma.question.count({ where });
  const rows = await prisma.question.findMany({
    where, skip, take, orderBy: [{ event: { createdAt: 'desc' } }, { eventId: 'asc' }, { kind: 'asc' }, { id: 'asc' }],
    include: { event: { select: { slug: true, title: true } }, versions: { orderBy: { number: 'desc' }, take: 1, omit: { body: true } } },
  });
  const items = rows.map(({ id, event, kind, skill, format: asked, versions, ...row }) => ({
    id, eventId: row.eventId, eventSlug: event.slug, eventTitle: event.title, kind, skill, format: asked, stem: versions[0]?.stem ?? '', difficulty: versions[0]?.difficulty ?? 0,
  }));
  return { items, page, pageSize, total };
}

export type FlagEntry = { id: string; questionId: string; eventId: string; eventSlug: string; stem: string; note: string; by: string; createdAt: Date };

/** Somebody says that a question is wrong: one they can play or were asked. Saying it again replaces their note. */
export async function flagQuestion(viewer: Viewer, questionId: string, note: string): Promise<void> {
  const text = note.trim().slice(0, 1000);
  if (!text) throw new AppError('bad-input', 'Say in a few words what is wrong.');
  const { prisma } = await db();
  const question = await prisma.question.findFirst({
    where: { id: questionId, OR: [{ status: 'published', event: visibleEvent(viewer) }, { versions: { some: askedOf(viewer) } }] }, select: { id: true },
  });
  if (!question) throw new AppError('not-found');
  const data = { note: text, createdAt: new Date(), closedAt: null };
  await prisma.flag.upsert({ where: { questionId_userId: { questionId, userId: viewer.id } }, create: { id: makeId(), questionId, userId: viewer.id, ...data }, update: data });
}

/** Open flags on the questions that this viewer may judge, newest first. */
export async function listFlags(viewer: Viewer): Promise<FlagEntry[]> {
  const { prisma } = await db();
  const rows = await prisma.flag.findMany({
    where: { closedAt: null, question: { event: editableEvent(viewer) } }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], take: 200,
    include: { user: { select: { name: true } }, question: { include: { event: { select: { slug: true } }, versions: { orderBy: { number: 'desc' }, take: 1, omit: { body: true } } } } },
  });
  return rows.map(({ id, questionId, note, createdAt, user, question }) => ({
    id, questionId, eventId: question.eventId, eventSlug: question.event.slug, stem: question.versions[0]?.stem ?? '', note, by: user.name, createdAt,
  }));
}

/** Says that a flag was dealt with. */
export async function closeFlag(viewer: Viewer, flagId: string, now: Date): Promise<void> {
  const { prisma } = await db();
  const { count } = await prisma.flag.updateMany({ where: { id: flagId, question: { event: editableEvent(viewer) } }, data: { closedAt: now } });
  if (count === 0) throw new AppError('not-found');
}
