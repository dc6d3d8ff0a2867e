import type { Check } from '@/lib/checks/check';
import { optionsOf } from '@/lib/questions/option-texts';

/** “naÃ¯ve”, “Pike:You”, “1, 500”, “<a href”, “Don ’ t move”, “( the mayor”, “he said , and left”, “aboutPort Ellis”, “Mondaymorning”, “the Coast Newsrecently”, “cared for. and loved”: spaces and marks of a page that no paper prints. Each place of a long text is tried: few marks begin any of them, and what is common stands behind. */
const stray = /(?=[[Ãâ\uFFFD:;,.–—<’'“()”\p{Lu}-])(?:\[[.,;…]|Ã|A\u0303|â€|\uFFFD|(?<=\p{Ll}{2})[:;]\p{Lu}|(?<=\b\d{1,3}), \d{3}(?!\d)|(?<=\s)[–—-](?:[”.]|$)|(?<=(?<![\p{L}@#./])\p{Ll}{4,})\p{Lu}\p{Ll}{2,}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!s\b)\p{Ll}|\b(?:News|Times|Post|Journal|Herald|Tribune)\p{Ll}+ly\b|(?<=\p{Ll}{3})(?<!\betc)\. (?:and|but|or|so|because|which|that|who)\b|(?<=\p{L})-(?:and|or) - \p{L}|-year - old|<\/?\p{L}+[ >]|(?<=https?):\/\/|(?<=\p{L} )[’'] ?(?:s|t|re|ve|ll|d|m)(?![\p{L}])|[“(] |(?<=\p{L} )(?!\.\.)[,.;)”](?![\p{L}\p{N}]))/u;

/** A report that was copied with spaces torn into its words is no pleasure to read, and looks wrong. */
export const poorCopy: Check = {
  name: 'poor-copy',
  reason: 'It shows words of a poor copy, with stray spaces in them.',
  test(question) {
    const { stem, prompt } = question;
    // Most stems hold the quote.
    const shown = prompt.quote === null || stem.includes(prompt.quote) ? [stem] : [stem, prompt.quote];
    const found = [...shown, ...optionsOf(question)].map((text) => stray.exec(text)).find((match) => match !== null);
    return found ? `“${found.input.slice(Math.max(0, found.index - 15), found.index + 15)}”` : null;
  },
};
