import { beforeAll, describe, expect, test } from 'vitest';
import { hashText } from '@/lib/db/id';
import { findSameText, saveImport, type Import } from '@/lib/db/import';
import { getEvent } from '@/lib/db/library';
import { listDrafts, publishAll, setStatus } from '@/lib/db/questions';
import { createGuest } from '@/lib/db/users';
import type { Viewer } from '@/lib/db/viewer';
import type { Reading } from '@/lib/statements/statement';
import { makeAccount, madeSource, makeQuestion, makeReading } from './made';
import { withTestDb } from './open-test-db';

const database = withTestDb();
let owner: Viewer, decoy: Viewer;
const [first, second] = [makeReading({ name: 'a' }), makeReading({ name: 'b' })];

const importOf = (readings: Reading[], more: Partial<Import> = {}): Import => ({
  key: crypto.randomUUID(), eventTitle: 'The ferry: a week’s stop', readings: readings.map((reading) => ({ reading, source: madeSource })),
  questions: readings.map((reading) => makeQuestion(reading)), refused: [], ...more,
});

const counts = async () => {
  const { prisma } = database;
  return Promise.all([prisma.event.count(), prisma.report.count(), prisma.statement.count(), prisma.document.count(), prisma.question.count(), prisma.questionVersion.count(), prisma.fact.count()]);
};

beforeAll(async () => {
  await makeAccount();
  [owner, decoy] = [await makeAccount(), await makeAccount()];
});

describe('bringing in reports', () => {
  test('the same import sent many times at once is stored once', async () => {
    const before = await counts();
    const given = importOf([first, second], { refused: [{ question: makeQuestion(first, { id: 'bad' }), reasons: ['The answer stands in the stem.'] }] });
    const slugs = await Promise.all(Array.from({ length: 5 }, () => saveImport(owner, given)));
    expect(new Set(slugs.map(({ eventSlug }) => eventSlug)).size).toBe(1);
    expect(slugs[0]!.eventSlug).toMatch(/^the-ferry-a-weeks-stop-[a-z0-9]+$/);
    const after = await counts();
    expect(after.map((count, index) => count - before[index]!)).toEqual([1, 2, 2, 2, 3, 3, 2]);
    const { id } = await getEvent(owner, slugs[0]!.eventSlug);
    const drafts = await listDrafts(owner, id);
    expect(drafts.map(({ status, reasons }) => [status, reasons]).sort()).toEqual([['draft', []], ['draft', []], ['refused', ['The answer stands in the stem.']]]);
    const [draft] = drafts;
    expect(draft!.question.evidence[0]!.text).toBe('The ferry will sail again on Monday');
  });

  test('another person with the same key and the same reports has an event of their own', async () => {
    const given = importOf([first]);
    const [mine, theirs] = [await saveImport(owner, given), await saveImport(decoy, given)];
    expect(mine.eventSlug).not.toBe(theirs.eventSlug);
    await expect(getEvent(decoy, mine.eventSlug)).rejects.toMatchObject({ code: 'not-found' });
    expect((await getEvent(decoy, theirs.eventSlug)).isOwn).toBe(true);
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ['a guest', async () => saveImport((await createGuest('UTC')).viewer, importOf([first])), 'sign-in-needed'],
    ['a learner', async () => saveImport(await makeAccount('learner'), importOf([first])), 'not-allowed'],
    ['a key that is none', () => saveImport(owner, importOf([first], { key: 'again' })), 'bad-input'],
    ['nothing to store', () => saveImport(owner, importOf([])), 'bad-input'],
    ['an event that is not there', () => saveImport(owner, importOf([first], { eventId: 'none' })), 'not-found'],
    ['a revision of a report that is not there', () => saveImport(owner, importOf([first], { revisionOf: 'none' })), 'not-found'],
    ['two reports as the revision of one', () => saveImport(owner, importOf([first, second], { revisionOf: 'none' })), 'bad-input'],
  ])('%s is refused and nothing is stored', async (_name, act, code) => {
    const before = await counts();
    await expect(act()).rejects.toMatchObject({ code });
    expect(await counts()).toEqual(before);
  });

  test('nobody adds to, or revises a report of, another person’s event', async () => {
    const { eventSlug } = await saveImport(owner, importOf([first]));
    const event = await getEvent(owner, eventSlug);
    const before = await counts();
    await expect(saveImport(decoy, importOf([second], { eventId: event.id }))).rejects.toMatchObject({ code: 'not-found' });
    await expect(saveImport(decoy, importOf([second], { revisionOf: event.reports[0]!.id }))).rejects.toMatchObject({ code: 'not-found' });
    expect(await counts()).toEqual(before);
  });

  test('a failure half-way leaves nothing behind', async () => {
    const before = await counts();
    const broken = { ...makeQuestion(first), difficulty: Number.NaN };
    await expect(saveImport(owner, importOf([first], { questions: [broken] }))).rejects.toThrow();
    expect(await counts()).toEqual(before);
  });
});

describe('one report more', () => {
  test('joins the event; questions that are there keep their standing, a changed one gets a new version', async () => {
    const { eventSlug } = await saveImport(owner, importOf([first]));
    const { id } = await getEvent(owner, eventSlug);
    await publishAll(owner, id);
    const reworded = { ...makeQuestion(first), options: ['Ada Mendel', 'Di Sol', 'Cy Rand'] } as ReturnType<typeof makeQuestion>;
    await saveImport(owner, importOf([second], { eventId: id, questions: [reworded, makeQuestion(second)] }));
    const event = await getEvent(owner, eventSlug);
    expect(event.reports).toHaveLength(2);
    const drafts = await listDrafts(owner, id);
    expect(drafts.map(({ status, version }) => [status, version]).sort()).toEqual([['draft', 1], ['published', 2]]);
    expect(drafts.find(({ version }) => version === 2)!.question).toMatchObject({ options: expect.arrayContaining(['Di Sol']) });
    expect(await database.prisma.questionVersion.count({ where: { question: { eventId: id } } })).toBe(3);
  });
});

describe('the same report again', () => {
  test('is found among one’s own, not among another’s', async () => {
    const reading = makeReading({ name: 'seen-once' });
    const { eventSlug } = await saveImport(owner, importOf([reading]));
    const hash = hashText(reading.report.text);
    expect(await findSameText(owner, hash)).toMatchObject({ eventSlug, isOwn: true });
    expect(await findSameText(decoy, hash)).toBeNull();
    expect(await findSameText(owner, hashText('another text'))).toBeNull();
    await database.prisma.event.update({ where: { slug: eventSlug }, data: { ownerId: null } });
    expect(await findSameText(decoy, hash)).toMatchObject({ eventSlug, isOwn: false });
  });

  test('as a revision takes the place of the old one, whose questions are refused unless made again', async () => {
    const old = makeReading({ name: 'old' });
    const kept = makeQuestion(second);
    const { eventSlug } = await saveImport(owner, importOf([old, second], { questions: [makeQuestion(old), kept] }));
    const before = await getEvent(owner, eventSlug);
    const oldRow = before.reports.find(({ reading }) => reading.report.text === old.report.text)!;
    const corrected = makeReading({ name: 'old', quote: 'The ferry will not sail before June' });
    await saveImport(owner, importOf([corrected], { revisionOf: oldRow.id }));
    const after = await getEvent(owner, eventSlug);
    expect(after.reports.map(({ revision, reading }) => [revision, reading.report.text]).sort()).toEqual([[1, second.report.text], [2, corrected.report.text]]);
    const drafts = await listDrafts(owner, after.id);
    const standing = new Map(drafts.map(({ question, status, reasons }) => [question.evidence[0]!.text + question.factId, [status, reasons]]));
    expect(standing.get(makeQuestion(old).evidence[0]!.text + makeQuestion(old).factId)).toEqual(['refused', ['The report that shows its answer was revised.']]);
    expect(standing.get(kept.evidence[0]!.text + kept.factId)).toEqual(['draft', []]);
    expect([...standing.values()].filter(([status]) => status === 'draft')).toHaveLength(2);
  });
});

test('what a person dropped stays dropped when it is made again', async () => {
  const { eventSlug } = await saveImport(owner, importOf([first]));
  const { id } = await getEvent(owner, eventSlug);
  const [draft] = await listDrafts(owner, id);
  await setStatus(owner, draft!.id, 'refused');
  await saveImport(owner, importOf([second], { eventId: id, questions: [makeQuestion(first)] }));
  expect((await listDrafts(owner, id)).map(({ status }) => status)).toEqual(['refused']);
});
