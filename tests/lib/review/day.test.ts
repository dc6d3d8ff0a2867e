import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayLabel, dayNumber, dayStart, startOfDay } from '@/lib/review/day';

const zones = ['UTC', 'Europe/London', 'Europe/Berlin', 'America/New_York', 'America/St_Johns', 'Asia/Kathmandu', 'Asia/Tehran', 'Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Kiritimati', 'Africa/Casablanca', 'America/Santiago'];

describe('the day begins at four in the morning', () => {
  it.each([
    ['2026-11-22T12:00:00Z', 'UTC', '2026-11-22T04:00:00.000Z'],
    ['2026-11-22T03:59:59.999Z', 'UTC', '2026-11-21T04:00:00.000Z'],
    ['2026-11-22T04:00:00Z', 'UTC', '2026-11-22T04:00:00.000Z'],
    ['2026-11-22T02:00:00Z', 'Asia/Kathmandu', '2026-11-21T22:15:00.000Z'],
    ['2026-07-01T02:30:00Z', 'Europe/London', '2026-06-30T03:00:00.000Z'],
    // The clocks go forward at 01:00 UTC on 29 March, back at 01:00 UTC on 25 October.
    ['2026-03-29T12:00:00Z', 'Europe/London', '2026-03-29T03:00:00.000Z'],
    ['2026-03-29T02:00:00Z', 'Europe/London', '2026-03-28T04:00:00.000Z'],
    ['2026-10-25T12:00:00Z', 'Europe/London', '2026-10-25T04:00:00.000Z'],
    ['2026-10-25T03:30:00Z', 'Europe/London', '2026-10-24T03:00:00.000Z'],
    ['2026-11-01T12:00:00Z', 'America/New_York', '2026-11-01T09:00:00.000Z'],
    ['2026-03-08T12:00:00Z', 'America/New_York', '2026-03-08T08:00:00.000Z'],
    ['2026-11-22T23:00:00Z', 'Pacific/Kiritimati', '2026-11-22T14:00:00.000Z'],
  ])('%s in %s began %s', (now, zone, expected) => {
    expect(dayStart(new Date(now), zone).toISOString()).toBe(expected);
  });

  it('holds in every zone, at every moment', () => {
    const times = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(fc.property(times, fc.constantFrom(...zones), (now, zone) => {
      const day = dayNumber(now, zone);
      const began = startOfDay(day, zone);
      const ends = startOfDay(day + 1, zone);
      expect(began.getTime()).toBeLessThanOrEqual(now.getTime());
      expect(ends.getTime()).toBeGreaterThan(now.getTime());
      expect(dayNumber(began, zone)).toBe(day);
      expect(dayNumber(new Date(began.getTime() - 1), zone)).toBeLessThan(day);
    }), { numRuns: 2000 });
  });

  it('survives the day that Samoa left out', () => {
    const left = dayNumber(new Date('2011-12-29T20:00:00Z'), 'Pacific/Apia');
    expect(dayLabel(left)).toBe('2011-12-29');
    expect(startOfDay(left + 1, 'Pacific/Apia').getTime()).toBeGreaterThan(startOfDay(left, 'Pacific/Apia').getTime());
    expect(startOfDay(left + 1, 'Pacific/Apia').getTime()).toBeLessThanOrEqual(startOfDay(left + 2, 'Pacific/Apia').getTime());
  });
});
