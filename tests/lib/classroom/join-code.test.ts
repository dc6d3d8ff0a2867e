import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAlias } from '@/lib/classroom/alias';
import { joinCodeBytes, makeJoinCode, normalizeJoinCode } from '@/lib/classroom/join-code';

const bytes = fc.uint8Array({ minLength: joinCodeBytes, maxLength: 32 });

describe('join codes', () => {
  it('hold at least 30 bits, and no look-alikes', () => {
    fc.assert(fc.property(bytes, (random) => void expect(makeJoinCode(random)).toMatch(/^[ACDEFGHJKMNPQRTUVWXY34679]{8}$/)));
    expect(8 * Math.log2(25)).toBeGreaterThanOrEqual(30);
  });

  it('use the whole alphabet in every place', () => {
    const seen = Array.from({ length: 8 }, () => new Set<string>());
    for (let i = 0; i < 2000; i++) [...makeJoinCode(crypto.getRandomValues(new Uint8Array(joinCodeBytes)))].forEach((char, place) => seen[place]!.add(char));
    expect(seen.map(({ size }) => size)).toEqual(Array(8).fill(25));
  });

  it('refuse too little randomness', () => expect(() => makeJoinCode(new Uint8Array(4))).toThrow(RangeError));

  it('are found again however they are typed', () => {
    fc.assert(fc.property(bytes, (random) => {
      const code = makeJoinCode(random);
      for (const typed of [`${code.slice(0, 4)} ${code.slice(4)}`, ` ${code.toLowerCase()} `, code.slice(0, 3) + '-' + code.slice(3)]) expect(normalizeJoinCode(typed)).toBe(code);
    }));
  });
});

describe('aliases', () => {
  it.each([
    ['  Maya   R. ', 'Maya R.'],
    ['Zoë', 'Zoë'.normalize('NFC')],
    ['Ali\u202e\u0000ce', 'Alice'],
    ['=1+1', '=1+1'],
  ])('%j', (typed, expected) => expect(readAlias(typed)).toBe(expected));

  it.each([['', 'Give a name'], ['   ', 'Give a name'], ['\u200b\u200b', 'Give a name'], ['…', 'Give a name'], ['x'.repeat(41), 'too long']])('refuses %j', (typed, why) => {
    expect(() => readAlias(typed)).toThrow(why);
  });
});
