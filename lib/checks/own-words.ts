import { bare } from '@/lib/questions/likeness';
import { outsideMarks } from '@/lib/questions/loose-words';
import { keysOf, writtenOptions } from '@/lib/questions/option-texts';
import type { Question } from '@/lib/questions/question';
import type { World } from '@/lib/questions/world';

/** The bare text of the reports of a world: many options are looked up in it. */
const texts = new WeakMap<World, string>();

/** Whether a report has these very words: they are its, not the question's. */
export function standsInReport(words: string, world: World): boolean {
  const known = texts.get(world) ?? [...world.readings.map(({ report }) => report.text), ...world.said.map((said) => said.words)].map((text) => ` ${bare(text)} `).join('\n');
  texts.set(world, known);
  return known.includes(` ${bare(words)} `);
}

/** What the stem asks in its own words: without quotations and without what it says that somebody said. "Who said on 3 May 2014 that | the wall would never fall?" */
export function ownStem({ stem, prompt }: Question): string {
  const rest = prompt.quote && stem.includes(prompt.quote) ? stem.replace(prompt.quote, '…') : stem;
  return outsideMarks(rest).replace(/(?<= that) .*$/su, ' …');
}

/** The first such term in the question's own words: in its stem, or in an option of words that no report has. Single words are themselves what is asked for. */
export function ownTerm(term: RegExp, question: Question, world: World): string | null {
  const inStem = term.exec(ownStem(question))?.[0];
  if (inStem) return inStem;
  const options = writtenOptions(question);
  if (options.every((option) => !option.includes(' '))) return null;
  // Where the key has it from the report, the others are made like the key.
  const ofReport = keysOf(question).filter((key) => term.test(key) && standsInReport(key, world));
  for (const option of options.map(outsideMarks)) {
    const found = term.exec(option)?.[0];
    if (found && !standsInReport(option, world) && !ofReport.some((key) => key.includes(found))) return found;
  }
  return null;
}
