import type { Check } from '@/lib/checks/check';
import { loosePronoun, looseRole, outsideMarks } from '@/lib/questions/loose-words';
import { genderOf } from '@/lib/questions/gaps/event-people';
import { isGapped } from '@/lib/questions/gaps/is-gapped';
import { leadIn } from '@/lib/questions/gaps/lead';
import type { Question } from '@/lib/questions/question';
import { levelOptions, ownVoice } from '@/lib/questions/fixed-options';
import { countWords } from '@/lib/questions/wording';
import { keysOf, writtenOptions } from '@/lib/questions/option-texts';

const asksForSpeaker = new Set(['who-said', 'said-or-reported']);
const singular = /(?<![\p{L}’'])(?:he|she|him|his|hers?|himself|herself)(?![\p{L}])/iu;

/** “… that such plans had failed”, “… that the country’s envoy had left”: which plans, which country? A name before it may tell. */
const pointer = / that (?:\P{Lu}*?)((?<= that )such(?! as\b)|[Tt]he (?:country|nation|company|state|city|agency|group)[’']s)(?![\p{L}])/u;

/** “Who said that he had won?”: who is he? Words inside a quotation may point to what the words before them name. */
export const unresolvedPronoun: Check = {
  name: 'unresolved-pronoun',
  reason: 'It says “he” or “the minister” without telling who that is.',
  test(question) {
    const pointing = pointer.exec(outsideMarks(question.stem))?.[1];
    if (pointing) return `“${pointing}”`;
    // “Since … left the board, she has sailed”: it may be whoever is left out.
    const filled = (text: string) => (isGapped(question) ? text.replace('…', keysOf(question)[0] ?? '…') : text);
    const quoted = [...question.stem.matchAll(/“([^”]*)”/g)].map((match) => filled(match[1]!));
    const options = writtenOptions(question).map((option) => `${question.stem} ${option}`);
    const shown = question.prompt.quote ? [`${leadIn(question.stem)} ${filled(question.prompt.quote)}`] : [];
    // Whether they are exact words can be asked of a remark that is long enough to be understood for all its “he”.
    if (isExactRemark(question)) return countWords(shown[0]!) >= clear ? null : found(shown.map(loosePronoun).find(Boolean));
    // What only leads to a remark about which no more is asked than its marks may speak of “him”.
    const remark = named(question);
    if (isRemark.test(question.stem) && loosePronoun(remark) === null) return found(looseRole(outsideMarks(remark)));
    const loose = [...quoted, ...shown].map(loosePronoun).find(Boolean) ?? [outsideMarks(question.stem), ...options.map((option) => outsideMarks(option))].map((text) => loosePronoun(text) ?? looseRole(text)).find(Boolean);
    if (!loose && asksForSpeaker.has(question.kind) && keysOf(question)[0] !== ownVoice) {
      // “Who said that Lund had asked him?”: him may be whoever said it.
      const own = singular.exec(outsideMarks(question.stem).replace(/^.*? that /, ''));
      if (own) return `“${own[0]}” may be the speaker`;
    }
    return found(loose);
  },
};

const found = (loose: string | null | undefined) => (loose ? `“${loose}”` : null);

/** "… this remark of Ida Lund …? | She would sell the boat": whose remark it is tells who she is. */
function named({ stem, prompt }: Question): string {
  const quote = prompt.quote ?? '';
  const [, speaker = ''] = / this remark of ([^,]+), shown here/.exec(stem) ?? [];
  const gender = genderOf(speaker);
  // “He came to ask him about it”: whom?
  return gender && !anotherOne.test(quote) ? quote.replace(gender === 'male' ? /^he(?= )/i : /^she(?= )/i, speaker) : quote;
}

const anotherOne = /(?<![\p{L}])(?:him|her(?= (?:to|in|on|at|for|from|with|about|of|and|or|that|how|why|if)\b|$|[,.]))(?![\p{L}])/iu;

const isRemark = /^How does .+ give this remark\b/;
const clear = 14;
const isExactRemark = ({ kind, prompt, ...question }: Question) => kind === 'direct-or-paraphrase' && prompt.quote !== null && question.format === 'choice' && question.options[question.answer] === levelOptions.direct;
