import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayStart, startOfDay } from '@/lib/review/day';
import { memoryCardSchema, modelVersion, newCard, rate, ratingFor, rebuild, type Held, type MemoryCard, type Rating } from '@/lib/review/memory';

const zone = 'Europe/London';
const at = (iso: string) => new Date(iso);

/** Answers one after the other: [rating, when]. */
function play(answers: [Rating, string][], timeZone = zone): Held {
  return answers.reduce<Held>((held, [rating, when]) => rate(held.card, rating, at(when), timeZone), { card: newCard(), dueAt: at('2026-01-01') });
}

describe('ratings', () => {
  it.each([
    [true, undefined, 3], [true, 'hard', 2], [true, 'easy', 4],
    [false, undefined, 1], [false, 'easy', 1], [false, 'hard', 1],
  ] as const)('right: %s, said: %s', (isRight, said, expected) => expect(ratingFor(isRight, said)).toBe(expected));
});

describe('when a fact is asked again', () => {
  it.each<[string, [Rating, string][], string]>([
    ['wrong the first time: tomorrow, at four in the morning of London', [[1, '2026-05-04T10:00:00Z']], '2026-05-05T03:00:00.000Z'],
    ['wrong an hour before midnight: tomorrow', [[1, '2026-05-04T22:00:00Z']], '2026-05-05T03:00:00.000Z'],
    ['wrong twice in a day: tomorrow', [[1, '2026-05-04T10:00:00Z'], [1, '2026-05-04T10:00:20Z']], '2026-05-05T03:00:00.000Z'],
    ['wrong after months of right answers: tomorrow', [[3, '2026-01-05T10:00:00Z'], [3, '2026-01-08T10:00:00Z'], [3, '2026-01-22T10:00:00Z'], [3, '2026-03-20T10:00:00Z'], [1, '2026-10-02T10:00:00Z']], '2026-10-03T03:00:00.000Z'],
    ['right the first time: in three days', [[3, '2026-05-04T10:00:00Z']], '2026-05-07T03:00:00.000Z'],
    ['right but hard the first time: in two days', [[2, '2026-05-04T10:00:00Z']], '2026-05-06T03:00:00.000Z'],
    ['right twice in a day: no further away than once', [[3, '2026-05-04T10:00:00Z'], [3, '2026-05-04T10:15:00Z']], '2026-05-07T03:00:00.000Z'],
    ['right again on the day it is due: in two weeks', [[3, '2026-05-04T10:00:00Z'], [3, '2026-05-07T10:00:00Z']], '2026-05-21T03:00:00.000Z'],
    ['easy at once: eight days', [[4, '2026-05-04T10:00:00Z']], '2026-05-12T03:00:00.000Z'],
    ['after midnight counts for the day before', [[4, '2026-05-05T01:30:00Z']], '2026-05-12T03:00:00.000Z'],
    ['over the end of summer time', [[4, '2026-10-20T10:00:00Z']], '2026-10-28T04:00:00.000Z'],
  ])('%s', (_, answers, dueAt) => expect(play(answers).dueAt.toISOString()).toBe(dueAt));

  it('counts days as the person does: at eleven at night and the next morning is a day apart', () => {
    const learnt: [Rating, string][] = [[3, '2026-05-01T09:00:00Z'], [3, '2026-05-01T09:15:00Z']];
    const nextDay = play([...learnt, [3, '2026-05-02T03:30:00Z']]);
    const sameDay = play([...learnt, [3, '2026-05-02T02:30:00Z']]);
    expect(nextDay.card.stability).toBeGreaterThan(sameDay.card.stability);
  });

  it('is sooner the worse it went', () => {
    const learnt: [Rating, string][] = [[3, '2026-05-01T09:00:00Z'], [3, '2026-05-04T09:15:00Z']];
    const due = ([1, 2, 3, 4] as const).map((rating) => play([...learnt, [rating, '2026-05-18T10:00:00Z']]).dueAt.getTime());
    expect(due).toEqual([...due].sort((a, b) => a - b));
    expect(new Set(due).size).toBe(4);
  });

  it('survives a clock set back and a flight over the date line', () => {
    const held = play([[4, '2026-05-04T10:00:00Z']], 'Pacific/Kiritimati');
    const again = rate(held.card, 3, at('2026-05-04T10:30:00Z'), 'Pacific/Pago_Pago');
    expect(again.dueAt.getTime()).toBeGreaterThan(at('2026-05-04T10:30:00Z').getTime());
  });
});

const zones = fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe');
const log = fc.array(
  fc.record({
    rating: fc.option(fc.constantFrom<Rating>(1, 2, 3, 4), { freq: 8 }),
    gapMinutes: fc.integer({ min: 1, max: 60 * 24 * 40 }),
    isUndone: fc.boolean(),
  }),
  { maxLength: 25 },
).map((entries) => {
  let time = Date.parse('2026-01-05T09:00:00Z');
  return entries.map(({ rating, gapMinutes, isUndone }) => {
    time += gapMinutes * 60_000;
    return { rating, answeredAt: new Date(time), undoneAt: isUndone ? new Date(time + 1000) : null };
  });
});

describe('memory is a sum over the log', () => {
  it('is rebuilt as it was, whatever the order in which the log is read, through storage', () => {
    fc.assert(fc.property(log, zones, (answers, timeZone) => {
      let held: Held | null = null;
      for (const { rating, answeredAt, undoneAt } of answers) {
        if (rating === null || undoneAt) continue;
        const stored = held && memoryCardSchema.parse(JSON.parse(JSON.stringify(held.card)));
        held = rate(stored ?? newCard(), rating, answeredAt, timeZone);
      }
      expect(rebuild([...answers].reverse(), timeZone)).toEqual(held);
    }), { numRuns: 300 });
  });

  it('forgets an undone answer as if it had never been', () => {
    fc.assert(fc.property(log, zones, (answers, timeZone) => {
      expect(rebuild(answers, timeZone)).toEqual(rebuild(answers.filter(({ undoneAt }) => !undoneAt), timeZone));
    }), { numRuns: 100 });
  });

  it('asks again on a later day, at the beginning of it', () => {
    fc.assert(fc.property(log, zones, (answers, timeZone) => {
      const held = rebuild(answers, timeZone);
      if (!held?.card.lastReviewAt) return;
      const last = at(held.card.lastReviewAt);
      expect(held.card.intervalDays).toBeGreaterThanOrEqual(1);
      expect(dayStart(held.dueAt, timeZone)).toEqual(held.dueAt);
      expect(dayNumber(held.dueAt, timeZone) - dayNumber(last, timeZone)).toBe(held.card.intervalDays);
    }), { numRuns: 300 });
  });

  /** As it was held while facts were still asked again within minutes. */
  const learning: MemoryCard = { state: 1, stability: 2.3065, difficulty: 2.118, reps: 1, lapses: 0, learningStep: 1, intervalDays: 0, lastReviewAt: '2026-01-05T09:00:00.000Z' };
  const relearning: MemoryCard = { ...learning, state: 3, reps: 6, lapses: 1, learningStep: 0 };
  // Many within one day, some far apart, in any order: clocks are set back.
  const times = fc.oneof(fc.integer({ min: 0, max: 24 * 60 }), fc.integer({ min: 0, max: 3 * 365 * 24 * 60 })).map((minutes) => new Date(Date.parse('2026-01-05T09:00:00Z') + minutes * 60_000));
  const answer = fc.tuple(fc.constantFrom<Rating>(1, 2, 3, 4), times);

  it('asks again no sooner than tomorrow, whatever is answered and when; tomorrow after a wrong answer', () => {
    fc.assert(fc.property(fc.constantFrom(newCard(), learning, relearning), fc.array(answer, { maxLength: 40 }), zones, (start, answers, timeZone) => {
      let card = start;
      let latest = start.lastReviewAt ? dayNumber(at(start.lastReviewAt), timeZone) : -Infinity;
      for (const [rating, now] of answers) {
        const held = rate(card, rating, now, timeZone);
        const today = Math.max(dayNumber(now, timeZone), latest);
        const tomorrow = startOfDay(today + 1, timeZone);
        if (rating === 1) expect(held.dueAt).toEqual(tomorrow);
        else expect(held.dueAt.getTime()).toBeGreaterThanOrEqual(tomorrow.getTime());
        expect(dayStart(held.dueAt, timeZone)).toEqual(held.dueAt);
        expect(held.card.stability).toBeGreaterThan(0);
        expect(held.card.learningStep).toBe(0);
        expect(memoryCardSchema.parse(held.card)).toEqual(held.card);
        card = held.card;
        latest = dayNumber(now, timeZone);
      }
    }), { numRuns: 300 });
  });
});

it('names the model that is installed', async () => {
  const { FSRSVersion } = await import('ts-fsrs');
  expect(FSRSVersion).toBe('v5.4.2 using FSRS-6.0');
  expect(modelVersion).toBe('ts-fsrs/5.4.2 FSRS-6 days');
});
