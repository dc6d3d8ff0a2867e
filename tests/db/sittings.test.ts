import { beforeAll, describe, expect, it } from 'vitest';
import { makeId } from '@/lib/db/id';
import { getSitting, saveAnswer, startPlay } from '@/lib/db/sittings';
import type { Viewer } from '@/lib/db/viewer';
import type { Format } from '@/lib/questions/question';
import type { Response } from '@/lib/quiz/response';
import { withTestDb } from './open-test-db';
import { answerNext, makeGuest, makeWorld, makeWorldOfFormats, rightAnswer, rightPlaces, type World } from './sittings-world';

const testDb = withTestDb();
const now = new Date('2026-05-04T10:00:00Z');
let world: World;
let viewer: Viewer;
let decoy: Viewer;

beforeAll(async () => {
  world = await makeWorld();
  viewer = await makeGuest();
  decoy = await makeGuest();
  await startPlay(decoy, world.slug);
});

const newSitting = async (count = 4) => {
  const who = await makeGuest();
  return { who, sittingId: await startPlay(who, world.slug, { count }) };
};

describe('starting to play', () => {
  it('draws about nine questions, from easy to hard, no fact twice', async () => {
    const id = await startPlay(viewer, world.slug);
    const rows = await testDb.prisma.sittingItem.findMany({ where: { sittingId: id }, orderBy: { position: 'asc' }, include: { questionVersion: { include: { question: true } } } });
    expect(rows.length).toBe(9);
    expect(new Set(rows.map(({ questionVersion }) => questionVersion.question.factId)).size).toBe(9);
    expect(rows.map(({ questionVersion }) => questionVersion.difficulty)).toEqual(rows.map(({ questionVersion }) => questionVersion.difficulty).toSorted((a, b) => a - b));
  });

  it('goes on with what was begun, and leaves that of others alone', async () => {
    const id = await startPlay(viewer, world.slug);
    expect(await startPlay(viewer, world.slug)).toBe(id);
    expect(await startPlay(decoy, world.slug)).not.toBe(id);
  });

  it('draws the same for the same seed', async () => {
    const draw = async () => {
      const who = await makeGuest();
      const { prisma } = testDb;
      const sittingId = await startPlay(who, world.slug, { count: 5, seed: 'again' });
      return prisma.sittingItem.findMany({ where: { sittingId }, orderBy: { position: 'asc' }, select: { questionVersionId: true, optionOrder: true } });
    };
    expect(await draw()).toEqual(await draw());
  });

  it('refuses an event that is not there, and one that belongs to somebody else', async () => {
    const own = await makeWorld({ slug: 'private', ownerId: decoy.id });
    await expect(startPlay(viewer, 'nowhere')).rejects.toMatchObject({ code: 'not-found' });
    await expect(startPlay(viewer, own.slug)).rejects.toMatchObject({ code: 'not-found' });
    expect(await startPlay(decoy, own.slug)).toEqual(expect.any(String));
  });

  it('refuses an event without published questions', async () => {
    await testDb.prisma.event.create({ data: { id: 'empty', slug: 'empty', title: 'Nothing yet' } });
    await expect(startPlay(viewer, 'empty')).rejects.toThrow('no questions to play yet');
  });
});

describe('a sitting', () => {
  it('shows no key, explanation or evidence before the answer, in any place', async () => {
    const { who, sittingId } = await newSitting(10);
    for (let place = 0; place < 10; place++) {
      const view = await getSitting(who, sittingId);
      expect(view.current && 'options' in view.current && view.current.options.length).toBeGreaterThanOrEqual(4);
      expect(JSON.stringify(view)).not.toMatch(/CANARY|"answer"|"explanation"|"evidence"|"factId"|"optionOrder"|"difficulty"/);
      await answerNext(who, sittingId, now);
    }
  });

  it('shows the options in an order of this person’s own', async () => {
    const orders = new Set<string>();
    for (let i = 0; i < 8; i++) {
      const { who, sittingId } = await newSitting(10);
      const { positions } = await getSitting(who, sittingId);
      orders.add(String(await Promise.all(positions.map(async ({ itemId }) => (await rightPlaces(itemId))[0]))));
    }
    expect(orders.size).toBeGreaterThan(4);
  });

  it('goes from place to place, and ends with a result', async () => {
    const { who, sittingId } = await newSitting(3);
    await answerNext(who, sittingId, now);
    const half = await getSitting(who, sittingId);
    expect(half.positions.map(({ state }) => state)).toEqual(['right', 'ahead', 'ahead']);
    expect(half.current?.itemId).toBe(half.positions[1]?.itemId);
    expect(half.result).toBeNull();
    expect((await answerNext(who, sittingId, now, false)).finished).toBe(false);
    expect((await answerNext(who, sittingId, now)).finished).toBe(true);
    const done = await getSitting(who, sittingId);
    expect(done).toMatchObject({ title: 'The harbour works', purpose: 'play', eventSlug: 'harbour', current: null, result: { right: 2, of: 3, elapsedMs: 9000 } });
    expect(done.result?.items.map(({ isRight, stem }) => [isRight, /^Who told/.test(stem)])).toEqual([[true, true], [false, true], [true, true]]);
    expect(await startPlay(who, world.slug)).not.toBe(sittingId);
  });

  it('is nobody else’s: neither to see nor to answer', async () => {
    const { who, sittingId } = await newSitting();
    const { current } = await getSitting(who, sittingId);
    await expect(getSitting(decoy, sittingId)).rejects.toMatchObject({ code: 'not-found' });
    const answer = { key: makeId(), itemId: current!.itemId, response: { format: 'choice', choice: 0 } as const, elapsedMs: 1, now };
    await expect(saveAnswer(decoy, { ...answer, sittingId })).rejects.toMatchObject({ code: 'not-found' });
    await expect(saveAnswer(decoy, { ...answer, sittingId: await startPlay(decoy, world.slug) })).rejects.toMatchObject({ code: 'not-found' });
    expect(await testDb.prisma.answer.count({ where: { sittingItemId: current!.itemId } })).toBe(0);
  });
});

describe('what an answer tells', () => {
  it('is the key, why, and the passage with its credit', async () => {
    const { who, sittingId } = await newSitting(1);
    const verdict = await answerNext(who, sittingId, now);
    expect(verdict).toMatchObject({ isRight: true, score: 1, replayed: false, finished: true, dueAt: new Date('2026-05-07T03:00:00Z') });
    expect(verdict.reveal.key).toEqual(await rightAnswer(verdict.itemId));
    expect(verdict.reveal.explanation).toMatch(/^CANARY-WHY/);
    const [piece] = verdict.reveal.evidence;
    expect(piece).toMatchObject({
      before: expect.stringMatching(/^\w+ \w+ told the meeting that $/), after: '. The room was quiet.',
      credit: { outlet: 'The Quay', bylines: ['J. Reed'], publishedAt: '2026-03-06', licence: 'CC BY 4.0', isSummaryOf: { outlet: 'The Gull' }, index: 0 },
    });
    expect(await testDb.prisma.report.count({ where: { id: piece?.credit.reportId } })).toBe(1);
  });

  it('of a wrong one: tomorrow again', async () => {
    const { who, sittingId } = await newSitting(1);
    expect(await answerNext(who, sittingId, now, false)).toMatchObject({ isRight: false, score: 0, dueAt: new Date('2026-05-05T03:00:00Z') });
  });
});

describe('every format', () => {
  it.each([true, false])('is asked without its key, graded, and told with it (answered rightly: %s)', async (isRight) => {
    const { slug } = await makeWorldOfFormats(`formats-${isRight}`);
    const who = await makeGuest();
    const sittingId = await startPlay(who, slug, { count: 6 });
    const seen: string[] = [];
    for (let place = 0; place < 6; place++) {
      const { current } = await getSitting(who, sittingId);
      seen.push(current!.format);
      expect(JSON.stringify(current)).not.toMatch(/CANARY|"answer"|"accepted"|"explanation"|"evidence"/);
      const verdict = await answerNext(who, sittingId, now, isRight);
      expect(verdict.isRight).toBe(isRight);
      expect(verdict.reveal.key).toEqual(await rightAnswer(verdict.itemId));
    }
    expect(seen.toSorted()).toEqual(['choice', 'match', 'order', 'several', 'span', 'text']);
  });
});

describe('the order of answers', () => {
  it('is kept: no place before its turn', async () => {
    const { who, sittingId } = await newSitting();
    const { positions } = await getSitting(who, sittingId);
    const last = positions.at(-1)!.itemId;
    await expect(saveAnswer(who, { key: makeId(), sittingId, itemId: last, response: { format: 'choice', choice: 0 }, elapsedMs: 1, now })).rejects.toMatchObject({ code: 'conflict' });
    expect(await testDb.prisma.answer.count({ where: { userId: who.id } })).toBe(0);
  });

  it.each<[string, (format: Format) => Response, string]>([
    ['in another format', (format) => (format === 'choice' ? { format: 'several', choices: [0] } : { format: 'choice', choice: 0 }), 'does not fit'],
    ['beyond the options', (format) => (format === 'choice' ? { format, choice: 77 } : { format: 'several', choices: [77] }), 'not on the page'],
  ])('a response %s is refused and stores nothing', async (_, make, sentence) => {
    const { who, sittingId } = await newSitting(1);
    const { current } = await getSitting(who, sittingId);
    await expect(saveAnswer(who, { key: makeId(), sittingId, itemId: current!.itemId, response: make(current!.format), elapsedMs: 1, now })).rejects.toThrow(sentence);
    expect(await testDb.prisma.answer.count({ where: { userId: who.id } })).toBe(0);
  });
});

describe('the same answer again', () => {
  it.each([['with the same key', true], ['with a new key and another choice', false]])('%s gives the first verdict', async (_, isSameKey) => {
    const { who, sittingId } = await newSitting();
    const key = makeId();
    const { itemId, ...first } = await answerNext(who, sittingId, now, false, key);
    const right = await rightPlaces(itemId);
    const again = await saveAnswer(who, { key: isSameKey ? key : makeId(), sittingId, itemId, response: { format: 'choice', choice: right[0]! }, elapsedMs: 9, now: new Date('2026-05-05T10:00:00Z') });
    expect(again).toEqual({ ...first, replayed: true });
    expect(await testDb.prisma.answer.count({ where: { userId: who.id } })).toBe(1);
  });

  it('under the key of somebody else is refused, and tells nothing', async () => {
    const { who, sittingId } = await newSitting();
    const key = makeId();
    await answerNext(who, sittingId, now, true, key);
    const other = await newSitting();
    await expect(answerNext(other.who, other.sittingId, now, true, key)).rejects.toMatchObject({ code: 'conflict' });
    expect(await testDb.prisma.answer.count({ where: { userId: other.who.id } })).toBe(0);
    expect(await testDb.prisma.memory.count({ where: { userId: other.who.id } })).toBe(0);
  });

  it.each([['one key', true], ['fifty keys', false]])('fifty at once with %s: one row, one verdict', async (_, isSameKey) => {
    const { who, sittingId } = await newSitting();
    const { current } = await getSitting(who, sittingId);
    const itemId = current!.itemId;
    const key = makeId();
    const choice = (await rightPlaces(itemId))[0]!;
    const verdicts = await Promise.all(Array.from({ length: 50 }, (_, i) => saveAnswer(who, {
      key: isSameKey ? key : makeId(), sittingId, itemId, response: { format: 'choice', choice: isSameKey ? choice : (choice + i) % 4 }, elapsedMs: i, now,
    })));
    const first = verdicts.filter(({ replayed }) => !replayed);
    expect(first).toHaveLength(1);
    for (const verdict of verdicts) expect({ ...verdict, replayed: false }).toEqual(first[0]);
    expect(await testDb.prisma.answer.count({ where: { userId: who.id } })).toBe(1);
    expect(await testDb.prisma.memory.findMany({ where: { userId: who.id } })).toMatchObject([{ card: { reps: 1 } }]);
  });
});
