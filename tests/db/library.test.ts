import { beforeAll, describe, expect, test } from 'vitest';
import { saveImport } from '@/lib/db/import';
import { getEvent, getReport, listEvents } from '@/lib/db/library';
import { listMadeReadings } from '@/lib/db/made-readings';
import { publishAll } from '@/lib/db/questions';
import { createGuest } from '@/lib/db/users';
import type { Viewer } from '@/lib/db/viewer';
import { makeAccount, madeSource, makeQuestion, makeReading } from './made';
import { withTestDb } from './open-test-db';

const database = withTestDb();
let administrator: Viewer, owner: Viewer, decoy: Viewer, guest: Viewer;
let ownSlug: string, librarySlug: string;
const [first, second] = [makeReading({ name: 'a' }), makeReading({ name: 'b', outlet: null })];

async function bringIn(viewer: Viewer, title: string): Promise<string> {
  const { eventSlug } = await saveImport(viewer, {
    key: crypto.randomUUID(), eventTitle: title, readings: [first, second].map((reading) => ({ reading, source: madeSource })),
    questions: [makeQuestion(first), makeQuestion(second, { kind: 'how-worded' })], refused: [],
  });
  return eventSlug;
}

beforeAll(async () => {
  administrator = await makeAccount();
  owner = await makeAccount();
  decoy = await makeAccount();
  guest = (await createGuest('UTC')).viewer;
  ownSlug = await bringIn(owner, 'The owner’s event');
  librarySlug = await bringIn(administrator, 'An event of the library');
  const library = await getEvent(administrator, librarySlug);
  await publishAll(administrator, library.id);
  await database.prisma.event.update({ where: { id: library.id }, data: { ownerId: null } });
});

const viewers: [string, () => Viewer | null, { list: string[]; opens: boolean }][] = [
  ['nobody', () => null, { list: ['library'], opens: false }],
  ['a guest', () => guest, { list: ['library'], opens: false }],
  ['another teacher', () => decoy, { list: ['library'], opens: false }],
  ['its owner', () => owner, { list: ['own', 'library'], opens: true }],
  ['an administrator', () => administrator, { list: ['library'], opens: true }],
];

describe.each(viewers)('%s', (_name, viewer, { list, opens }) => {
  test(`lists ${list.join(' and ')}`, async () => {
    const { items, total } = await listEvents(viewer(), { page: 1, pageSize: 10 });
    expect(items.map(({ slug }) => slug).sort()).toEqual(list.map((each) => (each === 'own' ? ownSlug : librarySlug)).sort());
    expect(total).toBe(list.length);
  });

  test('opens the library and its reports', async () => {
    const event = await getEvent(viewer(), librarySlug);
    expect(event.reports.map(({ reading }) => reading.report.headline).sort()).toEqual(['Ferry of Port a', 'Ferry of Port b']);
    expect(await getReport(viewer(), event.reports[0]!.id)).toMatchObject({ id: event.reports[0]!.id, event: { slug: librarySlug }, source: madeSource });
  });

  test(`${opens ? 'opens' : 'does not find'} what belongs to the owner`, async () => {
    const { reports, id } = await getEvent(owner, ownSlug);
    const asked = Promise.allSettled([getEvent(viewer(), ownSlug), getReport(viewer(), reports[0]!.id)]);
    const missing = Promise.allSettled([getEvent(viewer(), 'no-such-event'), getReport(viewer(), 'no-such-report')]);
    for (const each of await asked) {
      if (opens) expect(each.status).toBe('fulfilled');
      else expect(each).toMatchObject({ status: 'rejected', reason: { code: 'not-found' } });
    }
    for (const each of await missing) expect(each).toMatchObject({ status: 'rejected', reason: { code: 'not-found' } });
    const who = viewer();
    if (who) {
      const readings = listMadeReadings(who, id);
      if (opens) expect((await readings).map(({ reading }) => reading.report.id).sort()).toEqual([first.report.id, second.report.id].sort());
      else await expect(readings).rejects.toMatchObject({ code: 'not-found' });
    }
  });
});

test('a summary counts published questions only, names the reports, and asks about a quote without telling who said it', async () => {
  const { items } = await listEvents(owner, { page: 1 });
  const library = items.find(({ slug }) => slug === librarySlug)!;
  expect(library).toMatchObject({ questionCount: 2, kinds: ['how-worded', 'who-said'], isOwn: false, leadQuote: { text: 'The ferry will sail again on Monday', ask: 'Who said it?' } });
  expect(library.reports.map(({ outlet, bylines }) => [outlet, bylines])).toEqual(expect.arrayContaining([['Harbour Post', ['Jo Pell']], [null, ['Jo Pell']]]));
  expect(JSON.stringify(items)).not.toContain('Ada Mendel');
  expect(items.find(({ slug }) => slug === ownSlug)).toMatchObject({ questionCount: 0, kinds: [], isOwn: true, leadQuote: null });
});

test('a page holds its part of the list, and a wild page number is brought back', async () => {
  const [one, two, wild] = [await listEvents(owner, { page: 1, pageSize: 1 }), await listEvents(owner, { page: 2, pageSize: 1 }), await listEvents(owner, { page: -3, pageSize: 1e9 })];
  expect(new Set([one.items[0]!.slug, two.items[0]!.slug])).toEqual(new Set([ownSlug, librarySlug]));
  expect(one.total).toBe(2);
  expect(wild).toMatchObject({ page: 1, pageSize: 100, total: 2 });
});

test('what was read comes back as it was, under the id of its row', async () => {
  const event = await getEvent(owner, ownSlug);
  const stored = event.reports.find(({ reading }) => reading.report.text === first.report.text)!;
  expect(stored.reading.report).toEqual({ ...first.report, id: stored.id });
  expect(stored.reading.statements).toEqual(first.statements.map((each) => ({ ...each, reportId: stored.id })));
  expect(stored.reading.documents).toEqual(first.documents);
});

test('a pupil who was asked a question may open the report that shows its answer, and no other', async () => {
  const { prisma } = database;
  const { viewer: pupil } = await createGuest('UTC');
  const event = await getEvent(owner, ownSlug);
  const shown = event.reports.find(({ reading }) => reading.report.text === first.report.text)!;
  const other = event.reports.find(({ id }) => id !== shown.id)!;
  const version = await prisma.questionVersion.findFirstOrThrow({ where: { question: { eventId: event.id, kind: 'who-said' } } });
  await expect(getReport(pupil, shown.id)).rejects.toMatchObject({ code: 'not-found' });
  await prisma.sitting.create({ data: { id: 'pupils', userId: pupil.id, purpose: 'assignment', title: 'S', items: { create: { id: 'item', position: 0, questionVersionId: version.id, optionOrder: [0, 1, 2] } } } });
  expect((await getReport(pupil, shown.id)).report.text).toBe(first.report.text);
  await expect(getReport(pupil, other.id)).rejects.toMatchObject({ code: 'not-found' });
  await expect(getReport(guest, shown.id)).rejects.toMatchObject({ code: 'not-found' });
});
