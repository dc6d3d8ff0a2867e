import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countStreak, sumProgress } from '@/lib/progress/progress';

const zone = 'Europe/London';
const now = new Date('2026-05-14T10:00:00Z');
const at = (iso: string) => new Date(iso);
const answer = (when: string, isRight = true, skill = 'attribution') => ({ skill, isRight, answeredAt: at(when) });

describe('progress', () => {
  it('is nothing before the first answer', () => {
    expect(sumProgress([], [], now, zone)).toMatchObject({ answered: 0, right: 0, answeredToday: 0, bySkill: [], facts: 0, streak: 0 });
  });

  it('adds up the log', () => {
    const log = [
      answer('2026-05-13T20:00:00Z'), answer('2026-05-14T02:30:00Z', false), answer('2026-05-14T09:00:00Z', true, 'provenance'), answer('2026-05-14T09:01:00Z', false, 'attribution'),
    ];
    expect(sumProgress(log, [], now, zone)).toMatchObject({
      answered: 4, right: 2, answeredToday: 2, streak: 2,
      bySkill: [{ skill: 'attribution', answered: 3, right: 1 }, { skill: 'provenance', answered: 1, right: 1 }],
    });
  });

  it('says what falls due on each of fourteen days, what is overdue today', () => {
    const memories = ['2026-05-01T03:00:00Z', '2026-05-14T10:05:00Z', '2026-05-15T02:59:00Z', '2026-05-15T03:00:00Z', '2026-05-27T03:00:00Z', '2026-05-28T03:00:00Z']
      .map((dueAt, i) => ({ dueAt: at(dueAt), count: i === 4 ? 7 : 1 }));
    const { dueForecast, facts } = sumProgress([], memories, now, zone);
    expect(facts).toBe(12);
    expect(dueForecast).toHaveLength(14);
    expect(dueForecast.filter(({ due }) => due > 0)).toEqual([
      { day: '2026-05-14', due: 3 }, { day: '2026-05-15', due: 1 }, { day: '2026-05-27', due: 7 },
    ]);
  });

  it('counts every answer once by skill', () => {
    const entries = fc.array(fc.record({ skill: fc.constantFrom('attribution', 'documents', 'level'), isRight: fc.boolean(), answeredAt: fc.date({ min: at('2026-01-01'), max: now, noInvalidDate: true }) }));
    fc.assert(fc.property(entries, (log) => {
      const sum = sumProgress(log, [], now, zone);
      expect(sum.bySkill.reduce((n, { answered }) => n + answered, 0)).toBe(log.length);
      expect(sum.bySkill.reduce((n, { right }) => n + right, 0)).toBe(sum.right);
    }));
  });
});

describe('the streak', () => {
  it.each<[string, string[], number]>([
    ['today alone', ['2026-05-14T09:00:00Z'], 1],
    ['yesterday alone still stands', ['2026-05-13T09:00:00Z'], 1],
    ['the day before yesterday does not', ['2026-05-12T09:00:00Z'], 0],
    ['three days, many answers', ['2026-05-14T09:00:00Z', '2026-05-14T08:00:00Z', '2026-05-13T09:00:00Z', '2026-05-12T09:00:00Z'], 3],
    ['a gap ends it', ['2026-05-14T09:00:00Z', '2026-05-12T09:00:00Z'], 1],
    ['two at night counts for the day before', ['2026-05-14T09:00:00Z', '2026-05-13T01:00:00Z'], 1],
    ['what lies in the future does not count', ['2026-05-14T11:00:00Z'], 0],
  ])('%s', (_, times, expected) => expect(countStreak(times.map(at), now, zone)).toBe(expected));

  it('runs over a change of the clocks', () => {
    const times = ['2026-03-27T12:00:00Z', '2026-03-28T12:00:00Z', '2026-03-29T03:30:00Z', '2026-03-30T12:00:00Z'].map(at);
    expect(countStreak(times, at('2026-03-30T13:00:00Z'), zone)).toBe(4);
  });
});
