import type { Source } from '@/lib/articles/source';
import type { Reading } from '@/lib/statements/statement';
import type { Event, Prisma } from '@/generated/prisma/client';
import { AppError } from '@/lib/errors';
import { db } from './client';
import { firstQuotes, questionCounts, reportCredits, type ReportCredit } from './event-parts';
import { rowsOf, type Page, type PageRequest } from './page';
import { inTextOrder, parseReading, parseSource } from './report-body';
import type { Viewer } from './viewer';
import { askedOf, ownersFor, visibleEvent } from './visible';

export type EventHead = { id: string; slug: string; title: string; summary: string | null; place: string | null; happenedOn: string | null; isOwn: boolean };

export type EventSummary = EventHead & {
  /** Published questions, and the kinds of them. */
  questionCount: number;
  kinds: string[];
  reports: ReportCredit[];
  /** What its first question asks about. Without the speaker: that is the answer. */
  leadQuote: { text: string; ask: string } | null;
};

export type EventReport = { id: string; revision: number; source: Source; reading: Reading };
export type EventDetail = EventHead & { canEdit: boolean; questionCount: number; kinds: string[]; reports: EventReport[] };
export type ReportDetail = EventReport & { report: Reading['report']; event: Pick<EventHead, 'id' | 'slug' | 'title'> };

const toHead = ({ id, slug, title, summary, place, happenedOn, ownerId }: Event, viewer: Viewer | null): EventHead => ({
  id, slug, title, summary, place, happenedOn, isOwn: ownerId !== null && ownerId === viewer?.id,
});

const isEditable = (viewer: Viewer | null, ownerId: string | null) => viewer !== null && (viewer.role === 'administrator' || viewer.id === ownerId);

/** Newest first: events of the library that can be played, and the viewer's own. */
export async function listEvents(viewer: Viewer | null, request: PageRequest): Promise<Page<EventSummary>> {
  const { prisma } = await db();
  const { page, pageSize, skip, take } = rowsOf(request);
  const where: Prisma.EventWhereInput = {
    OR: [{ ownerId: null, questions: { some: { status: 'published' } } }, ...(viewer ? [{ ownerId: { in: ownersFor(viewer) } }] : [])],
  };
  const [total, events] = await Promise.all([
    prisma.event.count({ where }),
    prisma.event.findMany({ where, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], skip, take }),
  ]);
  const ids = events.map(({ id }) => id);
  const [counts, quotes, credits] = await Promise.all([questionCounts(ids), firstQuotes(ids), reportCredits(ids)]);
  const items = events.map((event) => ({
    ...toHead(event, viewer),
    ...(counts.get(event.id) ?? { questionCount: 0, kinds: [] }),
    reports: credits.get(event.id) ?? [],
    leadQuote: quotes.get(event.id) ?? null,
  }));
  return { items, page, pageSize, total };
}

/** Whether the viewer has events of their own. A guest or a learner has none: nothing is asked for them. */
export async function ownsEvents(viewer: Viewer): Promise<boolean> {
  if (viewer.role === 'learner') return false;
  const { prisma } = await db();
  return (await prisma.event.findFirst({ where: { ownerId: { in: ownersFor(viewer) } }, select: { id: true } })) !== null;
}

/** An event with what was read from its reports, each in its newest revision. */
export async function getEvent(viewer: Viewer | null, slug: string): Promise<EventDetail> {
  const { prisma } = await db();
  const event = await prisma.event.findFirst({
    where: { AND: [{ slug }, visibleEvent(viewer)] },
    include: { reports: { orderBy: [{ revision: 'desc' }], include: inTextOrder } },
  });
  if (!event) throw new AppError('not-found');
  const seen = new Set<string>();
  const newest = event.reports.filter(({ seriesId }) => !seen.has(seriesId) && seen.add(seriesId));
  newest.sort((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '') || a.seriesId.localeCompare(b.seriesId));
  return {
    ...toHead(event, viewer),
    canEdit: isEditable(viewer, event.ownerId),
    ...((await questionCounts([event.id])).get(event.id) ?? { questionCount: 0, kinds: [] }),
    reports: newest.map((row) => ({ id: row.id, revision: row.revision, source: parseSource(row), reading: parseReading(row) })),
  };
}

/** A report: of a visible event, or one that showed this viewer the answer to a question. */
export async function getReport(viewer: Viewer | null, reportId: string): Promise<ReportDetail> {
  const { prisma } = await db();
  const include = { ...inTextOrder, event: true } as const;
  let row = await prisma.report.findFirst({ where: { id: reportId, event: visibleEvent(viewer) }, include });
  if (!row && viewer && (await wasEvidence(viewer, reportId))) row = await prisma.report.findUnique({ where: { id: reportId }, include });
  if (!row) throw new AppError('not-found');
  const reading = parseReading(row);
  const { id, slug, title } = row.event;
  return { id: row.id, revision: row.revision, source: parseSource(row), report: reading.report, reading, event: { id, slug, title } };
}

async function wasEvidence(viewer: Viewer, reportId: string): Promise<boolean> {
  const { prisma } = await db();
  const asked = await prisma.questionVersion.findFirst({
    where: { ...askedOf(viewer), question: { event: { reports: { some: { id: reportId } } } }, body: { path: ['evidence'], array_contains: [{ reportId }] } },
    select: { id: true },
  });
  return asked !== null;
}
