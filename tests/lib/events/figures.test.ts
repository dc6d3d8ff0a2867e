import { expect, it } from 'vitest';
import { countApart, figuresIn, otherFigure } from '@/lib/events/figures';
import { tokensOf } from '@/lib/events/tokens';

const tokens = (text: string) => tokensOf(text, { start: 0, end: text.length });

it.each([
  ['24 sailors drowned', [24]],
  ['1,400 lorries and twelve boats', [1400, 12]],
  ['2.5 million crowns were lost', [2_500_000]],
  ['three hundred ships', [300]],
  ['about 200 sailors and at least 30 boats', []],
  ['in 1987 lorries came', []],
  ['two dozen boats', [24]],
  ['1,400,000 lorries', [1_400_000]],
  ['over the 200 sailors', []],
  ['12 40 boats', []],
  ['12 more came', []],
  ['it took 12 days and 40 percent', []],
])('figures of %s', (text, expected) => {
  expect(figuresIn(tokens(text)).map(({ value }) => value)).toEqual(expected);
});

it.each([
  ['24 sailors drowned', '31 sailors drowned', [24, 31]],
  ['twelve boats sank', '12 boats sank', null],
  ['24 sailors drowned', '31 boats sank', null],
  ['24 sailors drowned, and 9 sailors swam', '31 sailors drowned', null],
  ['24 sailors drowned', 'nearly 31 sailors drowned', null],
  ['2 million boats sank', '3 million crowns were lost', null],
  ['24 sailors drowned', '31 sailors drowned, and 9 sailors swam', null],
  ['24 sailors drowned, and 31 sailors swam', '31 sailors swam', null],
  ['24 sailors and 9 boats', '31 sailors and 8 boats', null],
])('%s | %s', (one, other, expected) => {
  expect(otherFigure(tokens(one), tokens(other))).toEqual(expected);
});

it.each([
  ['about 500 houses fell', 'ten houses fell', true],
  ['about 500 houses fell', 'nearly 500 houses and 9 mills fell', false],
  ['about 500 houses fell', 'ten mills fell', false],
  ['about 500 houses and ten mills fell', 'about ten houses fell', true],
])('%s | %s count apart: %s', (one, other, expected) => {
  expect(countApart(tokens(one), tokens(other))).toBe(expected);
});
