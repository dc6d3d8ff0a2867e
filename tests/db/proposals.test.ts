import { beforeAll, describe, expect, test } from 'vitest';
import { saveImport } from '@/lib/db/import';
import { getEvent } from '@/lib/db/library';
import { getForProposals, saveProposals } from '@/lib/db/proposals';
import { listDrafts, publishAll, setStatus } from '@/lib/db/questions';
import type { Viewer } from '@/lib/db/viewer';
import { proposedKind } from '@/lib/proposals/to-question';
import { makeAccount, madeSource, makeQuestion, makeReading } from './made';
import { withTestDb } from './open-test-db';

withTestDb();
let owner: Viewer, decoy: Viewer;
const reading = makeReading();
const proposed = makeQuestion(reading, { id: 'proposed', factId: 'proposed-fact', kind: proposedKind });

async function bringIn(): Promise<string> {
  const { eventSlug } = await saveImport(owner, { key: crypto.randomUUID(), eventTitle: 'Ferry', readings: [{ reading, source: madeSource }], questions: [makeQuestion(reading)], refused: [] });
  return (await getEvent(owner, eventSlug)).id;
}

beforeAll(async () => {
  await makeAccount();
  [owner, decoy] = [await makeAccount(), await makeAccount()];
});

describe('what a model proposes', () => {
  test('is asked for the owner’s event alone, with its reports and questions', async () => {
    const eventId = await bringIn();
    const { readings, questions } = await getForProposals(owner, eventId);
    expect(readings.map(({ report }) => report.text)).toEqual([reading.report.text]);
    expect(questions).toHaveLength(1);
    await expect(getForProposals(decoy, eventId)).rejects.toMatchObject({ code: 'not-found' });
    await expect(saveProposals(decoy, eventId, { questions: [proposed], refused: [] })).rejects.toMatchObject({ code: 'not-found' });
    expect(await listDrafts(owner, eventId)).toHaveLength(1);
  });

  test('joins the drafts once, and is published by a decision of its own', async () => {
    const eventId = await bringIn();
    expect(await saveProposals(owner, eventId, { questions: [proposed], refused: [] })).toBe(1);
    expect(await saveProposals(owner, eventId, { questions: [proposed], refused: [] })).toBe(0);
    expect(await publishAll(owner, eventId)).toBe(1);
    const left = (await listDrafts(owner, eventId)).filter(({ status }) => status === 'draft');
    expect(left.map(({ question }) => question.kind)).toEqual([proposedKind]);
    await setStatus(owner, left[0]!.id, 'published');
    expect((await listDrafts(owner, eventId)).every(({ status }) => status === 'published')).toBe(true);
  });
});
