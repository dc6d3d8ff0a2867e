import { expect, it } from 'vitest';
import { readContentFile } from '@/lib/articles/read-content';

const front = ['outlet: Byline', 'byline: Ann Field', 'publishedAt: 2016-05-03', 'licence: CC BY 4.0', 'basedOn:', '  outlet: The Ostrava Times', '  publishedAt: 2016-05-02'];
const file = (lines: string[], text = '# Bridge opens\n\nOSTRAVA - The bridge is open.\n') => ['---', ...lines, '---', '', text].join('\n');

it('reads the front matter and the text', () => {
  expect(readContentFile(file(front))).toEqual({
    about: { outlet: 'Byline', bylines: ['Ann Field'], dateline: null, headline: 'Bridge opens', publishedAt: '2016-05-03', licence: 'CC BY 4.0' },
    source: { licence: 'CC BY 4.0', basedOn: { outlet: 'The Ostrava Times', publishedAt: '2016-05-02' } },
    text: 'OSTRAVA - The bridge is open.',
  });
});

it.each([
  ['no front matter', 'OSTRAVA - The bridge is open.', 'line 1: a report begins with'],
  ['a day that does not exist', file(front.map((line) => line.replace('2016-05-03', '2016-02-31'))), 'line 4: publishedAt should be a day'],
  ['a missing outlet of the source', file(front.filter((line) => !line.startsWith('  outlet'))), 'line 6: basedOn.outlet is missing'],
  ['a missing licence', file(front.filter((line) => !line.startsWith('licence'))), 'licence is missing'],
  ['an unknown key', file([...front.slice(0, 2), 'author: Bo', ...front.slice(2)]), 'line 4: author is not a known key'],
  ['broken YAML', file([...front, '  title: "open']), 'line 9:'],
  ['an address that is none', file([...front.slice(0, 3), 'url: javascript:alert(1)', ...front.slice(3)]), 'line 5: url should be a web address'],
  ['no text', file(front, ''), 'the report has no text'],
])('%s is refused with its line', (_, markdown, sentence) => {
  expect(() => readContentFile(markdown)).toThrow(sentence);
});
