import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '@/lib/articles/read-report';
import { groupReports } from '@/lib/events/group-reports';

const report = (headline: string, publishedAt: string | null, text: string) => readReport(text, { headline, publishedAt });

const ferryA = report('Ferry Sinks off Lund Island', '2019-03-12', 'The ferry Albatross sank off Lund Island on Monday with forty passengers aboard. Coast guard captain Ruth Baker said all forty were rescued. The Albatross struck a reef in thick fog.');
const ferryB = report('Passengers saved as Albatross goes down', '2019-03-13', 'All forty passengers of the ferry Albatross were rescued after it struck a reef near Lund Island, the coast guard said. Captain Ruth Baker praised the fishermen who came out in the fog.');
const mill = report('Old Mill to Close in June', '2019-03-12', 'The paper mill at Opava closes in June, its owner Peter Novak said. Two hundred workers lose their jobs. The union will ask the county for help.');
const ferryLater = report('Inquiry Blames Fog for Loss of Ferry', '2019-04-30', 'The ferry Albatross struck a reef off Lund Island in thick fog, an inquiry found. Coast guard captain Ruth Baker told it that all forty passengers were rescued.');
const undated = (one: typeof ferryA) => ({ ...one, publishedAt: null });

describe('groupReports', () => {
  it.each([
    ['two of one event', [ferryA, mill, ferryB], [[ferryA, ferryB], [mill]]],
    ['the same matter seven weeks later', [ferryA, ferryLater], [[ferryA], [ferryLater]]],
    ['no dates: by the words alone', [undated(ferryA), undated(mill), undated(ferryB)], [[{ id: ferryA.id }, { id: ferryB.id }], [{ id: mill.id }]]],
    ['one dated, the other not', [ferryA, undated(ferryB)], [[ferryA, { id: ferryB.id }]]],
    ['one report', [mill], [[mill]]],
    ['none', [], []],
  ])('%s', (_, reports, expected) => {
    expect(groupReports(reports)).toMatchObject(expected);
    expect(groupReports(reports)).toHaveLength(expected.length);
  });

  it('leaves an event that goes on days later by itself, however near its words', () => {
    const common = 'The toll on the Olza bridge divides the county council of Opava; drivers and the mayor Eva Novak call it unfair.';
    const ruling = ['Judge Halts Olza Bridge Toll', 'Court stops toll on Olza bridge', 'Toll on the Olza bridge halted by judge Clara Hall'].map((headline, at) => report(headline, '2019-05-06', `${'Judge Clara Hall halted the toll in a ruling that cited a charter of 1911. The ruling takes the county by surprise, lawyer Amos Reed said.'} ${common} Report ${at}.`));
    const vote = ['Council Votes for Olza Bridge Toll', 'New vote on toll for Olza bridge', 'Olza bridge toll passes council by two votes'].map((headline, at) => report(headline, '2019-05-08', `${'Councillors passed a smaller toll by two votes after a debate of nine hours. Councillor David Okoro left the hall in protest, and Joan Pike wept.'} ${common} Report ${at}.`));
    expect(groupReports([...ruling, ...vote])).toEqual([ruling, vote]);
  });

  it('puts each report in one group, and the same together in whatever order they come', () => {
    const all = [ferryA, ferryB, mill, ferryLater];
    const sorted = (groups: (typeof all)[]) => groups.map((group) => group.map(({ id }) => id).sort()).sort();
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (reports) => {
      expect(sorted(groupReports(reports))).toEqual(sorted(groupReports(all)));
    }));
  });
});
