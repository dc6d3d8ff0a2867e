import { z } from 'zod';
import type { Source } from '@/lib/articles/source';
import { AppError } from '@/lib/errors';
import type { Question, Refused } from '@/lib/questions/question';
import type { Reading } from '@/lib/statements/statement';
import { db, type Tx } from './client';
import { hashId } from './id';
import { refuseOthers, storeQuestions } from './store-questions';
import { addReports } from './store-reports';
import type { Viewer } from './viewer';
import { editableEvent, visibleEvent } from './visible';

export type SameText = { reportId: string; eventId: string; eventSlug: string; eventTitle: string; isOwn: boolean };

/** A report with this very text (hashText) that the viewer may see: their own before the library's. */
export async function findSameText(viewer: Viewer, textHash: string): Promise<SameText | null> {
  const { prisma } = await db();
  const rows = await prisma.report.findMany({
    where: { textHash, event: visibleEvent(viewer) }, select: { id: true, event: true }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], take: 20,
  });
  const row = rows.find(({ event }) => event.ownerId === viewer.id) ?? rows[0];
  return row ? { reportId: row.id, eventId: row.event.id, eventSlug: row.event.slug, eventTitle: row.event.title, isOwn: row.event.ownerId === viewer.id } : null;
}

export type Import = {
  /** Made by the form: the same import sent twice is stored once. */
  key: string;
  eventTitle: string;
  /** Adds the reports to this event. */
  eventId?: string;
  readings: { reading: Reading; source: Source }[];
  /** Made from these readings and the event's other ones: see readingsWith. */
  questions: Question[];
  refused: Refused[];
  /** The stored report of which the only reading is a correction. */
  revisionOf?: string;
};

type Target = { id: string; slug: string };

/** Stores what was read from reports, with its questions as drafts. The viewer's own event, or a new one. */
export async function saveImport(viewer: Viewer, given: Import): Promise<{ eventSlug: string }> {
  if (viewer.isGuest) throw new AppError('sign-in-needed', 'Sign up first: then what you bring in is kept.');
  if (viewer.role === 'learner') throw new AppError('not-allowed', 'Importing is for teachers. At sign-up you may choose to teach.');
  if (!z.uuid().safeParse(given.key).success || given.readings.length === 0 || given.readings.length > 20) throw new AppError('bad-input');
  const { prisma } = await db();
  return prisma.$transaction(
    async (tx) => {
      const old = given.revisionOf === undefined ? null : await findRevised(tx, viewer, given);
      const event = await findTarget(tx, viewer, given, old?.eventId ?? given.eventId);
      // One at a time for each event: which revision is the newest, and what is there already, must hold until the end.
      await tx.$queryRaw`SELECT "id" FROM "Event" WHERE "id" = ${event.id} FOR UPDATE`;
      // The reports of one day stand in the order in which they came.
      const there = await tx.report.count({ where: { eventId: event.id } });
      const seriesOf = (index: number, madeId: string) => `${String(there + index).padStart(4, '0')}-${hashId('series', event.id, madeId)}`;
      const reports = given.readings.map((each, index) => ({ ...each, seriesId: old?.seriesId ?? seriesOf(index, each.reading.report.id) }));
      await addReports(tx, event.id, reports);
      const made = await storeQuestions(tx, { eventId: event.id, authorId: viewer.id, status: 'draft', questions: given.questions, refused: given.refused });
      if (old) {
        await refuseOthers(tx, { id: { in: await restingOn(tx, event.id, old.id) } }, made, 'The report that shows its answer was revised.');
        // "Only the Gazette has it" is shown by the Gazette, and undone by what the other one says now.
        await refuseOthers(tx, { eventId: event.id, skill: 'comparing' }, made, 'A report that it compares was revised.');
      }
      return { eventSlug: event.slug };
    },
    { timeout: 20_000 },
  );
}

async function findRevised(tx: Tx, viewer: Viewer, { revisionOf, readings }: Import): Promise<{ id: string; eventId: string; seriesId: string }> {
  if (readings.length !== 1) throw new AppError('bad-input');
  const row = await tx.report.findFirst({ where: { id: revisionOf!, event: editableEvent(viewer) }, select: { id: true, eventId: true, seriesId: true } });
  if (!row) throw new AppError('not-found');
  return row;
}

/** The event that the reports go to. A new one has its id from the key, so that a second sending finds it. */
async function findTarget(tx: Tx, viewer: Viewer, { key, eventTitle, readings }: Import, eventId: string | undefined): Promise<Target> {
  if (eventId !== undefined) {
    const event = await tx.event.findFirst({ where: { AND: [{ id: eventId }, editableEvent(viewer), { ownerId: { not: null } }] }, select: { id: true, slug: true } });
    if (!event) throw new AppError('not-found');
    return event;
  }
  const id = hashId('event', viewer.id, key);
  const title = eventTitle.trim().slice(0, 200) || readings[0]?.reading.report.headline || 'Untitled event';
  const slug = slugOf(title, id);
  const row = { id, slug, title, ownerId: viewer.id, happenedOn: readings[0]?.reading.report.publishedAt ?? null };
  await tx.event.createMany({ data: [row], skipDuplicates: true });
  return tx.event.findUniqueOrThrow({ where: { id }, select: { id: true, slug: true } });
}

/** "Zarif answers Kerry" → "zarif-answers-kerry-3f9a2c": readable, and no two alike. */
function slugOf(title: string, id: string): string {
  const words = title.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const end = hashId('slug', id).toLowerCase().replace(/[^a-z0-9]/g, '').slice(0, 8);
  return [...words.slice(0, 8), end].join('-').slice(0, 120);
}

/** Questions of an event whose answer stands in this report. */
async function restingOn(tx: Tx, eventId: string, reportId: string): Promise<string[]> {
  const rows = await tx.questionVersion.findMany({
    where: { question: { eventId }, body: { path: ['evidence'], array_contains: [{ reportId }] } }, select: { questionId: true },
  });
  return rows.map(({ questionId }) => questionId);
}
