import { describe, expect, it } from 'vitest';
import { findWords } from '@/lib/text/words';

const table: [string, string[]][] = [
  ["Maj. Gen. J. Smith's U.S. trip", ['Maj.', 'Gen.', 'J.', 'Smith', "'s", 'U.S.', 'trip']],
  ['It ended at 5 p.m.', ['It', 'ended', 'at', '5', 'p.m.']],
  ['a follow-up of 1,200 (10%)', ['a', 'follow-up', 'of', '1,200', '(', '10%', ')']],
  ['the 20-year-old U.S.-led plan of mid-2016', ['the', '20-year-old', 'U.S.-led', 'plan', 'of', 'mid-2016']],
  ['9/11, 3-2, 2015–16 and the ’90s', ['9/11', ',', '3-2', ',', '2015–16', 'and', 'the', '’', '90s']],
  ['Read Harbour.com, pic.example.com/a or https://a.example/b?c=d.', ['Read', 'Harbour.com', ',', 'pic.example.com/a', 'or', 'https://a.example/b?c=d', '.']],
  ['Ana Ruiz, Ph.D., said no. Okoro fell ill.', ['Ana', 'Ruiz', ',', 'Ph.D.', ',', 'said', 'no', '.', 'Okoro', 'fell', 'ill', '.']],
  ['No. 5 on Sixth Ave. in Mass. won', ['No.', '5', 'on', 'Sixth', 'Ave.', 'in', 'Mass.', 'won']],
  ['the workers’ O’Neill and AT&T', ['the', 'workers', '’', 'O’Neill', 'and', 'AT&T']],
  ['\ufeffe\u0301te\u0301 \u200bco\u00adop\u202c 😀 𝒜b', ['e\u0301te\u0301', 'co\u00adop', '😀', '𝒜b']],
  ['@ana_ruiz #Bridge_1 ana@example.com', ['@ana_ruiz', '#Bridge_1', 'ana@example.com']],
  ['“No,” she didn’t say', ['“', 'No', ',', '”', 'she', 'didn’t', 'say']],
];

describe('findWords', () => {
  it.each(table)('%s', (text, expected) => {
    expect(findWords(text).map((word) => word.text)).toEqual(expected);
  });
});
