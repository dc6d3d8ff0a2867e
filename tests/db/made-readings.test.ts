import { beforeAll, describe, expect, test } from 'vitest';
import { readReport } from '@/lib/articles/read-report';
import { saveImport } from '@/lib/db/import';
import { getEvent } from '@/lib/db/library';
import { readingsWith, type Place } from '@/lib/db/made-readings';
import { listDrafts, publishAll } from '@/lib/db/questions';
import type { Viewer } from '@/lib/db/viewer';
import { makeQuestions } from '@/lib/pipeline';
import { readArticle } from '@/lib/statements/read';
import type { Reading } from '@/lib/statements/statement';
import { makeAccount, madeSource } from './made';
import { withTestDb } from './open-test-db';

withTestDb();
let owner: Viewer, decoy: Viewer;

const read = (outlet: string, text: string) => readArticle(readReport(text, { outlet, publishedAt: '2021-03-05' }));
const lind = '“Every fisherman will be paid for the months without a berth,” the engineer Bo Lind said.';
const post = read('Opava Post', `The harbour of Opava will be rebuilt, the council decided on Thursday.\n\n“The old crane will stay where it has stood for ninety years,” Mayor Eva Novak told reporters.\n\n${lind}`);
const gazette = (more: string) => read('River Gazette', `Work on the harbour of Opava begins in May.\n\n“The old crane will stay where it has stood for ninety years,” Mayor Eva Novak said on Thursday.\n\n${more}`);
const first = gazette('“Nobody has asked the divers what lies on the ground,” said Ruth Okoye, who leads the union of divers.');
const corrected = gazette(`“Nobody has paid the divers for the last three winters,” said Ruth Okoye, who leads the union of divers.\n\n${lind}`);

/** Keeps readings as the import page does: with questions made from all that the event then has. */
async function keep(added: Reading[], place: Place = {}): Promise<string> {
  const { questions, refused } = makeQuestions(await readingsWith(owner, place, added));
  const { eventSlug } = await saveImport(owner, {
    key: crypto.randomUUID(), eventTitle: 'The harbour', readings: added.map((reading) => ({ reading, source: madeSource })), questions, refused,
    ...(place.revisionOf && { revisionOf: place.revisionOf }), ...(place.eventId && { eventId: place.eventId }),
  });
  return eventSlug;
}

/** What compares the reports: the words asked about, with the right answer and where the question stands. */
async function comparing(eventId: string): Promise<string[]> {
  const drafts = (await listDrafts(owner, eventId)).filter(({ question }) => question.kind === 'which-report' && question.format === 'choice');
  return drafts.map(({ question, status, reasons }) => [question.prompt.quote?.split(' ').slice(0, 3).join(' '), question.format === 'choice' && question.options[question.answer], status, ...reasons].join(' | ')).sort();
}

beforeAll(async () => {
  await makeAccount();
  [owner, decoy] = [await makeAccount(), await makeAccount()];
});

describe('questions that compare reports', () => {
  test('come when a report is added to the one that is there', async () => {
    const slug = await keep([post]);
    const { id } = await getEvent(owner, slug);
    expect(await comparing(id)).toEqual([]);
    await keep([first], { eventId: id });
    expect(await comparing(id)).toEqual([
      expect.stringMatching(/^Every fisherman will \| Only .*Opava Post.* \| draft$/),
      expect.stringMatching(/^Nobody has asked \| Only .*River Gazette.* \| draft$/),
      expect.stringMatching(/^The old crane \| Both.* \| draft$/),
    ]);
  });

  test('survive a revision of one report, and what it made untrue is refused', async () => {
    const slug = await keep([post, first]);
    const event = await getEvent(owner, slug);
    await publishAll(owner, event.id);
    const revised = event.reports.find(({ reading }) => reading.report.outlet === 'River Gazette')!;
    await keep([corrected], { revisionOf: revised.id });
    expect(await comparing(event.id)).toEqual([
      expect.stringMatching(/^Every fisherman will \| Both.* \| draft$/),
      expect.stringMatching(/^Every fisherman will \| Only .*Opava Post.* \| refused \| A report that it compares was revised\.$/),
      expect.stringMatching(/^Nobody has asked \| Only .* \| refused \| The report that shows its answer was revised\.$/),
      expect.stringMatching(/^Nobody has paid \| Only .*River Gazette.* \| draft$/),
      expect.stringMatching(/^The old crane \| Both.* \| published$/),
    ]);
    // What is still true stays published, and is shown by the new revision.
    const now = (await getEvent(owner, slug)).reports.map(({ id }) => id);
    const still = (await listDrafts(owner, event.id)).filter(({ status }) => status === 'published').flatMap(({ question }) => question.evidence.map(({ reportId }) => reportId));
    expect(new Set(still)).toEqual(new Set(now));
    expect(now).not.toContain(revised.id);
  });
});

describe('the readings of an event with new ones in it', () => {
  let eventId: string, postId: string, gazetteId: string;
  beforeAll(async () => {
    const event = await getEvent(owner, await keep([post, first]));
    eventId = event.id;
    const rowOf = (outlet: string) => event.reports.find(({ reading }) => reading.report.outlet === outlet)!.id;
    [postId, gazetteId] = [rowOf('Opava Post'), rowOf('River Gazette')];
  });
  const third = read('Lantern', `${lind} Nobody else spoke on that day, and the harbour lay still.`);

  test.each<[string, () => Place, Reading[], Reading[]]>([
    ['an event of their own', () => ({}), [third], [third]],
    ['beside the others', () => ({ eventId }), [third], [post, first, third]],
    ['the same text again', () => ({ eventId }), [post], [first, post]],
    ['in the place of the first', () => ({ revisionOf: postId }), [third], [third, first]],
    ['in the place of the last', () => ({ revisionOf: gazetteId }), [third], [post, third]],
    ['the very text as its own revision', () => ({ revisionOf: gazetteId }), [first], [post, first]],
  ])('%s', async (_name, place, added, expected) => {
    expect(await readingsWith(owner, place(), added)).toEqual(expected);
  });

  test.each<[string, () => Viewer, () => Place]>([
    ['another teacher, by the event', () => decoy, () => ({ eventId })],
    ['another teacher, by a report', () => decoy, () => ({ revisionOf: postId })],
    ['a report that is not there', () => owner, () => ({ revisionOf: 'none' })],
    ['a report that is not there, of an event that is', () => owner, () => ({ revisionOf: 'none', eventId })],
  ])('%s: not found', async (_name, viewer, place) => {
    await expect(readingsWith(viewer(), place(), [third])).rejects.toMatchObject({ code: 'not-found' });
  });
});
