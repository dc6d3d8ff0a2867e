import type { Check } from '@/lib/checks/check';
import { loosePronoun, looseRole, outsideMarks } from '@/lib/questions/loose-words';
import { isGapped } from '@/lib/questions/gaps/gap';
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
    const settle = settledBy(question.stem);
    const pointing = pointer.exec(outsideMarks(question.stem))?.[1];
    if (pointing) return `“${pointing}”`;
    // “Since … left the board, she has sailed”: it may be whoever is left out.
    const filled = (text: string) => (isGapped(question) ? text.replace('…', keysOf(question)[0] ?? '…') : text);
    const quoted = [...settle(question.stem).matchAll(/“([^”]*)”/g)].map((match) => filled(match[1]!));
    const options = writtenOptions(question).map((option) => `${question.stem} ${option}`);
    const shown = question.prompt.quote ? [`${leadIn(question.stem)} ${filled(settle(question.prompt.quote))}`] : [];
    // Whether they are exact words can be asked of a remark that is long enough to be understood for all its “he”.
    if (isExactRemark(question)) return countWords(shown[0]!) >= clear ? null : found(shown.map(loosePronoun).find(Boolean));
    const loose = [...quoted, ...shown].map(loosePronoun).find(Boolean) ?? [outsideMarks(settle(question.stem)), ...options.map((option) => outsideMarks(settle(option)))].map((text) => loosePronoun(text) ?? looseRole(text)).find(Boolean);
    if (!loose && asksForSpeaker.has(question.kind) && keysOf(question)[0] !== ownVoice) {
      // “Who said that Lund had asked him?”: him may be whoever said it.
      const own = singular.exec(outsideMarks(settle(question.stem)).replace(/^.*? that /, ''));
      if (own) return `“${own[0]}” may be the speaker`;
    }
    return found(loose);
  },
};

const found = (loose: string | null | undefined) => (loose ? `“${loose}”` : null);

const clear = 14;
const isExactRemark = ({ kind, prompt, ...question }: Question) => kind === 'direct-or-paraphrase' && prompt.quote !== null && question.format === 'choice' && question.options[question.answer] === levelOptions.direct;

/** “Who said of herself that she had not seen the letter?”, “Who said that her own boat had sunk?”: “she” is whoever is asked for. */
function settledBy(stem: string): (text: string) => string {
  const word = /^Who \p{L}+ of (himself|herself)\b/u.exec(stem)?.[1] ?? /^Who [^“”]* that (his|her) own\b/.exec(stem)?.[1] ?? /^Whose statement does [^“”]* give in these words of its own: “(his|her)\b/i.exec(stem)?.[1]?.toLowerCase();
  const own = !word ? null : word.startsWith('hi') ? /(?<![\p{L}’'])(?:he|him|his|himself)(?![\p{L}])/giu : /(?<![\p{L}’'])(?:she|her|hers|herself)(?![\p{L}])/giu;
  return (text) => (own ? text.replace(own, 'Somebody') : text);
}
