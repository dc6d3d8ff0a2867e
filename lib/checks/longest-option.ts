import type { Check } from '@/lib/checks/check';
import { isFixed } from '@/lib/questions/fixed-options';
import { keysOf, wrongOnesOf } from '@/lib/questions/option-texts';

/** The key may be the longest, but not so that its length tells. */
export const longestOption: Check = {
  name: 'longest-option',
  reason: 'The right answer is much longer than the others.',
  test(question) {
    if (question.format !== 'choice' && question.format !== 'several') return null;
    const longest = (texts: string[]) => Math.max(0, ...texts.map((text) => text.length));
    const [key, wrong] = [longest(keysOf(question)), longest(wrongOnesOf(question))];
    // "The report itself" is as long as it is wherever it stands.
    return key > 24 && !keysOf(question).some(isFixed) && key > wrong * 1.5 ? `${key} characters against ${wrong} at most` : null;
  },
};
