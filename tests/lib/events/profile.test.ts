import { expect, it } from 'vitest';
import { profileOf } from '@/lib/events/profile';
import { stemOf } from '@/lib/events/tokens';
import { readByHand } from '@/tests/lib/questions/hand-made';

const text = 'Ferry sinks\n\nThe Lund ferry sank. Lund saw the ferry. Ferry lamps burned.\n\nBuy soap';
const { report } = readByHand(text, {
  headline: 'The Ferry Sinks', publishedAt: '1970-01-03',
  furniture: [{ start: 0, end: 11, kind: 'headline' }, { start: text.indexOf('Buy'), end: text.length, kind: 'advertisement' }],
}, []);

it.each([
  ['a name each time for two', 'lund', 4],
  ['a word with a capital that stands small elsewhere for one, in the headline for three', 'ferry', 7],
  ['another form of it too', 'sink', 5],
  ['a word that stands once for one', 'lamp', 1],
  ['a common word for nothing', 'the', undefined],
  ['a notice for nothing', 'soap', undefined],
])('counts %s: %s', (_what, word, times) => {
  expect(profileOf(report).stems.get(stemOf(word))).toBe(times);
});

it('reads the top of a long report alone', () => {
  const { stems } = profileOf(readByHand(`${'lamp '.repeat(349)}boat soap`, {}, []).report);
  expect([stems.get('lamp'), stems.get(stemOf('boat')), stems.get('soap')]).toEqual([349, 1, undefined]);
});

it.each([['1970-01-03', 2], [null, null]])('has the day of %s', (publishedAt, day) => {
  expect(profileOf({ ...report, publishedAt }).day).toBe(day);
});
