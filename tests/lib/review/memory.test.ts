import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayStart } from '@/lib/review/day';
import { memoryCardSchema, modelVersion, newCard, rate, ratingFor, rebuild, type Held, type Rating } from '@/lib/review/memory';

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
    ['wrong the first time: in a minute', [[1, '2026-05-04T10:00:00Z']], '2026-05-04T10:01:00.000Z'],
    ['right the first time: in ten minutes', [[3, '2026-05-04T10:00:00Z']], '2026-05-04T10:10:00.000Z'],
    ['right twice: in two days, at four in the morning of London', [[3, '2026-05-04T10:00:00Z'], [3, '2026-05-04T10:15:00Z']], '2026-05-06T03:00:00.000Z'],
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
    const learnt: [Rating, string][] = [[3, '2026-05-01T09:00:00Z'], [3, '2026-05-01T09:15:00Z'], [3, '2026-05-03T09:15:00Z']];
    const due = ([1, 2, 3, 4] as const).map((rating) => play([...learnt, [rating, '2026-05-14T10:00:00Z']]).dueAt.getTime());
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

  it('asks again later than now; in days, at the beginning of one', () => {
    fc.assert(fc.property(log, zones, (answers, timeZone) => {
      const held = rebuild(answers, timeZone);
      if (!held?.card.lastReviewAt) return;
      const last = at(held.card.lastReviewAt);
      expect(held.dueAt.getTime()).toBeGreaterThan(last.getTime());
      if (held.card.intervalDays === 0) return;
      expect(dayStart(held.dueAt, timeZone)).toEqual(held.dueAt);
      expect(dayNumber(held.dueAt, timeZone) - dayNumber(last, timeZone)).toBe(held.card.intervalDays);
    }), { numRuns: 300 });
  });
});

it('names the model that is installed', async () => {
  const { FSRSVersion } = await import('ts-fsrs');
  expect(FSRSVersion).toBe('v5.4.2 using FSRS-6.0');
  expect(modelVersion).toBe('ts-fsrs/5.4.2 FSRS-6');
});
