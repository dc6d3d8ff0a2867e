import type { Check } from '@/lib/checks/check';
import { isFixed } from '@/lib/questions/fixed-options';
import type { Person } from '@/lib/questions/cast';
import { bare, likeness } from '@/lib/questions/likeness';
import { keysOf, wrongOnesOf } from '@/lib/questions/option-texts';
import type { Question } from '@/lib/questions/question';
import { isSaidBy, type World } from '@/lib/questions/world';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';

/** When two people said the same, neither is asked for with the other beside. */
export const oneRightAnswer: Check = {
  name: 'one-right-answer',
  reason: 'More than one option is right, or there is nothing to choose from.',
  test(question, world) {
    const [keys, wrong] = [keysOf(question), wrongOnesOf(question)];
    if (question.format === 'choice' && wrong.length < 2) return 'fewer than two wrong options';
    if (question.format === 'several' && (keys.length < 1 || wrong.length < 1)) return 'all options are right, or none is';
    if (question.format === 'match' || question.format === 'order') return question.answer.length < 2 ? 'fewer than two things' : question.format === 'match' ? fitsElsewhere(question, world) : null;
    if (question.format === 'span') return wrong.length < 1 ? 'there is one sentence only' : wordsInside(question, wrong);
    const also = question.format === 'text' ? otherSpeaker(question, world) : wrong.find((option) => isRightToo(option, keys, question, world));
    return also ? `“${also}” is right as well` : null;
  },
};

function isRightToo(option: string, keys: string[], question: Question, world: World): boolean {
  const { kind, prompt: { quote } } = question;
  const person = world.cast.find(option);
  // "Who hit back at Lund for …?" asks for a deed: the like of it must be told of somebody, not said by them.
  if (person && quote && kind === 'answers-whom' && quote.includes('…')) return world.sentences.some(({ text }) => hasName(text, lastName(person.name)) && likeness(text, quote) >= 0.5);
  if (person && quote && asksForSpeaker.has(kind)) return isSaidBy(world, person.name, quote);
  if (keys.some((key) => mayBeOneBody(key, option, world))) return true;
  if (kind === 'what-said' && keys.some((key) => isSaidByHim(key, option, world))) return true;
  if (quote?.endsWith('…') && world.said.some((said) => ` ${bare(said.words)} `.includes(` ${bare(`${quote} ${option}`)} `))) return true;
  return !isFixed(option) && keys.some((key) => option.split(' ').length > 3 && key.split(' ').length > 3 && numbersOf(option) === numbersOf(key) && likeness(option, key) >= 0.8);
}

const general = /^(?:department|ministry|office|agency|house|police|court|commission|committee|national|united|states?|federal|council|party|group|news|university|association|of|the|for|and)$/i;

/** “Emergencies Ministry” and “Emergency Situations Ministry”: a word of their own in common. */
function mayBeOneBody(key: string, option: string, world: World): boolean {
  if (world.cast.find(key)?.sort !== 'body' || world.cast.find(option)?.sort !== 'body') return false;
  const roots = (name: string) => name.split(/[\s-]+/).filter((word) => word.length > 3 && !general.test(word)).map((word) => word.slice(0, 5).toLowerCase());
  return roots(key).some((root) => roots(option).includes(root));
}

/** Whether whoever said the key said the other words too. */
function isSaidByHim(key: string, option: string, world: World): boolean {
  const words = bare(key);
  const name = world.said.find((said) => bare(said.words).includes(words))?.speaker?.name;
  return name !== undefined && isSaidBy(world, name, option);
}

/** Where exact words are looked for, a sentence that quotes somebody inside a quotation: “She told us, ‘I shall stay,’” he said. */
function wordsInside({ stem }: Question, wrong: string[]): string | null {
  const inside = /\bexact words\b/.test(stem) ? wrong.find((sentence) => /[“"].*(?:^|[\s,:])[‘'](?=\p{L})[^“”"]{12,}[’']/u.test(sentence)) : undefined;
  return inside === undefined ? null : `“${inside.slice(0, 60)}” quotes somebody too`;
}

/** Somebody else who said the words whose speaker is to be typed. */
function otherSpeaker(question: Question & { format: 'text' }, world: World): string | undefined {
  const { kind, prompt: { ask, quote }, accepted } = question;
  const own = world.cast.find(accepted[0] ?? '');
  if (!quote || !own || !asksForSpeaker.has(kind)) return undefined;
  // "Reed called it brave. … said that it was brave": who is named there is not left out, and no council is "the person".
  const isNone = ({ name, sort }: Person) => quote.includes('…') && /\bleft out\b/.test(ask) && (hasName(quote, lastName(name)) || sort !== 'person');
  return world.cast.people.find((person) => person.speaks && person !== own && !isNone(person) && isSaidBy(world, person.name, quote))?.name;
}

/** Of speakers and statements each must belong to one alone, whichever of them are the slots. */
function fitsElsewhere({ slots, options, answer }: Question & { format: 'match' }, world: World): string | null {
  for (const [at, slot] of slots.entries()) {
    for (const [place, option] of options.entries()) {
      if (place === answer[at]) continue;
      const [asSlot, asOption] = [world.cast.find(slot), world.cast.find(option)];
      if (asOption ? isSaidBy(world, asOption.name, slot) : asSlot && isSaidBy(world, asSlot.name, option)) return `“${option}” goes with “${slot}” as well`;
    }
  }
  return null;
}

/** Resolution 2231 and Resolution 1325 differ in a number alone. */
const numbersOf = (text: string) => (text.match(/\d+/g) ?? []).join(' ');

const asksForSpeaker = new Set(['who-said', 'said-or-reported', 'answers-whom']);
