import { once } from '@/lib/once';
import { bare } from '@/lib/questions/likeness';
import { outsideMarks } from '@/lib/questions/loose-words';
import { keysOf, writtenOptions } from '@/lib/questions/option-texts';
import type { Question } from '@/lib/questions/question';
import type { World } from '@/lib/questions/world';

/** The bare text of the reports of a world: many options are looked up in it. */
const bareText = once((world: World) => [...world.readings.map(({ report }) => report.text), ...world.said.map((said) => said.words)].map((text) => ` ${bare(text)} `).join('\n'));

/** Whether a report has these very words: they are its, not the question's. */
export function standsInReport(words: string, world: World): boolean {
  return bareText(world).includes(` ${bare(words)} `);
}

/** What the stem asks in its own words: without quotations and without what it says that somebody said. "Who said on 3 May 2014 that | the wall would never fall?" */
export function ownStem({ stem, prompt }: Question): string {
  const rest = prompt.quote && stem.includes(prompt.quote) ? stem.replace(prompt.quote, '…') : stem;
  return outsideMarks(rest).replace(/(?<= that) .*$/su, ' …');
}

/** “the United States and | some of its | allies”: words of the report that the stem takes over. */
function withNeighbours(text: string, at: number, words: string): string {
  const [before, after] = [/[\p{L}\p{N}]+\P{L}*$/u.exec(text.slice(0, at))?.[0] ?? '', /^\P{L}*[\p{L}\p{N}]+/u.exec(text.slice(at + words.length))?.[0] ?? ''];
  return `${before}${words}${after}`;
}

/** The first such term in the question's own words: in its stem, or in an option of words that no report has. Single words are themselves what is asked for. */
export function ownTerm(term: RegExp, question: Question, world: World): string | null {
  const stem = ownStem(question);
  const inStem = term.exec(stem);
  if (inStem && !standsInReport(withNeighbours(stem, inStem.index, inStem[0]), world)) return inStem[0];
  const options = writtenOptions(question);
  if (options.every((option) => !option.includes(' '))) return null;
  // Where the key has it from the report, the others are made like the key.
  if (keysOf(question).some((key) => term.test(key) && standsInReport(key, world))) return null;
  for (const option of options.map(outsideMarks)) {
    const found = term.exec(option)?.[0];
    if (found && !standsInReport(option, world)) return found;
  }
  return null;
}
