import { once } from '@/lib/once';
import { levelOptions } from '@/lib/questions/fixed-options';
import { bare, likeness } from '@/lib/questions/likeness';
import { keysOf, optionsOf } from '@/lib/questions/option-texts';
import type { Question } from '@/lib/questions/question';

/** What a reader knows when a question is answered (`told`), and all that stood on its screen (`seen`), as bare words. */
type Shown = { told: string; seen: string };

/** Each question of a set is held against each other one. */
const shownBy = once((question: Question): Shown => {
  const { stem, prompt } = question;
  const written = [stem, prompt.ask, prompt.quote ?? '', prompt.note ?? ''];
  const options = optionsOf(question);
  // What is put in order, put together or tapped has all been right somewhere.
  const right = question.format === 'choice' || question.format === 'several' || question.format === 'text' ? keysOf(question) : options;
  return { told: asWords([...written, ...right].join(' | ')), seen: asWords([...written, ...options, ...right].join(' | ')) };
});

const asWords = (text: string) => ` ${bare(text.replaceAll('’s', ''))} `;
const holds = (text: string, words: string) => bare(words) !== '' && text.includes(asWords(words));

/** Whether seeing one question (and its answer) answers the other. */
export function givesAway(a: Question, b: Question): boolean {
  return a.factId === b.factId || tells(a, b) || tells(b, a);
}

/** Whether `a` answers `b`. */
function tells(a: Question, b: Question): boolean {
  const { told, seen } = shownBy(a);
  const quote = b.prompt.quote;
  const isNear = sharesPassage(a, b);
  if (quote !== null && isLevel(b) && holds(told, quote)) return true;
  return pairsOf(b).some(([matter, key]) => {
    // “There will be no vote about … | the sea wall”
    if (matter !== null && /…/.test(matter) && holds(seen, matter.replace('…', ` ${key} `))) return true;
    // Another report may tell the same in nearly the same words.
    if (matter !== null && /…/.test(matter) && a.prompt.quote !== null && holds(told, key) && likeness(a.prompt.quote, matter) >= 0.5) return true;
    return holds(told, key) && (isNear || (matter === null ? isLong(key) : isLong(matter) && holds(told, matter)));
  });
}

/** Whether it is asked whose words these are: to see them in marks answers it. */
const isLevel = (question: Question) => keysOf(question).some((key) => Object.values(levelOptions).includes(key));

/** What is asked about, and what is to be found; a key that is a statement is both. */
function pairsOf(question: Question): [matter: string | null, key: string][] {
  if (question.format === 'match') return question.slots.map((slot, at) => longestFirst(slot, question.options[question.answer[at]!] ?? ''));
  if (question.format === 'order' || question.format === 'span') return [];
  return keysOf(question).map((key) => [question.prompt.quote, plainKey(key)]);
}

const longestFirst = (one: string, other: string): [string, string] => (one.length >= other.length ? [one, other] : [other, one]);

/** “Only the Coast Daily report” → the Coast Daily report; “Elena Marsh: “…”” → the words alone. */
function plainKey(key: string): string {
  return /^[^“]{3,60}: “([^”]+)”$/.exec(key)?.[1] ?? /^.{3,60}? said that (.+)$/.exec(key)?.[1] ?? key.replace(/^Only /, '');
}

/** So many words are hardly met by chance. */
const isLong = (text: string) => bare(text).split(' ').length >= 4;

function sharesPassage(a: Question, b: Question): boolean {
  return a.evidence.some((one) => b.evidence.some((other) => one.reportId === other.reportId && one.start < other.end && other.start < one.end));
}
