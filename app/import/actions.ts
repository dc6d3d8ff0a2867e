'use server';

import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import { previewReport, type ImportPreview, type ReportPreview } from '@/components/import/preview';
import { defineAction } from '@/lib/action';
import { hashText } from '@/lib/db/id';
import { findSameText, saveImport } from '@/lib/db/import';
import { listLibrarySpeakers } from '@/lib/db/library-speakers';
import { readingsWith } from '@/lib/db/made-readings';
import type { Viewer } from '@/lib/db/viewer';
import { AppError } from '@/lib/errors';
import { makeQuestions } from '@/lib/pipeline';
import { take } from '@/lib/rate-limit';
import { pastedSchema } from './pasted';
import { readPasted, type Read } from './read-pasted';

const onlyTeachers = 'Importing is for teachers. At sign-up you may choose to teach.';

async function refuseOthers(viewer: Viewer): Promise<void> {
  if (viewer.role === 'learner') throw new AppError('not-allowed', onlyTeachers);
  await take('import', viewer.id);
}

const readingsOf = (read: readonly Read[]) => read.flatMap(({ reading }) => (reading ? [reading] : []));

async function previewOne(viewer: Viewer, { refusal, reading }: Read): Promise<ReportPreview> {
  if (!reading) return { refusal, sameAs: null, headline: null, parts: [], statements: [], documents: [] };
  return { refusal: null, sameAs: await findSameText(viewer, hashText(reading.report.text)), ...previewReport(reading) };
}

/** Reads what was pasted and shows what was found. Nothing is stored. */
export const readAction = defineAction(pastedSchema, async (viewer, { reports, eventTitle }): Promise<ImportPreview> => {
  await refuseOthers(viewer);
  const read = await readPasted(reports);
  const readings = readingsOf(read);
  const { questions, refused } = makeQuestions(readings, { library: await listLibrarySpeakers() });
  return {
    key: randomUUID(),
    reports: await Promise.all(read.map((one) => previewOne(viewer, one))),
    eventTitle: eventTitle || (readings.find(({ report }) => report.headline)?.report.headline ?? ''),
    drafts: questions.length,
    refused: refused.length,
  };
});

/** Keeps what was read, as drafts, and goes on to choosing among them. The same key keeps it once. */
export const keepAction = defineAction(pastedSchema, async (viewer, { reports, eventTitle, key, revisionOf }) => {
  await refuseOthers(viewer);
  if (!key) throw new AppError('bad-input');
  if (!eventTitle) throw new AppError('bad-input', 'Give the event a title.');
  const read = await readPasted(reports);
  const bad = read.find(({ refusal }) => refusal !== null);
  if (bad?.refusal) throw new AppError('bad-input', bad.refusal);
  const readings = readingsOf(read);
  const { questions, refused } = makeQuestions(await readingsWith(viewer, { revisionOf }, readings), { library: await listLibrarySpeakers() });
  const { eventSlug } = await saveImport(viewer, {
    key,
    eventTitle,
    readings: readings.map((reading, i) => ({ reading, source: { licence: reading.report.licence ?? 'not stated', ...(reports[i]?.url && { url: reports[i].url }) } })),
    questions,
    refused,
    ...(revisionOf && { revisionOf }),
  });
  redirect(`/events/${eventSlug}/curate`);
});
