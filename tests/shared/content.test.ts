import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFile } from '@/lib/articles/read-content';

const root = path.resolve(import.meta.dirname, '../..');
const filesOf = (folder: string, ending: string) => fs.readdirSync(folder).filter((name) => name.endsWith(ending)).sort().map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
const seedArticles = filesOf(path.resolve(root, '../shared/articles'), '.txt');
const tehran = filesOf(path.join(root, 'content/tehran-missiles-2016'), '.md').map(readContentFile);

/** Marks, dashes, blanks and case set aside: the words are what must agree. */
const plain = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'").replace(/[^\p{L}\p{N}']+/gu, ' ').trim();

describe('beside the reports that were retold', () => {
  it('quotes nothing that is not there word for word', () => {
    const there = seedArticles.map(plain);
    const quotations = tehran.flatMap(({ text }) => [...text.matchAll(/“([^”]+)”/g)].map((match) => match[1]!));
    expect(quotations.length).toBeGreaterThanOrEqual(8);
    expect(quotations.filter((quotation) => !there.some((text) => text.includes(plain(quotation))))).toEqual([]);
  });

  it('takes over no run of nine words outside quotation marks', () => {
    const there = seedArticles.map((text) => ` ${plain(text)} `);
    const runs = tehran.flatMap(({ text }) => text.split(/“[^”]*”/).flatMap((piece) => piece.split(/[.!?]\s/)).flatMap((sentence) => {
      const words = plain(sentence).split(' ');
      return words.slice(8).map((_, at) => words.slice(at, at + 9).join(' '));
    }));
    expect(runs.filter((run) => there.some((text) => text.includes(` ${run} `)))).toEqual([]);
  });
});
