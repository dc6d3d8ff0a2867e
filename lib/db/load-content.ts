import fs from 'node:fs';
import { speakersIn } from '@/lib/questions/library';
import type { Reading } from '@/lib/statements/statement';
import { db, type Tx } from './client';
import { hashContent, readContent, type ContentEvent } from './content-files';
import { hashId } from './id';
import { inProject } from './project-folder';
import { noLongerMade, refuseOthers, storeQuestions } from './store-questions';
import { replaceReports, type ReadReport } from './store-reports';

/**
 * Brings the starter library of a folder into the database: events without an owner, their questions published.
 * Nothing happens when neither the files nor the program that reads them have changed. Gives whether anything was loaded.
 */
export async function loadContent(folder = inProject('content')): Promise<boolean> {
  const { prisma } = await db();
  const program = programHash();
  const wanted = `${hashContent(folder)} ${program ?? ''}`;
  const stored = await prisma.setting.findUnique({ where: { key: 'contentHash' } });
  if (program !== null && stored?.value === wanted) return false;
  const events = readContent(folder);
  for (const { event, made } of await makeEvents(events)) {
    await prisma.$transaction((tx) => storeEvent(tx, event, made), { timeout: 60_000 });
  }
  // An event that left the library is kept for those who have played it, and asked no more.
  await prisma.$transaction((tx) => refuseOthers(tx, { event: { ownerId: null, slug: { notIn: events.map(({ slug }) => slug) } } }, [], noLongerMade));
  await prisma.setting.upsert({ where: { key: 'contentHash' }, create: { key: 'contentHash', value: wanted }, update: { value: wanted } });
  return true;
}

/** What the last build was made from; null while developing and testing, when the library is read each time. */
function programHash(): string | null {
  const mark = inProject('.next', 'byline-sources');
  return process.env.NODE_ENV === 'production' && fs.existsSync(mark) ? fs.readFileSync(mark, 'utf8') : null;
}

type Made = { readings: Reading[]; questions: Parameters<typeof storeQuestions>[1]['questions']; refused: Parameters<typeof storeQuestions>[1]['refused'] };

/** Reads the reports and makes the questions, before any transaction: it takes the longest. The speakers of one event may be wrong options in another. */
async function makeEvents(events: ContentEvent[]): Promise<{ event: ContentEvent; made: Made }[]> {
  // Loaded only when there is something to read: the reader's word lists are large.
  const [{ readReport }, { readArticle }, { makeQuestions }] = await Promise.all([import('@/lib/articles/read-report'), import('@/lib/statements/read'), import('@/lib/pipeline')]);
  const read = events.map((event) => ({ event, readings: event.reports.map(({ content: { text, about } }) => readArticle(readReport(text, about))) }));
  return read.map(({ event, readings }) => {
    const library = speakersIn(read.filter((other) => other.event !== event).flatMap((other) => other.readings));
    return { event, made: { readings, ...makeQuestions(readings, { library }) } };
  });
}

async function storeEvent(tx: Tx, { slug, about, reports }: ContentEvent, { readings, questions, refused }: Made): Promise<void> {
  const id = hashId('library', slug);
  const { title, summary = null, place = null, happenedOn = null } = about;
  const data = { slug, title, summary, place, happenedOn };
  await tx.event.upsert({ where: { id }, create: { id, ...data }, update: data });
  const read: ReadReport[] = readings.map((reading, index) => ({ reading, source: reports[index]!.content.source, seriesId: `${slug}/${reports[index]!.file}` }));
  await replaceReports(tx, id, read);
  const made = await storeQuestions(tx, { eventId: id, authorId: null, status: 'published', questions, refused });
  await refuseOthers(tx, { eventId: id }, made, noLongerMade);
}
