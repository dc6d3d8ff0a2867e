import type { Check } from '@/lib/checks/check';
import { isFixed } from '@/lib/questions/fixed-options';
import { keysOf, wrongOnesOf } from '@/lib/questions/option-texts';
import { valueOf } from '@/lib/questions/sequence';
import { countWords } from '@/lib/questions/wording';
import type { Question } from '@/lib/questions/question';

/** What the form of an option tells, each with the form it has. */
const forms: [name: string, formOf: (option: string) => string][] = [
  ['its article', (option) => /^(the|an?)\b/i.exec(option)?.[1]?.toLowerCase().replace('an', 'a') ?? 'none'],
  ['its capital', (option) => String(/^\p{Lu}/u.test(option))],
  ['its last mark', (option) => /[.!?…]$/.exec(option)?.[0] ?? ''],
];

/** Names are as they are. */
const isName = (option: string) => option.split(' ').every((word) => /^(?:\p{Lu}|of$|and$|the$|de$|al)/u.test(word));

/** “the boats of the town” → boats */
const headOf = (option: string) => option.split(/ (?:of|in|on|for|to|with|from|by|at|against|about|between|into|over) |,/)[0]!;

/** “a …” before “anchor”, “these …” before “wall”, or a key that alone has a capital: grammar tells what reading should. */
export const grammaticalCue: Check = {
  name: 'grammatical-cue',
  reason: 'Grammar alone tells which answer is right, or that one is wrong.',
  test(question) {
    if (question.format !== 'choice') return null;
    const [key, wrong] = [keysOf(question)[0] ?? '', wrongOnesOf(question)];
    const before = gapOf(question);
    const unfit = before === null ? undefined : [key, ...wrong].find((option) => !fits(before, option));
    if (unfit !== undefined) return `“${unfit}” does not go with “${before}”`;
    const isPhrase = [key, ...wrong].every((option) => countWords(option) <= 8 && !isFixed(option) && valueOf(option) === null && !/^“/.test(option)) && !isName(key);
    const odd = isPhrase && wrong.length > 1 ? forms.find(([, formOf]) => wrong.every((option) => formOf(option) === formOf(wrong[0]!) && formOf(option) !== formOf(key))) : undefined;
    return odd ? `“${key}” stands out by ${odd[0]}` : null;
  },
};

/** The word before the gap at which an option goes in; null when there is none. */
function gapOf({ stem, prompt }: Question): string | null {
  const gapped = [prompt.quote ?? '', ...[...stem.matchAll(/“([^”]*)”/g)].map((match) => match[1]!), stem.replace(/[:\s]+$/, ' …')].find((text) => /(?:…|_{2,})/.test(text)) ?? '';
  return /(?<![\p{L}])(an?|these|those|many|few|several|this|that|each|every) ?(?:…|_{2,})/iu.exec(gapped)?.[1]?.toLowerCase() ?? null;
}

function fits(before: string, option: string): boolean {
  if (before === 'a' || before === 'an') return /^(?:the|an?) /i.test(option) ? false : isVowel(option) === null || isVowel(option) === (before === 'an');
  const head = headOf(option);
  const isPlural = /[^aisu\W]s$|(?:^|\s)(?:people|men|women|children)$/.test(head);
  // “gas” and “crisis” are one thing, “areas” and “taxis” are several.
  const mayBePlural = isPlural || /[ai]s$/.test(head);
  return /^(?:these|those|many|few|several)$/.test(before) ? mayBePlural || valueOf(option) !== null : !isPlural;
}

/** Whether an option begins with the sound of a vowel; null where its spelling does not tell. */
function isVowel(option: string): boolean | null {
  if (/^(?:8|11\b|18\b|[aeio]|hour|honest|honou?r|heir|un[^i])/i.test(option)) return !/^(?:one\b|eu)/i.test(option);
  return /^(?:u|[A-Z]{2,})/.test(option) ? null : false;
}
