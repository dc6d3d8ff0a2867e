import { describe, expect, it } from 'vitest';
import { findSentences } from '@/lib/text/sentences';

const table: [string, string[]][] = [
  ['It rained. It stopped.', ['It rained.', 'It stopped.']],
  ['Sen. Ana Ruiz met Mr. Okoro in the U.S. on Monday. They talked.', ['Sen. Ana Ruiz met Mr. Okoro in the U.S. on Monday.', 'They talked.']],
  ['Okoro called the plan a U.S. “creation.” Ruiz lives in the U.S. “We stay,” she said.', ['Okoro called the plan a U.S. “creation.”', 'Ruiz lives in the U.S.', '“We stay,” she said.']],
  ['“Go. Now,” she said. Nobody went.', ['“Go. Now,” she said.', 'Nobody went.']],
  ['“Is it true?” Okoro asked. No one knew.', ['“Is it true?” Okoro asked.', 'No one knew.']],
  ['He called it “a farce.” She added, “It was worse.”', ['He called it “a farce.”', 'She added, “It was worse.”']],
  ['“We lost.” Okoro said. The end.', ['“We lost.” Okoro said.', 'The end.']],
  ['The rate is 4.5 percent. At 5 p.m. the bank closed.', ['The rate is 4.5 percent.', 'At 5 p.m. the bank closed.']],
  ['A headline without a stop\n\nThe first line. The second.', ['A headline without a stop', 'The first line.', 'The second.']],
  ['The talks failed.Okoro left.', ['The talks failed.', 'Okoro left.']],
  ['Ana Ruiz, Ph.D., and Okoro et al. wrote it. Gov. J.K. Ruiz Jr. read it.', ['Ana Ruiz, Ph.D., and Okoro et al. wrote it.', 'Gov. J.K. Ruiz Jr. read it.']],
  ['It fell to No. 10 on Sixth Ave. in March. Fine, i.e. bad.', ['It fell to No. 10 on Sixth Ave. in March.', 'Fine, i.e. bad.']],
  ['She said no. Okoro fell ill. The town has a critical mass. She left.', ['She said no.', 'Okoro fell ill.', 'The town has a critical mass.', 'She left.']],
  ['Read Harbour.com or example.org. Yahoo.com is down.', ['Read Harbour.com or example.org.', 'Yahoo.com is down.']],
  ['He waited … then left. She waited . . . and stayed. “Well …” It was late.', ['He waited … then left.', 'She waited . . . and stayed.', '“Well …”', 'It was late.']],
  ['She paused... Then the rain came.... It stopped.', ['She paused...', 'Then the rain came....', 'It stopped.']],
  ['Well … I think … I know. She left.', ['Well … I think … I know.', 'She left.']],
  ['1. Ana Ruiz won. 2. Okoro lost.', ['1. Ana Ruiz won.', '2. Okoro lost.']],
  ['• The first. • The second.', ['• The first.', '• The second.']],
  ['LIMA (AP) — Sen. Ruiz spoke. (She left at 5 p.m. on Monday.) It rained.', ['LIMA (AP) — Sen. Ruiz spoke.', '(She left at 5 p.m. on Monday.)', 'It rained.']],
  ['We won! 🎉 She cried. $5 was lost. ’Twas late. £6 came back.', ['We won! 🎉', 'She cried.', '$5 was lost.', '’Twas late.', '£6 came back.']],
  ['Sen. Ruiz (D-Conn.) met Okoro (R-Fla.). They spoke of the E3G. It rained.', ['Sen. Ruiz (D-Conn.) met Okoro (R-Fla.).', 'They spoke of the E3G.', 'It rained.']],
  ['She said “no”. He said “yes.” Both left.', ['She said “no”.', 'He said “yes.”', 'Both left.']],
  ["''They say, 'Go.''' She left.", ["''They say, 'Go.'''", 'She left.']],
  ['It rained.\u00a0It stopped.\u200b Then\u202f— nothing.\r\nA new line.', ['It rained.', 'It stopped.\u200b', 'Then\u202f— nothing.', 'A new line.']],
  ['雨が降った。止んだ！終わり', ['雨が降った。', '止んだ！', '終わり']],
  ['Who knew? Nobody! Okoro asked why? And left?! Yes.', ['Who knew?', 'Nobody!', 'Okoro asked why?', 'And left?!', 'Yes.']],
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
