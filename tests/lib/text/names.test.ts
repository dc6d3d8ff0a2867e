import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '@/lib/text/names';

const brief = (text: string) => findNames(text).map(({ name, sort, gender, title }) => [title, name, sort, gender].filter(Boolean).join(' | '));

const table: [string, string[]][] = [
  ['On Monday Foreign Minister Ana Ruiz met Okoro in Cairo.', ['Foreign Minister | Ana Ruiz | person | female', 'Okoro | other', 'Cairo | place']],
  ['Reporters asked Maj. Gen. Peter Okoro, and Okoro left.', ['Maj. Gen. | Peter Okoro | person | male', 'Okoro | person | male']],
  ['The U.S. State Department and the Bank of Norway agreed.', ['U.S. State Department | body', 'Bank of Norway | body']],
  ['She moved from New York to the New Harbour Times.', ['New York | place', 'Harbour Times | body']],
  ['Director of National Intelligence James Hall spoke in Lima.', ['Director of National Intelligence | James Hall | person | male', 'Lima | place']],
  ['However, the Iranian team won on Sunday.', []],
  ['Then Clara Hall met Peter Hall Jr., and Hall left.', ['Clara Hall | person | female', 'Peter Hall Jr. | person | male', 'Hall | person | female']],
  ['She saw Anwar al-Masri and Ludwig van Berg in Oslo.', ['Anwar al-Masri | person | male', 'Ludwig van Berg | person', 'Oslo | place']],
  ['She told CNN Jake Okoro.', ['Jake Okoro | person | male']],
  ['She met U.S. District Judge Peter Okoro.', ['U.S. District Judge | Peter Okoro | person | male']],
  ['She met Ontario Gov. Ana Ruiz.', ['Ontario Gov. | Ana Ruiz | person | female']],
  ['Former Okoro aide Ana Ruiz left.', ['Okoro | other', 'Ana Ruiz | person | female']],
  ['She met the Ohio Republican on Tuesday in May.', []],
  ['Michael Bloomberg told Bloomberg News.', ['Michael Bloomberg | person | male', 'Bloomberg News | body']],
  ['Mr. King met Ms. White.', ['Mr. | King | person | male', 'Ms. | White | person | female']],
  ['She met Home Secretary Xanthe Brox (See Brox on Friday).', ['Home Secretary | Xanthe Brox | person', 'Brox | person']],
  ['See Ana Ruiz. Recently Ana Ruiz left.', ['Ana Ruiz | person | female', 'Ana Ruiz | person | female']],
  ['She met Shaun O’Neill and Anne-Marie Okoro.', ['Shaun O’Neill | person | male', 'Anne-Marie Okoro | person | female']],
  ['The American Federation of Teachers met the Republican National Committee.', ['American Federation of Teachers | body', 'Republican National Committee | body']],
  ['She met J.K. Ruiz, H. R. Reed and U.S. Steel.', ['J.K. Ruiz | person', 'H. R. Reed | person', 'U.S. Steel | other']],
  ['Theresa May left in May. Later May told Ana Ruiz that she may go on May 5.', ['Theresa May | person | female', 'May | person | female', 'Ana Ruiz | person | female']],
  ['Ana Ruiz may leave in May.', ['Ana Ruiz | person | female']],
  ['She flew from The Hague to San Juan.', ['The Hague | place', 'San Juan | place']],
  ['They crossed Grand Junction and the Rose Bowl.', ['Grand Junction | other', 'Rose Bowl | other']],
];

describe('findNames', () => {
  it.each(table)('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it('gives spans whose text is the name, in order, on any text', () => {
    const part = fc.oneof(fc.constantFrom('Ana', 'Ruiz', 'President', 'of', 'the', 'New', 'York', 'U.S.', 'said', '.', ',', '\n', 'May', 'Council', 'Ünal', 'de'), fc.string({ unit: 'binary', maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let at = -1;
        for (const mention of findNames(text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.name);
          expect(mention.start).toBeGreaterThanOrEqual(at);
          at = mention.start;
        }
      }),
    );
  });
});
