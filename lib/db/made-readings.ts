import type { Source } from '@/lib/articles/source';
import { AppError } from '@/lib/errors';
import type { Reading } from '@/lib/statements/statement';
import { db } from './client';
import { inTextOrder, parseMadeReading, parseSource } from './report-body';
import type { Viewer } from './viewer';
import { editableEvent } from './visible';

export type MadeReading = { reading: Reading; source: Source; seriesId: string };

/** What was read from the newest revisions of an event's reports, under the ids from which its facts were made: to make its questions again. */
export async function listMadeReadings(viewer: Viewer, eventId: string): Promise<MadeReading[]> {
  const { prisma } = await db();
  const event = await prisma.event.findFirst({
    where: { AND: [{ id: eventId }, editableEvent(viewer)] },
    include: { reports: { orderBy: [{ revision: 'desc' }, { seriesId: 'asc' }], include: inTextOrder } },
  });
  if (!event) throw new AppError('not-found');
  const seen = new Set<string>();
  const newest = event.reports.filter(({ seriesId }) => !seen.has(seriesId) && seen.add(seriesId));
  newest.sort((a, b) => a.seriesId.localeCompare(b.seriesId));
  return newest.map((row) => ({ reading: parseMadeReading(row), source: parseSource(row), seriesId: row.seriesId }));
}

/** Where newly read reports go: `revisionOf`, in the place of this report; `eventId`, beside those of this event; neither, into an event of their own. */
export type Place = { revisionOf?: string | undefined; eventId?: string | undefined };

/**
 * All readings of an event once the new ones are in it. Questions are made from all of them:
 * what compares two reports is lost when it is made from one.
 */
export async function readingsWith(viewer: Viewer, { revisionOf, eventId }: Place, added: Reading[]): Promise<Reading[]> {
  if (revisionOf === undefined && eventId === undefined) return added;
  const { prisma } = await db();
  const revised = revisionOf === undefined ? null : await prisma.report.findFirst({ where: { id: revisionOf, event: editableEvent(viewer) }, select: { eventId: true, seriesId: true } });
  const target = revised?.eventId ?? eventId;
  if (target === undefined || (revisionOf !== undefined && !revised)) throw new AppError('not-found');
  const there = await listMadeReadings(viewer, target);
  // The new one comes where the old one was; the same text does not stand twice.
  const ids = new Set(added.map(({ report }) => report.id));
  const kept = there.filter(({ reading, seriesId }) => seriesId !== revised?.seriesId && !ids.has(reading.report.id));
  const before = revised ? kept.filter(({ seriesId }) => seriesId < revised.seriesId) : kept;
  return [...before.map(({ reading }) => reading), ...added, ...kept.slice(before.length).map(({ reading }) => reading)];
}
