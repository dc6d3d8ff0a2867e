import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadKeys } from '@/lib/questions/key-positions';
import type { Question } from '@/lib/questions/question';
import { makeRng } from '@/lib/rng';
import { ofEachFormat, question } from '@/tests/lib/checks/items';

const names = ['Elena Marsh', 'David Okoro', 'Joan Pike', 'Ruth Baker'];
const figures = ['9', '12', '40', '60'];
const choices = fc.array(fc.record({ size: fc.constantFrom(3, 4), answer: fc.nat(2), isFigure: fc.boolean() }), { maxLength: 60 })
  .map((rows) => rows.map(({ size, answer, isFigure }) => question({ options: (isFigure ? figures : names).slice(0, size), answer }) as Question & { format: 'choice' }));
const counts = (questions: Question[], size: number) => Array.from({ length: size }, (_, place) => questions.filter((each) => each.format === 'choice' && each.options.length === size && each.answer === place).length);
const isOfNames = (each: Question) => each.format === 'choice' && each.options.includes('Elena Marsh');

it('puts the key of a set in each place equally often, give or take one, whatever the set', () => {
  fc.assert(fc.property(choices, fc.string(), (set, seed) => {
    const spread = spreadKeys(set.filter(isOfNames), makeRng(seed));
    for (const size of [3, 4]) expect(Math.max(...counts(spread, size)) - Math.min(...counts(spread, size))).toBeLessThanOrEqual(1);
  }));
});

it('moves names so that they make up for figures, which stay', () => {
  fc.assert(fc.property(choices, fc.string(), (set, seed) => {
    const spread = spreadKeys(set, makeRng(seed));
    for (const size of [3, 4]) {
      const [all, fixed] = [counts(spread, size), counts(set.filter((each) => !isOfNames(each)), size)];
      // No name stands where figures alone had more keys than any other place has in the end.
      for (const [place, count] of all.entries()) if (count > fixed[place]!) expect(count - Math.min(...all)).toBeLessThanOrEqual(1);
    }
    expect(spread.filter((each) => !isOfNames(each))).toEqual(set.filter((each) => !isOfNames(each)));
  }));
});

it.each(ofEachFormat.filter(([format]) => format !== 'choice'))('leaves as it is: %s', (_format, item) => {
  expect(spreadKeys([item, item], makeRng(1))).toEqual([item, item]);
});

it('keeps the key, the options and their number', () => {
  fc.assert(fc.property(choices, fc.string(), (set, seed) => {
    for (const [at, each] of spreadKeys(set, makeRng(seed)).entries()) {
      const [now, before] = [each as Question & { format: 'choice' }, set[at]!];
      expect(now.options[now.answer]).toBe(before.options[before.answer]);
      expect([...now.options].sort()).toEqual([...before.options].sort());
    }
  }));
});

it('cannot be guessed: after each place each other place comes about as often', () => {
  const places = spreadKeys(Array.from({ length: 4000 }, () => question({ options: names, answer: 0 })), makeRng(1)).map((each) => (each as Question & { format: 'choice' }).answer);
  for (const first of [0, 1, 2, 3]) {
    const next = places.slice(1).filter((_, at) => places[at] === first);
    for (const second of [0, 1, 2, 3]) expect(next.filter((place) => place === second).length / next.length).toBeLessThan(0.34);
  }
});
