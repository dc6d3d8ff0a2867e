import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fromLocal, momentWords, toLocal } from '@/lib/zoned-time';

describe('fromLocal', () => {
  it.each([
    ['2026-05-12T08:30', 'UTC', '2026-05-12T08:30:00.000Z'],
    ['2026-05-12T08:30', 'Europe/Berlin', '2026-05-12T06:30:00.000Z'],
    ['2026-01-12T08:30', 'Europe/Berlin', '2026-01-12T07:30:00.000Z'],
    ['2026-01-12T08:30', 'America/New_York', '2026-01-12T13:30:00.000Z'],
    ['2026-05-12T08:30', 'Asia/Kolkata', '2026-05-12T03:00:00.000Z'],
    ['2026-05-12T00:10', 'Pacific/Auckland', '2026-05-11T12:10:00.000Z'],
    // Clocks go from 02:00 to 03:00 on this night: half past two is not shown.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ])('%s in %s is %s', (local, timeZone, expected) => {
    expect(fromLocal(local, timeZone)?.toISOString()).toBe(expected);
  });

  it.each(['', '2026-05-12', '2026-13-01T08:00', '2026-02-30T08:00', '2026-05-12T25:00', 'tomorrow'])('%j is no time', (local) => {
    expect(fromLocal(local, 'Europe/Berlin')).toBeNull();
  });

  it('comes back as it was typed, in every zone, unless the clock skips it', () => {
    const zones = ['UTC', 'Europe/London', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Chatham', 'Australia/Lord_Howe', 'Asia/Tehran'];
    const minute = fc.date({ min: new Date('2015-01-01T00:00:00Z'), max: new Date('2035-01-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(minute, fc.constantFrom(...zones), (date, zone) => {
        const local = toLocal(date, zone);
        expect(toLocal(fromLocal(local, zone)!, zone)).toBe(local);
      }),
      { numRuns: 500 },
    );
  });
});

describe('momentWords', () => {
  const now = new Date('2026-05-12T12:00:00Z');
  it.each([
    ['2026-05-18T06:30:00Z', 'Europe/Berlin', 'Monday 18 May, 08:30'],
    ['2027-01-04T08:00:00Z', 'UTC', 'Monday 4 January 2027, 08:00'],
    ['2026-05-17T23:30:00Z', 'Asia/Tokyo', 'Monday 18 May, 08:30'],
  ])('%s in %s is "%s"', (date, zone, words) => {
    expect(momentWords(new Date(date), zone, now)).toBe(words);
  });

  it('is shorter in lists', () => {
    expect(momentWords(new Date('2026-06-22T06:30:00Z'), 'UTC', now, 'short')).toBe('Mon 22 Jun, 06:30');
  });
});
