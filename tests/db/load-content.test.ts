import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { getEvent, listEvents } from '@/lib/db/library';
import { loadContent } from '@/lib/db/load-content';
import { listDrafts, setStatus } from '@/lib/db/questions';
import type { Viewer } from '@/lib/db/viewer';
import { makeAccount } from './made';
import { withTestDb } from './open-test-db';

const database = withTestDb();
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-content-'));
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

let administrator: Viewer | undefined;
let folder: string;
let round = 0;

const matter = (outlet: string) => `---
outlet: ${outlet}
byline: Jo Pell
dateline: Marrow Bay
publishedAt: 2021-03-05
licence: CC BY 4.0
basedOn: { outlet: The Harbour Post, publishedAt: 2021-03-04 }
---
`;
const one = `# Ferry to sail again

MARROW BAY – The ferry between Marrow Bay and the islands will sail again on Monday after a week in the dock, its owners said.

"The engine has been repaired and we have tested it twice," said Ada Mendel, the captain of the ferry, at a press conference in Marrow Bay on Friday.

Mayor Bo Quist said that the town would pay for a second boat before the summer. "Nobody on the islands should wait a week for bread," Quist said.

The fishermen's leader Cy Rand denied that his members had blocked the dock.
`;
const two = `# Islands cut off for a week

MARROW BAY – People on the islands have had no ferry since last Friday, and shops there have run out of bread.

"The engine has been repaired and we have tested it twice," Captain Ada Mendel told reporters on Friday.

Dina Solberg, who keeps the shop on the larger island, said that the owners had told nobody for three days. "We heard it from the gulls," Solberg said.
`;

const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, 'ferry', name), text);
const slug = 'ferry';

beforeEach(async () => {
  administrator ??= await makeAccount();
  folder = path.join(scratch, String((round += 1)));
  fs.mkdirSync(path.join(folder, slug), { recursive: true });
  write('event.yaml', 'title: The ferry of Marrow Bay\nplace: Marrow Bay\nhappenedOn: 2021-03-05\n');
  write('1-harbour.md', matter('Harbour Daily') + one);
  write('2-islands.md', matter('Island Mail') + two);
});

/** Every row that the library is made of. */
const rows = async () => {
  const { prisma } = database;
  return {
    reports: await prisma.report.findMany({ orderBy: { id: 'asc' } }),
    statements: await prisma.statement.findMany({ orderBy: { id: 'asc' } }),
    questions: await prisma.question.findMany({ orderBy: { id: 'asc' } }),
    versions: await prisma.questionVersion.findMany({ orderBy: { id: 'asc' } }),
    facts: await prisma.fact.count(),
  };
};

describe('the starter library', () => {
  test('is read, asked and seen by everybody', async () => {
    expect(await loadContent(folder)).toBe(true);
    const { items } = await listEvents(null, { page: 1 });
    expect(items).toMatchObject([{ slug, title: 'The ferry of Marrow Bay', place: 'Marrow Bay', happenedOn: '2021-03-05' }]);
    expect(items[0]!.questionCount).toBeGreaterThan(0);
    const event = await getEvent(null, slug);
    expect(event.reports.map(({ reading, source }) => [reading.report.outlet, source.basedOn?.outlet])).toEqual([['Harbour Daily', 'The Harbour Post'], ['Island Mail', 'The Harbour Post']]);
    for (const { question } of await listDrafts(administrator!, event.id)) {
      for (const { reportId, start, end, text } of question.evidence) {
        expect(event.reports.find(({ id }) => id === reportId)!.reading.report.text.slice(start, end)).toBe(text);
      }
    }
  });

  test('loaded again, also by two servers at once, changes nothing', async () => {
    await loadContent(folder);
    const before = await rows();
    await Promise.all([loadContent(folder), loadContent(folder)]);
    expect(await rows()).toEqual(before);
  });

  test('with a changed report makes a revision of it and refuses what is no longer asked; put back, it asks again', async () => {
    await loadContent(folder);
    const before = await rows();
    const published = before.questions.filter(({ status }) => status === 'published');
    write('2-islands.md', matter('Island Mail') + two.replace('"We heard it from the gulls," Solberg said.', 'Nobody answered the telephone at the dock.'));
    await loadContent(folder);
    const event = await getEvent(null, slug);
    expect(event.reports.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(event.reports[1]!.reading.report.text).toContain('the telephone at the dock');
    const gone = (await rows()).questions.filter(({ reasons }) => JSON.stringify(reasons).includes('no longer made from the library'));
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.every(({ status }) => status === 'refused')).toBe(true);

    write('2-islands.md', matter('Island Mail') + two);
    await loadContent(folder);
    const again = (await rows()).questions.filter(({ status }) => status === 'published').map(({ id }) => id);
    expect(again).toEqual(published.map(({ id }) => id));
    expect((await getEvent(null, slug)).reports[1]!.reading.report.text).toContain('from the gulls');
  });

  test('keeps what an administrator dropped, and brings outlet and title up to date in place', async () => {
    await loadContent(folder);
    const event = await getEvent(null, slug);
    const dropped = (await listDrafts(administrator!, event.id)).find(({ status }) => status === 'published')!;
    await setStatus(administrator!, dropped.id, 'refused');
    write('event.yaml', 'title: A ferry, repaired\n');
    write('1-harbour.md', matter('Harbour Weekly') + one);
    await loadContent(folder);
    const after = await getEvent(null, slug);
    expect(after).toMatchObject({ id: event.id, title: 'A ferry, repaired', place: null });
    expect(after.reports.find(({ reading }) => reading.report.outlet === 'Harbour Weekly')).toMatchObject({ revision: event.reports[0]!.revision });
    expect((await listDrafts(administrator!, event.id)).find(({ id }) => id === dropped.id)).toMatchObject({ status: 'refused', reasons: ['Dropped by hand.'] });
    await setStatus(administrator!, dropped.id, 'published');
  });

  test('an event that left it is asked no more and listed no more', async () => {
    await loadContent(folder);
    fs.renameSync(path.join(folder, slug), path.join(folder, 'boat'));
    await loadContent(folder);
    expect((await listEvents(null, { page: 1 })).items.map((event) => event.slug)).toEqual(['boat']);
    expect((await getEvent(null, slug)).questionCount).toBe(0);
  });

  test.each([
    ['event.yaml', 'place: Nowhere\n', 'content/ferry: event.yaml: title'],
    ['event.yaml', 'title: [', 'content/ferry: '],
    ['2-islands.md', matter('Island Mail').replace('2021-03-05', 'soon') + two, 'content/ferry/2-islands.md: line 5: publishedAt'],
    ['2-islands.md', 'Just text.', 'content/ferry/2-islands.md: line 1'],
  ])('a bad %s is named, and what is stored is untouched', async (name, text, sentence) => {
    await loadContent(folder);
    const before = await rows();
    write(name, text);
    await expect(loadContent(folder)).rejects.toThrow(sentence);
    expect(await rows()).toEqual(before);
  });
});
