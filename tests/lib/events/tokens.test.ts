import { expect, it } from 'vitest';
import { stemOf } from '@/lib/events/tokens';

it.each([
  ['negotiation', 'negotiate'],
  ['yemen', 'yemeni'],
  ['weapons', 'weaponry'],
  ['sank', 'sinking'],
  ['withdrawn', 'withdraws'],
  ['cops', 'officer'],
  ['troops', 'army'],
  ['died', 'deaths'],
  ["mayor's", 'mayor'],
  ["workers'", 'worker'],
  ['darkness', 'dark'],
])('%s and %s have one stem', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

it.each([
  ['bridge', 'mill'],
  ['ground', 'grind'],
])('%s and %s do not', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});
