import { describe, expect, it } from 'vitest';
import { findParagraphs } from '@/lib/text/paragraphs';

const table: [string, string[]][] = [
  ['One.\n\nTwo.', ['One.', 'Two.']],
  ['One.\r\nTwo.\rThree.\u2028Four.\u2029Five.', ['One.', 'Two.', 'Three.', 'Four.', 'Five.']],
  ['  One. \t\n \n\n  Two.\n\n\n', ['One.', 'Two.']],
  ['The end of the\nriver is near, \r\nor not.\nOkoro said so.', ['The end of the\nriver is near, \r\nor not.', 'Okoro said so.']],
  ['The end of the\n\nriver', ['The end of the', 'river']],
  ['A stop.\nand so on', ['A stop.', 'and so on']],
  ['\n \u00a0\n', []],
];

describe('findParagraphs', () => {
  it.each(table)('%j', (text, expected) => {
    expect(findParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
