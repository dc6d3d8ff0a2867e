import { beforeAll, describe, expect, test } from 'vitest';
import { saveImport } from '@/lib/db/import';
import { getEvent } from '@/lib/db/library';
import { closeFlag, flagQuestion, listDrafts, listFlags, listPublished, publishAll, setStatus } from '@/lib/db/questions';
import { createGuest } from '@/lib/db/users';
import type { Viewer } from '@/lib/db/viewer';
import { makeAccount, madeSource, makeQuestion, makeReading } from './made';
import { withTestDb } from './open-test-db';

const database = withTestDb();
let administrator: Viewer, owner: Viewer, decoy: Viewer, guest: Viewer;
const reading = makeReading();

/** An event of the owner with a good question and one that a check turned down. */
async function bringIn(viewer = owner): Promise<{ eventId: string; goodId: string; refusedId: string }> {
  const { eventSlug } = await saveImport(viewer, {
    key: crypto.randomUUID(), eventTitle: 'Ferry', readings: [{ reading, source: madeSource }],
    questions: [makeQuestion(reading)], refused: [{ question: makeQuestion(reading, { id: 'bad', factId: 'other' }), reasons: ['Two options are right.'] }],
  });
  const { id: eventId } = await getEvent(viewer, eventSlug);
  const drafts = await listDrafts(viewer, eventId);
  const idOf = (status: string) => drafts.find((draft) => draft.status === status)!.id;
  return { eventId, goodId: idOf('draft'), refusedId: idOf('refused') };
}

beforeAll(async () => {
  administrator = await makeAccount();
  [owner, decoy] = [await makeAccount(), await makeAccount()];
  guest = (await createGuest('UTC')).viewer;
});

describe('judging questions', () => {
  test.each([['another teacher', () => decoy], ['a guest', () => guest]])('%s finds none of it', async (_name, viewer) => {
    const { eventId, goodId } = await bringIn();
    await expect(listDrafts(viewer(), eventId)).rejects.toMatchObject({ code: 'not-found' });
    await expect(setStatus(viewer(), goodId, 'published')).rejects.toMatchObject({ code: 'not-found' });
    await expect(publishAll(viewer(), eventId)).rejects.toMatchObject({ code: 'not-found' });
    expect((await listDrafts(owner, eventId)).map(({ status }) => status).sort()).toEqual(['draft', 'refused']);
  });

  test('publishing all takes the drafts of this event, and no other', async () => {
    const [one, other] = [await bringIn(), await bringIn()];
    expect(await publishAll(owner, one.eventId)).toBe(1);
    expect(await publishAll(owner, one.eventId)).toBe(0);
    expect((await listDrafts(owner, other.eventId)).map(({ status }) => status).sort()).toEqual(['draft', 'refused']);
  });

  test('an administrator may judge; what was dropped can come back; what a check turned down cannot', async () => {
    const { eventId, goodId, refusedId } = await bringIn();
    await setStatus(administrator, goodId, 'refused');
    expect((await listDrafts(owner, eventId)).find(({ id }) => id === goodId)).toMatchObject({ status: 'refused', reasons: ['Dropped by hand.'] });
    await setStatus(owner, goodId, 'published');
    expect((await listDrafts(owner, eventId)).find(({ id }) => id === goodId)).toMatchObject({ status: 'published', reasons: [] });
    for (const status of ['published', 'draft'] as const) {
      await expect(setStatus(owner, refusedId, status)).rejects.toThrow('Two options are right.');
    }
  });

  test('a question whose answer is no longer in its report is not published', async () => {
    const { eventId, goodId } = await bringIn();
    await database.prisma.report.updateMany({ where: { eventId }, data: { text: `Corrected. ${reading.report.text}` } });
    await expect(setStatus(owner, goodId, 'published')).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await publishAll(owner, eventId)).toBe(0);
  });
});

describe('the list for a set', () => {
  test('shows published questions of the library and one’s own, never a key', async () => {
    const [own, others] = [await bringIn(owner), await bringIn(decoy)];
    await publishAll(owner, own.eventId);
    await publishAll(decoy, others.eventId);
    const mine = await listPublished(owner, { page: 1, eventId: own.eventId });
    expect(mine).toMatchObject({ total: 1, items: [{ id: own.goodId, kind: 'who-said', eventTitle: 'Ferry', stem: 'Who said this: “The ferry will sail again on Monday”' }] });
    expect(JSON.stringify(mine)).not.toContain('Ada Mendel');
    expect((await listPublished(owner, { page: 1, eventId: others.eventId })).items).toEqual([]);
    await database.prisma.event.update({ where: { id: others.eventId }, data: { ownerId: null } });
    expect((await listPublished(owner, { page: 1, eventId: others.eventId })).total).toBe(1);
    await expect(listPublished(guest, { page: 1 })).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('saying that a question is wrong', () => {
  test('reaches who may judge it; once per person; closing it takes it off the list', async () => {
    const { eventId, goodId } = await bringIn();
    await publishAll(owner, eventId);
    await database.prisma.event.update({ where: { id: eventId }, data: { ownerId: null } });
    await flagQuestion(guest, goodId, 'Who?');
    await flagQuestion(guest, goodId, ' The speaker is somebody else. ');
    await database.prisma.event.update({ where: { id: eventId }, data: { ownerId: owner.id } });
    const flags = (await listFlags(owner)).filter(({ questionId }) => questionId === goodId);
    expect(flags).toMatchObject([{ note: 'The speaker is somebody else.', by: 'Guest', stem: 'Who said this: “The ferry will sail again on Monday”' }]);
    expect(await listFlags(decoy)).toEqual([]);
    await expect(closeFlag(decoy, flags[0]!.id, new Date())).rejects.toMatchObject({ code: 'not-found' });
    await closeFlag(owner, flags[0]!.id, new Date());
    expect((await listFlags(owner)).filter(({ questionId }) => questionId === goodId)).toEqual([]);
  });

  test('is only for questions that one can play or was asked', async () => {
    const { eventId, goodId } = await bringIn();
    await expect(flagQuestion(decoy, goodId, 'I never saw this.')).rejects.toMatchObject({ code: 'not-found' });
    await expect(flagQuestion(owner, goodId, 'A draft of mine.')).rejects.toMatchObject({ code: 'not-found' });
    await publishAll(owner, eventId);
    await flagQuestion(owner, goodId, 'Mine, and wrong.');
    await expect(flagQuestion(owner, goodId, '   ')).rejects.toMatchObject({ code: 'bad-input' });
    const version = await database.prisma.questionVersion.findFirstOrThrow({ where: { questionId: goodId } });
    await database.prisma.sitting.create({ data: { id: 'of-decoy', userId: decoy.id, purpose: 'assignment', title: 'S', items: { create: { id: 'i', position: 0, questionVersionId: version.id, optionOrder: [] } } } });
    await flagQuestion(decoy, goodId, 'I was asked this.');
    expect((await listFlags(owner)).filter(({ questionId }) => questionId === goodId)).toHaveLength(2);
  });
});
