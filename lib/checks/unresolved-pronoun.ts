import type { Check } from '@/lib/checks/check';
import { loosePronoun, looseRole, outsideMarks } from '@/lib/questions/loose-words';
import { isGapped } from '@/lib/questions/gaps/gap';
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
    const shown = question.prompt.quote ? [filled(settle(question.prompt.quote))] : [];
    const loose = [...quoted, ...shown].map(loosePronoun).find(Boolean) ?? [outsideMarks(settle(question.stem)), ...options.map((option) => outsideMarks(settle(option)))].map((text) => loosePronoun(text) ?? looseRole(text)).find(Boolean);
    if (!loose && asksForSpeaker.has(question.kind)) {
      // “Who said that Lund had asked him?”: him may be whoever said it.
      const own = singular.exec(outsideMarks(settle(question.stem)).replace(/^.*? that /, ''));
      if (own) return `“${own[0]}” may be the speaker`;
    }
    return loose ? `“${loose}”` : null;
  },
};

/** “Who said of herself that she had not seen the letter?”, “Who said that her own boat had sunk?”: “she” is whoever is asked for. */
function settledBy(stem: string): (text: string) => string {
  const word = /^Who \p{L}+ of (himself|herself)\b/u.exec(stem)?.[1] ?? /^Who [^“”]* that (his|her) own\b/.exec(stem)?.[1] ?? /^Whose statement does [^“”]* give in these words of its own: “(his|her)\b/i.exec(stem)?.[1]?.toLowerCase();
  const own = !word ? null : word.startsWith('hi') ? /(?<![\p{L}’'])(?:he|him|his|himself)(?![\p{L}])/giu : /(?<![\p{L}’'])(?:she|her|hers|herself)(?![\p{L}])/giu;
  return (text) => (own ? text.replace(own, 'Somebody') : text);
}
