import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likeness } from '@/lib/questions/likeness';
import { indexBy, LikenessIndex } from '@/lib/questions/likeness-index';

it.each([
  ['The bridge needs new stones', ['The mill is old', 'New stones hold the bridge'], 0.75],
  ['The bridge needs new stones', ['The mill is old'], 0],
  ['of the', ['of the'], 0],
])('%s', (words, texts, expected) => {
  expect(new LikenessIndex(texts).highest(words)).toBeCloseTo(expected);
});

it('finds what holding each against each would find', () => {
  const text = fc.array(fc.constantFrom('bridge', 'mill', 'the', 'toll', 'river', 'stones', 'of'), { maxLength: 7 }).map((words) => words.join(' '));
  fc.assert(fc.property(text, fc.array(text, { maxLength: 6 }), (words, texts) => {
    expect(new LikenessIndex(texts).highest(words)).toBe(Math.max(0, ...texts.map((each) => likeness(each, words))));
  }));
});

it('keeps the texts of each owner apart', () => {
  const index = indexBy([['Marsh', 'the old mill'], ['Baker', 'the new bridge']] as const, ([owner]) => owner, ([, words]) => words);
  expect([index.get('Marsh')?.highest('a new bridge'), index.get('Baker')?.highest('a new bridge'), index.get('Okoro')]).toEqual([0, 1, undefined]);
});
