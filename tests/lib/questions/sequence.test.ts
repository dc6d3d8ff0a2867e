import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceOf, valueOf } from '@/lib/questions/sequence';

it.each<[option: string, value: number | null]>([
  ['12', 12],
  ['1,200', 1200],
  ['$4.5 million', 4_500_000],
  ['£3bn', 3e9],
  ['12 percent', 12],
  ['12%', 12],
  ['eleven', 11],
  ['Eleven boats', 11],
  ['eleven million', 11e6],
  ['about 40 people', 40],
  ['2016', 2016],
  ['£3m', 3e6],
  ['up to 40 people', 40],
  ['more than 40 people', 40],
  ['4-million', 4e6],
  ['4 Million', 4e6],
  ['4 millionaires', 4],
  ['12 %', 12],
  ['1,400,000', 1_400_000],
  [' 12 ', 12],
  ['in May 2016', 2016 * 372 + 4 * 31],
  ['by May 2016', 2016 * 372 + 4 * 31],
  ['$2 trillion', 2e12],
  ['Elena Marsh', null],
  ['the 12 apostles', null],
  ['Resolution 2231', null],
  ['May 2016', 2016 * 372 + 4 * 31],
])('valueOf(%s) → %s', (option, value) => {
  expect(valueOf(option)?.value ?? null).toBe(value);
});

describe('sequenceOf', () => {
  it.each<[options: string[], order: string[] | null]>([
    [['40', '9', '12'], ['9', '12', '40']],
    [['$2 billion', '$3 million'], ['$3 million', '$2 billion']],
    [['12 March 2016', '30 May 2015', '1 April 2016'], ['30 May 2015', '12 March 2016', '1 April 2016']],
    [['May 3, 1987', 'April 30, 1987'], ['April 30, 1987', 'May 3, 1987']],
    [['three', 'two', 'Eleven'], ['two', 'three', 'Eleven']],
    [['4 boats', '1 boat'], ['1 boat', '4 boats']],
    [['March 2016', 'January 2016'], ['January 2016', 'March 2016']],
    [['12 percent', '12 boats'], null],
    [['$4', '£3'], null],
    [['12', 'Elena Marsh'], null],
    [['Elena Marsh', 'Joan Pike'], null],
    [['12'], null],
    [['March 2016', '12 March 2016'], null],
    [['4 Boats', '1 boat'], ['1 boat', '4 Boats']],
  ])('%j → %j', (options, order) => {
    expect(sequenceOf(options)?.map((place) => options[place]) ?? null).toEqual(order);
  });

  it('sorts any whole numbers', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(1e6), { minLength: 2, maxLength: 6 }), (numbers) => {
      const options = numbers.map((number) => number.toLocaleString('en-US'));
      expect(sequenceOf(options)!.map((place) => numbers[place]!)).toEqual([...numbers].sort((a, b) => a - b));
    }));
  });
});
