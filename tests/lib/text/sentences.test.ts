import { describe, expect, it } from 'vitest';
import { findSentences } from '@/lib/text/sentences';

const table: [string, string[]][] = [
  ['It rained. It stopped.', ['It rained.', 'It stopped.']],
  ['Sen. Ana Ruiz met Mr. Okoro in the U.S. on Monday. They talked.', ['Sen. Ana Ruiz met Mr. Okoro in the U.S. on Monday.', 'They talked.']],
  ['“Go. Now,” she said. Nobody went.', ['“Go. Now,” she said.', 'Nobody went.']],
  ['“Is it true?” Okoro asked. No one knew.', ['“Is it true?” Okoro asked.', 'No one knew.']],
  ['He called it “a farce.” She added, “It was worse.”', ['He called it “a farce.”', 'She added, “It was worse.”']],
  ['“We lost.” Okoro said. The end.', ['“We lost.” Okoro said.', 'The end.']],
  ['The rate is 4.5 percent. At 5 p.m. the bank closed.', ['The rate is 4.5 percent.', 'At 5 p.m. the bank closed.']],
  ['A headline without a stop\n\nThe first line. The second.', ['A headline without a stop', 'The first line.', 'The second.']],
  ['The talks failed.Okoro left.', ['The talks failed.', 'Okoro left.']],
];

describe('findSentences', () => {
  it.each(table)('%s', (text, expected) => {
    expect(findSentences(text).map((span) => text.slice(span.start, span.end))).toEqual(expected);
  });

  it('keeps to the stretches it is given', () => {
    const text = 'One here. Two here. Three here.';
    expect(findSentences(text, [{ start: 10, end: 19 }]).map((span) => text.slice(span.start, span.end))).toEqual(['Two here.']);
  });
});
