import fc from 'fast-check';
import { expect, it } from 'vitest';
import { authorNames } from '@/lib/articles/page/author-names';

it.each<[string, string[]]>([
  ['By Ann Field', ['Ann Field']],
  ['byAnn Field', ['Ann Field']],
  ['Byron Field', ['Byron Field']],
  ['BY ANN FIELD AND BO LI', ['Ann Field', 'Bo Li']],
  ['Written by: Ann Field, Bo Li & Cy Roe', ['Ann Field', 'Bo Li', 'Cy Roe']],
  ['Ann Field, Senior Editor, Rivers Desk', ['Ann Field']],
  ['Ann Field, Staff Writer', ['Ann Field']],
  ['Ann Field for the Opava Times', ['Ann Field']],
  ['Ann Field in Opava and Bo Li', ['Ann Field']],
  ['Ann Field Associated Press', ['Ann Field']],
  ['Ann Field | Opava News', ['Ann Field']],
  ['Ann Field 3 May 2016 | 14 comments', ['Ann Field']],
  ['By Ann Field Updated May 3', ['Ann Field']],
  ['Ann Field (ann@opava.example)', ['Ann Field']],
  ['Ann Field ann@opava.example @annfield', ['Ann Field']],
  ['Richard (Bo) Field', ['Richard Field']],
  ['Ludwig van der Field', ['Ludwig van der Field']],
  ['Ann Field, Jr.', ['Ann Field, Jr.']],
  ['Seán O’Field', ['Seán O’Field']],
  ['AP', ['AP']],
  ['Opava Times Staff', ['Opava Times Staff']],
  ['Staff Writer', []],
  ['admin', []],
  ['ann.field', []],
  ['Published 3 May 2016', []],
  ['5 min read', []],
  ['https://opava.example/ann', []],
  ['', []],
])('%s', (byline, names) => {
  expect(authorNames([byline])).toEqual(names);
});

it('names each once, and never the outlet', () => {
  expect(authorNames(['Ann Field', 'ANN FIELD', 'The Opava Times', 'opavatimes.com'], ['Opava Times', null])).toEqual(['Ann Field']);
});

it('never throws, and gives no name without letters', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('By ', 'Ann Field', ', ', ' and ', '(', '@', 'May 3', '\n'))), (pieces) => {
    for (const name of authorNames([pieces.join('')])) expect(name).toMatch(/\p{L}/u);
  }));
});
