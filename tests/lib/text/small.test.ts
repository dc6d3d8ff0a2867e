import { describe, expect, test } from 'vitest';
import { escaped } from '@/lib/text/escaped';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';
import { numberOf, spelledNumbers, wordOf } from '@/lib/text/number-words';

describe('hasName', () => {
  test.each([
    ['Lund’s boat', 'Lund', true],
    ['Lundin and Norlund', 'Lund', false],
    ['Lundin met Lund', 'Lund', true],
    ['ÅLund', 'Lund', false],
    ['𝓐Lund', 'Lund', false],
    ['the U.S. fleet', 'U.S.', true],
    ['the lund', 'Lund', false],
    ['Lund', '', false],
  ])('%s has %s: %s', (text, name, expected) => expect(hasName(text, name)).toBe(expected));
});

test('escaped finds just the words', () => {
  const words = 'a+b (c) [d] $5.|^?*{2}\\';
  expect(new RegExp(`^${escaped(words)}$`).test(words)).toBe(true);
  expect(new RegExp(`^${escaped('U.S.')}$`).test('UxSx')).toBe(false);
});

test.each([['Robert Hall Jr.', 'Hall'], ['Robert Hall, Sr', 'Hall'], ['Robert Hall III', 'Hall'], ['Lund', 'Lund']])('the last name of %s is %s', (name, expected) => expect(lastName(name)).toBe(expected));

test('words and values of numbers go both ways', () => {
  for (const word of spelledNumbers) expect(wordOf(numberOf(word.toUpperCase())!)).toBe(word);
  expect([numberOf('seventy'), numberOf('dozen'), wordOf(21), wordOf(100)]).toEqual([70, null, null, null]);
});
