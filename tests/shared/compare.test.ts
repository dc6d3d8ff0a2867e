import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '@/lib/articles/read-report';
import { compareReports } from '@/lib/events/compare-reports';
import type { Group, Relation } from '@/lib/events/group';
import { readArticle } from '@/lib/statements/read';

/** Two real reports of one press conference; they are not ours to ship, and lie beside the project. */
const folder = path.resolve(import.meta.dirname, '../../../shared/articles');
const files = ['000_502b21849d2bebc9.txt', '002_e1b380f68cd0835c.txt'].map((name) => path.join(folder, name));

describe('two real reports of one press conference', () => {
  let groups: Group[];
  let ids: string[];
  beforeAll(() => {
    const readings = files.map((file) => readArticle(readReport(fs.readFileSync(file, 'utf8'))));
    ids = readings.map(({ report }) => report.id);
    groups = compareReports(readings);
  });
  const having = (relation: Relation, words: string) => groups.filter((group) => group.relation === relation && group.members.some(({ text }) => text.includes(words)));

  it('finds the quote that both carry', () => {
    expect(having('same-quote', 'not open to negotiation')).toMatchObject([{ members: [{ reportId: ids[0] }, { reportId: ids[1] }] }]);
  });

  it('finds the quote that differs in a word', () => {
    expect(having('reworded', 'JCPOA for defense issues')).toMatchObject([{ differences: ['would', 'will'] }]);
  });

  it.each([
    ['emphasizing or underscoring', 1],
    ['inherently capable', 1],
    ['message of defiance', 1],
    ['range of issues in our meeting', 0],
  ])('finds that only one has “%s”', (words, report) => {
    expect(having('only', words)).toMatchObject([{ members: [{ reportId: ids[report] }] }]);
  });

  // The other report has words near these: too near to be certain that it does not tell them.
  it.each(['“creation', 'first time the country'])('claims nothing about “%s”', (words) => {
    expect(['only', 'same-quote', 'reworded', 'conflict'].flatMap((relation) => having(relation as Relation, words))).toEqual([]);
  });

  it('says of nothing that both tell that only one does', () => {
    for (const words of ['not open to negotiation', 'JCPOA for defense issues', 'weaponry', 'extremism']) expect(having('only', words)).toEqual([]);
  });
});
