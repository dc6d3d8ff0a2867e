import type { Source } from '@/lib/articles/source';
import type { Reading } from '@/lib/statements/statement';
import type { Tx } from './client';
import { hashId, hashText } from './id';
import { partsOf } from './report-body';

/** A report to store. `seriesId`: the same for each revision of it. */
export type ReadReport = { reading: Reading; source: Source; seriesId: string };

/** The row of a report in an event: the same text may stand in several events, each time as a row of its own. */
export function reportRowId(eventId: string, madeId: string): string {
  return hashId('report', eventId, madeId);
}

async function storeOutlets(tx: Tx, reports: ReadReport[]): Promise<void> {
  const names = [...new Set(reports.flatMap(({ reading }) => reading.report.outlet ?? []))];
  await tx.outlet.createMany({ data: names.map((name) => ({ id: hashId('outlet', name), name })), skipDuplicates: true });
}

const factsOf = ({ reading, source }: ReadReport) => ({
  outletId: reading.report.outlet === null ? null : hashId('outlet', reading.report.outlet),
  parts: partsOf(reading),
  source,
  publishedAt: reading.report.publishedAt,
});

/** Stores reports that are not there yet; what is there stays. Inside a transaction. */
export async function addReports(tx: Tx, eventId: string, reports: ReadReport[]): Promise<void> {
  await storeOutlets(tx, reports);
  const there = await tx.report.findMany({ where: { eventId }, select: { textHash: true, seriesId: true, revision: true } });
  const known = new Set(there.map(({ textHash }) => textHash));
  const newest = new Map<string, number>();
  for (const { seriesId, revision } of there) newest.set(seriesId, Math.max(revision, newest.get(seriesId) ?? 0));
  const added = reports.filter(({ reading }) => {
    const hash = hashText(reading.report.text);
    return !known.has(hash) && known.add(hash);
  });
  await tx.report.createMany({
    data: added.map((each) => {
      const revision = (newest.get(each.seriesId) ?? 0) + 1;
      newest.set(each.seriesId, revision);
      const { text, id } = each.reading.report;
      return { id: reportRowId(eventId, id), eventId, seriesId: each.seriesId, revision, textHash: hashText(text), text, ...factsOf(each) };
    }),
  });
  await storeReadings(tx, eventId, added);
}

/** Makes the reports of an event exactly these: a changed text is a new revision, the rest is brought up to date in place. */
export async function replaceReports(tx: Tx, eventId: string, reports: ReadReport[]): Promise<void> {
  await tx.report.deleteMany({ where: { eventId, seriesId: { notIn: reports.map(({ seriesId }) => seriesId) } } });
  await addReports(tx, eventId, reports);
  const there = await tx.report.findMany({ where: { eventId }, select: { id: true, seriesId: true, revision: true } });
  for (const each of reports) {
    const id = reportRowId(eventId, each.reading.report.id);
    const series = there.filter(({ seriesId }) => seriesId === each.seriesId);
    const newest = Math.max(...series.map(({ revision }) => revision));
    const isNewest = series.some((row) => row.id === id && row.revision === newest);
    // An older wording that has come back is the newest revision again.
    await tx.report.update({ where: { id }, data: { seriesId: each.seriesId, ...factsOf(each), ...(isNewest ? {} : { revision: series.length ? newest + 1 : 1 }) } });
  }
  const ids = reports.map(({ reading }) => reportRowId(eventId, reading.report.id));
  await tx.statement.deleteMany({ where: { reportId: { in: ids } } });
  await tx.document.deleteMany({ where: { reportId: { in: ids } } });
  await storeReadings(tx, eventId, reports);
}

async function storeReadings(tx: Tx, eventId: string, reports: ReadReport[]): Promise<void> {
  const rows = reports.map(({ reading }) => ({ ...reading, reportId: reportRowId(eventId, reading.report.id) }));
  await tx.statement.createMany({
    data: rows.flatMap(({ reportId, statements }) =>
      statements.map((body) => ({
        id: hashId('statement', reportId, body.id), reportId, start: body.quote.start, end: body.quote.end,
        level: body.level, speakerName: body.speaker?.name ?? null, confidence: body.confidence, body,
      })),
    ),
  });
  await tx.document.createMany({
    data: rows.flatMap(({ reportId, documents }) => documents.map((body, index) => ({ id: hashId('document', reportId, index), reportId, name: body.name, body }))),
  });
}
