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
});
