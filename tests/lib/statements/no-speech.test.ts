import { describe, expect, it } from 'vitest';
import { readStatements } from '@/lib/statements/read-statements';

/** The contents that are found in a text. */
function contentsOf(text: string): string[] {
  const report = { id: 'r', text, furniture: [], headline: null, bylines: [], dateline: null, publishedAt: null, outlet: null, agencies: [], licence: null };
  return readStatements(report).map(({ quote }) => text.slice(quote.start, quote.end));
}

const table: [string, string, string[]][] = [
  ['which ones', 'Voters who praised the plan live in the north.', []],
  ['what somebody said in passing', 'Ana Ruiz, who praised the plan, lives in the north.', ['the plan']],
  ['not done yet', 'Ana Ruiz faced the prospect of defending the harbour against three rivals.', []],
  ['done', 'Ana Ruiz opened the meeting by defending the harbour against three rivals.', ['the harbour against three rivals']],
  ['what a thing promises', 'The storm promised to be the worst of the year.', []],
  ['what somebody promises', 'Ana Ruiz promised to repair the bridge.', ['to repair the bridge']],
  ['a number that falls', 'Fees from advising clients declined to $281 million in spring.', []],
  ['a question without its words', 'Ana Ruiz asked Peter Okoro a question.', []],
  ['a question with them', 'Ana Ruiz asked Peter Okoro why the bridge fell.', ['Peter Okoro why the bridge fell']],
  ['another report with its author', 'The morning list of links: “Harbour to close for a year as the sand goes,” by Ana Ruiz in the Gazette.', []],
  ['what helps a thing', 'Ana Ruiz has encouraged trade across the harbour.', []],
  ['what settles a thing', 'Ana Ruiz will determine who leads the council.', []],
  ['a thought in passing', 'Ana Ruiz dropped the rules that she thought would sink the harbour.', []],
  ['a noun in -ing', 'Her best showing is third place in Lima.', []],
  ['a thing and its title', 'Ana Ruiz paid for a film called “The Long Night.”', []],
  ['a thing and its foreign name', 'Ana Ruiz is performing a play called “Los barcos del puerto” in Lima.', []],
  ['a letter that says so', 'Ana Ruiz responded to a report that was sent to the council in spring.', []],
  ['a verb that goes with a quotation only', 'The council went home, as Ana Ruiz continued to interject.', []],
  ['a quotation that nobody near says', 'The harbour closed at noon.\n\n“The ships were gone by then and the cranes stood still.”', []],
  ['what cannot speak', 'The balloons came down over the harbour. “We will fight for all of you, and we will win!”', []],
  ['a piece woven in', 'The plan would be paid for by “closing the loopholes that the richest in the land have used.”', []],
  ['a piece after a comma', 'As Ana Ruiz sees it, “closing the loopholes that the richest have used would pay for it all.”', ['closing the loopholes that the richest have used would pay for it all.']],
  ['a word that is added', 'Ana Ruiz added the word “new” to the name of the harbour.', []],
  ['a column and its name', 'Ana Ruiz continued to write her column, “Harbour,” seven days a week.', []],
  ['how somebody feels', 'Ana Ruiz feels the harbour is changing.', []],
  ['a noun with its clause', 'Ana Ruiz opposed the thinking that was common in the harbour.', []],
  ['a clause that tells which', 'Ana Ruiz shares with the council a plan that rests on “a harbour with no cranes at all.”', []],
  ['a word or two in marks', 'Ana Ruiz turned on the “safety check” for all the towns along the coast in winter.', []],
  ['more than a word or two in marks', 'Ana Ruiz painted the plan for the old harbour with “a gloomy brush” in spring.', ['the plan for the old harbour with “a gloomy brush” in spring']],
  ['a name in marks before its verb', 'After a talk about “The Long Night,” he painted a new bridge.', []],
  ['a verb beside speech', '“The bridge is going down,” he bleated on Monday.', ['The bridge is going down']],
];

describe('what is no speech', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(contentsOf(text)).toEqual(expected);
  });
});
