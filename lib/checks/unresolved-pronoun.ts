import type { Check } from '@/lib/checks/check';
import { loosePronoun, looseRole, outsideMarks } from '@/lib/questions/loose-words';
import { writtenOptions } from '@/lib/questions/option-texts';

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
    const quoted = [...question.stem.matchAll(/“([^”]*)”/g)].map((match) => match[1]!);
    const options = writtenOptions(question).map((option) => `${question.stem} ${option}`);
    const shown = question.prompt.quote ? [question.prompt.quote] : [];
    const loose = [...quoted, ...shown].map(loosePronoun).find(Boolean) ?? [outsideMarks(question.stem), ...options.map(outsideMarks)].map((text) => loosePronoun(text) ?? looseRole(text)).find(Boolean);
    if (!loose && asksForSpeaker.has(question.kind)) {
      // “Who said that Lund had asked him?”: him may be whoever said it.
      const own = singular.exec(outsideMarks(question.stem).replace(/^.*? that /, ''));
      if (own) return `“${own[0]}” may be the speaker`;
    }
    return loose ? `“${loose}”` : null;
  },
};
