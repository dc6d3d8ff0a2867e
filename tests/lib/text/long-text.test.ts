import { describe, expect, it } from 'vitest';
import { findParagraphs } from '@/lib/text/paragraphs';
import { findQuotations } from '@/lib/text/quotations';
import { findSentences } from '@/lib/text/sentences';
import { findWords } from '@/lib/text/words';

const length = 150_000;
/** Linear time takes a fraction of a second for each; what grows with the square of the length would take a minute and more. */
const limitMs = 12_000;

const units = [
  '"', '“', '”', "'", '‘', '’', '`', '«', '“"', '“\'"‘’”', '“a ', '‘a ', "'a ", '"a ', 'a” ', '“a. ', '“a, ', '(“a) ', '“Go on.\n\n', '"Go on.\n', '‘Go.’ ', "s' a ",
  ' ', '\t', '\n', ' \n', '\r\n', '\u00a0', '.', '. . ', '…', 'a.', 'A.', 'A. ', 'U.S. ', 'Mr. ', 'No.” Mr. ', 'a', 'A', 'a-', 'A&', "a'a", '1,', '1:', '1, 2! ', '(', '-', '• ', '@', '😀', '\ud83d', 'e\u0301', '\u0301', '\u200b',
];

const texts: [string, string][] = [
  ...units.map((unit): [string, string] => [`of ${JSON.stringify(unit)}`, `a${unit.repeat(Math.ceil(length / unit.length))}`]),
  ['of nothing but a million straight marks', '"'.repeat(1_000_000)],
  ['of nothing but a million opening marks', '“'.repeat(1_000_000)],
];

describe('long texts', () => {
  it.each(texts)('%s are read in time that grows with their length only', (_, text) => {
    const from = performance.now();
    const paragraphs = findParagraphs(text);
    findQuotations(text, paragraphs);
    findSentences(text);
    findWords(text);
    expect(performance.now() - from).toBeLessThan(limitMs);
  }, 300_000);
});
