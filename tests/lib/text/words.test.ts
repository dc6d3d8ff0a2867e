import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '@/lib/text/words';

const table: [string, string[]][] = [
  ["Maj. Gen. J. Smith's U.S. trip", ['Maj.', 'Gen.', 'J.', 'Smith', "'s", 'U.S.', 'trip']],
  ['It ended at 5 p.m.', ['It', 'ended', 'at', '5', 'p.m.']],
  ['a follow-up of 1,200 (10%)', ['a', 'follow-up', 'of', '1,200', '(', '10%', ')']],
  ['“No,” she didn’t say', ['“', 'No', ',', '”', 'she', 'didn’t', 'say']],
];

describe('findWords', () => {
  it.each(table)('%s', (text, expected) => {
    expect(findWords(text).map((word) => word.text)).toEqual(expected);
  });

  it('covers each character that is no white space exactly once, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const word of findWords(text)) {
          expect(text.slice(at, word.start).trim()).toBe('');
          expect(text.slice(word.start, word.end)).toBe(word.text);
          at = word.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
