import { beforeAll, describe, expect, it } from 'vitest';
import { makeId } from '@/lib/db/id';
import { countDue } from '@/lib/db/progress';
import { getSitting, rateAnswer, saveAnswer, startPlay, startReview, undoLastAnswer } from '@/lib/db/sittings';
import type { Viewer } from '@/lib/db/viewer';
import { memoryCardSchema, rebuild } from '@/lib/review/memory';
import { withTestDb } from './open-test-db';
import { addRewording, answerNext, makeGuest, makeWorld, rightPlaces, type World } from './sittings-world';

const testDb = withTestDb();
const at = (iso: string) => new Date(iso);
const morning = at('2026-05-04T10:00:00Z');
const later = at('2026-05-04T11:00:00Z');
/** When that which was answered rightly in the morning is due: three days later. */
const dueDay = at('2026-05-07T11:00:00Z');
let world: World;
let decoy: Viewer;

beforeAll(async () => {
  world = await makeWorld();
  decoy = await makeGuest();
  await playAll(decoy, 5, morning);
});

/** Plays a fresh sitting to its end. */
async function playAll(who: Viewer, count: number, now: Date, isRight = true): Promise<string> {
  const sittingId = await startPlay(who, world.slug, { count });
  for (let i = 0; i < count; i++) await answerNext(who, sittingId, new Date(now.getTime() + i * 1000), isRight);
  return sittingId;
}

const factsOf = async (sittingId: string) =>
  (await testDb.prisma.sittingItem.findMany({ where: { sittingId }, include: { questionVersion: { include: { question: true } } } })).map(({ questionVersion }) => questionVersion.question);

/** Memory as it is stored, and as the log says it should be. */
async function compareWithLog(who: Viewer) {
  const memories = await testDb.prisma.memory.findMany({ where: { userId: who.id }, orderBy: { factId: 'asc' } });
  const answers = await testDb.prisma.answer.findMany({ where: { userId: who.id }, orderBy: { answeredAt: 'asc' } });
  const facts = [...new Set(answers.filter(({ undoneAt }) => !undoneAt).map(({ factId }) => factId))].sort();
  expect(memories.map(({ factId, card, dueAt }) => ({ factId, card: memoryCardSchema.parse(card), dueAt })))
    .toEqual(facts.map((factId) => ({ factId, ...rebuild(answers.filter((answer) => answer.factId === factId), who.timeZone) })));
}

describe('reviewing', () => {
  it('has nothing for somebody who has answered nothing, or whose facts are not due', async () => {
    const who = await makeGuest();
    expect(await startReview(who, dueDay)).toBeNull();
    await playAll(who, 3, morning);
    for (const tooSoon of [later, at('2026-05-07T02:59:59Z')]) {
      expect(await startReview(who, tooSoon)).toBeNull();
      expect(await countDue(who, tooSoon)).toEqual({ due: 0, minutes: 0 });
    }
    expect(await countDue(who, at('2026-05-07T03:00:00Z'))).toEqual({ due: 3, minutes: 1 });
  });

  it('asks the next day what was wrong', async () => {
    const who = await makeGuest();
    const sittingId = await startPlay(who, world.slug, { count: 3 });
    await answerNext(who, sittingId, morning);
    const { itemId } = await answerNext(who, sittingId, morning, false);
    await answerNext(who, sittingId, morning);
    const { factId } = await testDb.prisma.answer.findFirstOrThrow({ where: { sittingItemId: itemId } });
    expect(await startReview(who, at('2026-05-05T02:59:59Z'))).toBeNull();
    const review = await startReview(who, at('2026-05-05T03:00:00Z'));
    expect((await factsOf(review!)).map((fact) => fact.factId)).toEqual([factId]);
  });

  it('asks each due fact of this person once', async () => {
    const who = await makeGuest();
    const played = await playAll(who, 4, morning);
    expect(await countDue(who, dueDay)).toEqual({ due: 4, minutes: 2 });
    const review = await startReview(who, dueDay);
    const facts = (await factsOf(review!)).map(({ factId }) => factId);
    expect(facts.toSorted()).toEqual((await factsOf(played)).map(({ factId }) => factId).toSorted());
    expect(await getSitting(who, review!)).toMatchObject({ purpose: 'review', title: 'Review', eventSlug: null });
    expect(await startReview(who, dueDay)).toBe(review);
    for (let i = 0; i < 4; i++) await answerNext(who, review!, dueDay);
    expect(await startReview(who, dueDay)).toBeNull();
    await compareWithLog(who);
  });

  it('begins anew on another day', async () => {
    const who = await makeGuest();
    await playAll(who, 2, morning);
    const review = await startReview(who, dueDay);
    expect(review).toEqual(expect.any(String));
    expect(await startReview(who, at('2026-05-08T02:00:00Z'))).toBe(review);
    expect(await startReview(who, at('2026-05-08T03:00:00Z'))).not.toBe(review);
  });

  it('prefers a wording that was not asked last time', async () => {
    await addRewording(world.eventId, 0);
    const who = await makeGuest();
    await playAll(who, 10, morning);
    const askedOf0 = async (id: string) => (await factsOf(id)).find(({ factId }) => factId === 'fact-0')!.id;
    const [play] = await testDb.prisma.sitting.findMany({ where: { userId: who.id } });
    let before = await askedOf0(play!.id);
    for (const when of ['2026-05-07T11:00:00Z', '2026-05-21T11:00:00Z', '2026-07-20T11:00:00Z']) {
      const review = (await startReview(who, at(when)))!;
      const now = await askedOf0(review);
      expect(now).not.toBe(before);
      before = now;
      while ((await getSitting(who, review)).current) await answerNext(who, review, at(when));
    }
  });

  it('leaves out facts whose questions are withdrawn, in the list and in the count', async () => {
    const own = await makeWorld({ slug: 'withdrawn' });
    const who = await makeGuest();
    const sittingId = await startPlay(who, own.slug, { count: 1 });
    await answerNext(who, sittingId, morning);
    await testDb.prisma.question.updateMany({ data: { status: 'refused' } });
    expect(await countDue(who, dueDay)).toEqual({ due: 0, minutes: 0 });
    expect(await startReview(who, dueDay)).toBeNull();
    await testDb.prisma.question.updateMany({ data: { status: 'published' } });
    expect((await countDue(who, dueDay)).due).toBe(1);
  });
});

describe('hard or easy', () => {
  it('may be said after a right answer, and changes when the fact comes back', async () => {
    const who = await makeGuest();
    const sittingId = await startPlay(who, world.slug, { count: 2 });
    const { itemId } = await answerNext(who, sittingId, morning);
    expect(await rateAnswer(who, itemId, 'easy', later)).toEqual({ dueAt: at('2026-05-12T03:00:00Z') });
    expect(await rateAnswer(who, itemId, 'hard', later)).toEqual({ dueAt: at('2026-05-06T03:00:00Z') });
    await compareWithLog(who);
  });

  it('may not be said after a wrong one, nor of another’s', async () => {
    const who = await makeGuest();
    const sittingId = await startPlay(who, world.slug, { count: 2 });
    const wrong = await answerNext(who, sittingId, morning, false);
    const right = await answerNext(who, sittingId, morning);
    await expect(rateAnswer(who, wrong.itemId, 'easy', later)).rejects.toMatchObject({ code: 'bad-input' });
    await expect(rateAnswer(decoy, right.itemId, 'easy', later)).rejects.toMatchObject({ code: 'not-found' });
    expect(await testDb.prisma.answer.findMany({ where: { userId: who.id }, orderBy: { rating: 'asc' }, select: { rating: true } })).toEqual([{ rating: 1 }, { rating: 3 }]);
  });
});

describe('undoing the last answer', () => {
  it('asks again, keeps the log, and leaves memory as if it had not been', async () => {
    const who = await makeGuest();
    const sittingId = await playAll(who, 2, morning);
    const others = await testDb.prisma.memory.findMany({ where: { userId: decoy.id } });
    const undone = await undoLastAnswer(who, later);
    expect(undone?.sittingId).toBe(sittingId);
    const sitting = await getSitting(who, sittingId);
    expect(sitting.positions.map(({ state }) => state)).toEqual(['right', 'ahead']);
    expect(sitting.current?.itemId).toBe(undone?.itemId);
    expect(await testDb.prisma.memory.count({ where: { userId: who.id } })).toBe(1);
    expect(await testDb.prisma.answer.count({ where: { userId: who.id } })).toBe(2);
    await compareWithLog(who);
    expect((await answerNext(who, sittingId, later, false)).finished).toBe(true);
    expect((await getSitting(who, sittingId)).result).toMatchObject({ right: 1, of: 2 });
    await compareWithLog(who);
    expect(await testDb.prisma.memory.findMany({ where: { userId: decoy.id } })).toEqual(others);
  });

  it('can be done again and again, back to the beginning of the day', async () => {
    const who = await makeGuest();
    await playAll(who, 1, at('2026-05-03T10:00:00Z'));
    const sittingId = await playAll(who, 3, morning);
    for (let i = 0; i < 3; i++) expect((await undoLastAnswer(who, later))?.sittingId).toBe(sittingId);
    expect(await undoLastAnswer(who, later)).toBeNull();
    await answerNext(who, sittingId, later);
    expect((await undoLastAnswer(who, later))?.sittingId).toBe(sittingId);
    expect((await getSitting(who, sittingId)).positions).toHaveLength(3);
    await compareWithLog(who);
  });

  it('restores what memory held before, and a late copy of the undone answer changes nothing', async () => {
    const who = await makeGuest();
    await playAll(who, 1, morning);
    const before = await testDb.prisma.memory.findFirstOrThrow({ where: { userId: who.id } });
    const review = (await startReview(who, dueDay))!;
    const key = makeId();
    const { itemId } = await answerNext(who, review, dueDay, false, key);
    await undoLastAnswer(who, dueDay);
    expect(await testDb.prisma.memory.findFirstOrThrow({ where: { userId: who.id } })).toMatchObject({ card: before.card, dueAt: before.dueAt });
    const choice = (await rightPlaces(itemId))[0]!;
    const copy = await saveAnswer(who, { key, sittingId: review, itemId, response: { format: 'choice', choice }, elapsedMs: 1, now: dueDay });
    expect(copy).toMatchObject({ replayed: true, isRight: false });
    expect(await testDb.prisma.memory.findFirstOrThrow({ where: { userId: who.id } })).toMatchObject({ card: before.card });
  });
});

it('loses no answer about a fact that is asked in two sittings at once', async () => {
  const who = await makeGuest();
  await playAll(who, 10, morning);
  const fact = 'fact-3';
  const asked = await Promise.all([(await startReview(who, dueDay))!, await startPlay(who, world.slug, { count: 10 })].map(async (sittingId) => {
    const items = await testDb.prisma.sittingItem.findMany({ where: { sittingId }, include: { questionVersion: { include: { question: true } } } });
    const { id: itemId } = items.find(({ questionVersion }) => questionVersion.question.factId === fact)!;
    // Nothing else is left in either, so that both ask it now.
    await testDb.prisma.sittingItem.deleteMany({ where: { sittingId, id: { not: itemId } } });
    return { sittingId, itemId };
  }));
  const response = { format: 'choice', choice: 0 } as const;
  await Promise.all(asked.map((place) => saveAnswer(who, { ...place, key: makeId(), response, elapsedMs: 1, now: dueDay })));
  expect(await testDb.prisma.memory.findFirst({ where: { userId: who.id, factId: fact } })).toMatchObject({ card: { reps: 3 } });
});
