import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '@/lib/articles/read-report';

const body = 'The mayor of Ostrava said on Monday that the bridge would open in May, and that nobody would pay to cross it.\nWork had stopped for a week after the flood.';
const kinds = (text: string) => readReport(text).furniture.map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe('readReport', () => {
  it('reads what stands above the body', () => {
    const text = `Mayor: Bridge Will Open in May\n\nBy Ann Field and Bo Li | May 3, 2016 | 4:09am EDT\nThe bridge over the Ostravice before the flood. (AP Photo/Cara Novak, File)\n\n( – ${body}\n\nOstrava Times Store`;
    expect(readReport(text)).toMatchObject({ headline: 'Mayor: Bridge Will Open in May', bylines: ['Ann Field', 'Bo Li'], publishedAt: '2016-05-03', dateline: null, outlet: null, licence: null });
    expect(kinds(text)).toEqual([
      ['headline', 'Mayor: Bridge Will Open in May'],
      ['byline', 'By Ann Field and Bo Li | May 3, 2016 | 4:09am EDT'],
      ['caption', 'The bridge over the Ostravice before the flood. (AP Photo/Cara Novak, File)'],
      ['leftover', '( – '],
      ['shop', 'Ostrava Times Store'],
    ]);
  });

  it('says null where the text does not tell', () => {
    expect(readReport(body)).toMatchObject({ headline: null, bylines: [], dateline: null, publishedAt: null, outlet: null, agencies: [], licence: null, furniture: [] });
  });

  it('takes the outlet from a notice stuck to the last sentence', () => {
    const notice = 'All Content by Ostrava News Agency is licensed under a Creative Commons Attribution 4.0 International License.';
    const text = `OSTRAVA - ${body} ${notice}`;
    expect(readReport(text)).toMatchObject({ outlet: 'Ostrava News Agency', licence: notice, dateline: 'OSTRAVA' });
    expect(kinds(text)).toEqual([['dateline', 'OSTRAVA - '], ['licence', notice]]);
  });

  it('lets what is known win over what is read', () => {
    const known = readReport(`OSTRAVA - ${body}`, { outlet: 'The Ostrava Times', publishedAt: '2016-05-03', bylines: ['Ann Field'], headline: null });
    expect(known).toMatchObject({ outlet: 'The Ostrava Times', publishedAt: '2016-05-03', bylines: ['Ann Field'], dateline: 'OSTRAVA', headline: null });
  });

  it.each([
    ['The mayor has left.\nOSTRAVA, Czech Republic (AP) — The mayor left.', 'OSTRAVA, Czech Republic'],
    ['The mayor has left.\nBASH — I asked him.', null],
    ['FILE — The mayor in March.', null],
    ['OSTRAVA — The mayor left.', 'OSTRAVA'],
    ['OSTRAVA, Czech Republic (AP) — The mayor left.', 'OSTRAVA, Czech Republic'],
    ['BRNO, June 10 (UPI) — The mayor left.', 'BRNO'],
    ['Brno (AFP) - The mayor left.', 'Brno'],
    ["ST. JOHN'S, N.L. -- The mayor left.", "ST. JOHN'S, N.L."],
    ['(Reuters) - The mayor left.', null],
    ['(CNN) The mayor left.', null],
    ['BREAKING — The mayor left.', null],
    ['Brno (pictured) was flooded.', null],
    ['NATO said that it would help.', null],
    ['The mayor — who left — came back.', null],
  ])('dateline of %s', (text, place) => {
    expect(readReport(text).dateline).toBe(place);
  });

  it.each([
    ['ISNA news agency reported on Sunday that it rained.', ['ISNA news agency']],
    ['It rained, the Mehr news agency quoted him as saying. Mehr News Agency said so twice.', ['Mehr news agency']],
    ['“It rained,” state media quoted him as saying.', ['state media']],
    ['BRNO (AP) — He told Reuters and, according to the New York Times, left.', ['AP', 'Reuters', 'New York Times']],
    ['It rained.\nThe Associated Press contributed to this report.', ['Associated Press']],
    ['He told NBC’s morning show and, in an interview on “Fox News”, denied it.', ['NBC', 'Fox News']],
    ['The mill had closed, the Opava Gazette reported. The Gazette wrote of rats.', ['Opava Gazette']],
    ['The Opava Gazette has a press of its own. The mill had closed, The Gazette is reporting.', ['Opava Gazette']],
    ['She said so in a statement sent to POLITICO.', ['POLITICO']],
    ['He spoke in a CNN interview.', ['CNN']],
    ['Mayor Bloomberg wrote to the council. Bloomberg said no.', []],
    ['A spokesman for the Chinese news agency left.', []],
    ['The Washington Post building stands by the river, and so does the BBC.', []],
    ['He reads the news and has an agency.', []],
    ['The state reported a surplus. News agency staff left.', []],
  ])('agencies of %s', (text, agencies) => {
    expect(readReport(text).agencies).toEqual(agencies);
  });

  it.each([
    ['Friday, January 4, 2019', '2019-01-04'],
    ['Posted 11 April 2016, 4:09 p.m. GMT', '2016-04-11'],
    ['By Ann Field\nUpdated: September 9, 2016', '2016-09-09'],
    ['2016-04-11', '2016-04-11'],
    ['WEDNESDAY 03 JULY 2013', '2013-07-03'],
    ['PUBLISHED: 02:31 GMT, 12 March 2013 | UPDATED: 22:19 GMT, 13 March 2013', '2013-03-12'],
    ['Updated May 4, 2016\nPublished May 3, 2016', '2016-05-03'],
    ['Updated May 4, 2016', '2016-05-04'],
    ['12/16/08 1:30 AM EST', '2008-12-16'],
    ['16/12/2008', '2008-12-16'],
    ['09/10/10 08:23 PM ET', null],
    ['April 31, 2016', null],
    ['On April 11, 2016 the bridge fell, and the town stood still.', null],
  ])('date of %s', (head, day) => {
    expect(readReport(`${head}\n\n${body}`).publishedAt).toBe(day);
  });

  it.each([
    ['Advertisement', 'advertisement'],
    ['Story Continued Below', 'advertisement'],
    ['Read more: The flood in pictures', 'share'],
    ['Follow Ann Field on Twitter @annfield.', 'share'],
    ['Share this article', 'share'],
    ['The flood in pictures Read more', 'share'],
    ['Do you support the mayor? Like our page', 'share'],
    ['You may also like', 'share'],
    ['On opava.com: Why the bridge fell', 'share'],
    ['ann@opava.example', 'share'],
    ['Have a tip? Ann Field may be reached at ann@opava.example.', 'share'],
    ['This website uses cookies to improve your experience.', 'share'],
    ['This document is subject to copyright.', 'licence'],
    ['FILE - In this May 3, 2016, file photo, the bridge stands.', 'caption'],
    ['In this Sunday, Nov. 10, 2019, photograph, the bridge stands in the snow.', 'caption'],
    ['In this image made from video, the bridge falls.', 'caption'],
    ['Sources', 'leftover'],
    ['Image 1 of 4', 'leftover'],
    ['Skip to main content', 'leftover'],
    ['2:25 p.m.', 'leftover'],
    ['___', 'leftover'],
    ["Editor's note: The mayor's name has been spelled anew.", 'leftover'],
    ['- This report was updated at 10:30 a.m. EST', 'leftover'],
    ['Bo Li contributed to this report.', 'credit'],
    ['(Reporting by Ann Field; Editing by Bo Li)', 'credit'],
    ['Cara Novak/Getty Images', 'caption'],
    ['Copyright © 2019 The Ostrava Times, LLC.', 'licence'],
    ['This article is more than 5 months old', 'leftover'],
  ])('%s is furniture: %s', (line, kind) => {
    expect(kinds(`${body}\n${line}\n${body}`)).toEqual([[kind, line]]);
  });

  it.each([
    'He contributed to the flood fund.',
    'The store opened on Monday.',
    'In this valley, a photograph is a rare thing.',
    'Sources close to the mayor denied it.',
    'They may also like the new bridge.',
    'The file was closed.',
    'By Friday, the flood had reached the town.',
    'She told the crowd to read more books.',
    'Photographs by the police showed the bridge.',
    'The advertisement was withdrawn.',
  ])('%s is no furniture', (line) => {
    expect(kinds(`${body}\n${line}\n${body}`)).toEqual([]);
  });

  it.each<[string, string[], Partial<ReturnType<typeof readReport>>]>([
    ['capitals', ['Bridge will open', 'BY ANN FIELD AND BO LI'], { headline: 'Bridge will open', bylines: ['Ann Field', 'Bo Li'] }],
    ['a label', ['Bridge will open', 'BYLINE: Ann Field'], { headline: 'Bridge will open', bylines: ['Ann Field'] }],
    ['a label alone', ['BYLINE: Ann Field.'], { headline: null, bylines: ['Ann Field'] }],
    ['a name above its outlet', ['Ann Field and Bo Li', 'USA TODAY'], { headline: null, bylines: ['Ann Field', 'Bo Li'], outlet: 'USA TODAY' }],
    ['a name, a paper, a date', ['Bridge will open', 'Ann Field', 'The Opava Gazette', 'May 3, 2016'], { headline: 'Bridge will open', bylines: ['Ann Field'], outlet: 'The Opava Gazette', publishedAt: '2016-05-03' }],
    ['an outlet that nobody knows', ['Bridge will open', 'Ann Field', 'Riverfront', 'May 3, 2016'], { bylines: ['Ann Field'], outlet: 'Riverfront' }],
    ['a headline of two sentences', ['The bridge opens today. Here is why.', 'By Ann Field'], { headline: 'The bridge opens today. Here is why.', bylines: ['Ann Field'] }],
    ['a headline with a number', ['540 years of the old bridge end'], { headline: '540 years of the old bridge end' }],
    ['a place', ['Bridge will open', 'Opava'], { bylines: [], outlet: null }],
    ['a generation', ['By Ann Field, Jr., and Bo Li'], { bylines: ['Ann Field, Jr.', 'Bo Li'] }],
    ['a short sentence of names', ['Ann Field knew Bo Li.'], { headline: null }],
  ])('reads %s at the top', (_, head, parts) => {
    expect(readReport(`${head.join('\n')}\n\n${body}`)).toMatchObject(parts);
  });

  it('takes the lines about the authors at the end for furniture, and no other', () => {
    const text = `By Ann Field\n${body}\n${body}\nAnn Field is a reporter in Ostrava.\nBo Li is an engineer in Brno.`;
    expect(kinds(text).slice(1)).toEqual([['credit', 'Ann Field is a reporter in Ostrava.']]);
  });

  it('knows its headline again in other marks', () => {
    const text = `“Bridge” won’t open\n${body}`;
    expect(readReport(text, { headline: '"Bridge" won\'t open' }).furniture).toEqual([{ start: 0, end: 19, kind: 'headline' }]);
  });

  it('leaves the outlet itself out, also by its short name', () => {
    expect(readReport('He told the Opava Gazette so, and then told The Gazette and Reuters more.', { outlet: 'The Opava Gazette' }).agencies).toEqual(['Reuters']);
  });

  it('does not slow down on a chain of capitals', () => {
    const from = performance.now();
    readReport('Aa-'.repeat(100_000));
    expect(performance.now() - from).toBeLessThan(3000);
  });

  it('never throws, and its spans lie inside the text in order', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('By Ann Field', '\n', '( – ', '©', 'OSTRAVA — ', 'April 11, 2016', '(AP Photo/', '😀', 'MRC Store'));
    fc.assert(fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const { furniture, id } = readReport(text);
      expect(id).toMatch(/^[0-9a-f]{16}$/);
      let last = 0;
      for (const { start, end } of furniture) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }));
  });
});
