import type { Check } from '@/lib/checks/check';
import { isFixed } from '@/lib/questions/fixed-options';
import { tellingWords } from '@/lib/questions/likeness';
import { keysOf, optionsOf, wrongOnesOf } from '@/lib/questions/option-texts';

/** Whether each telling word of an option stands in another option too. */
function isMadeOf(option: string, others: readonly string[]): boolean {
  const [words, shared] = [[...tellingWords(option)], others.map(tellingWords)];
  return words.length > 1 && words.every((word) => shared.some((other) => other.has(word)));
}

/** “the new sea wall” among “the old sea wall” and “the new pier”: what the others were made from is right. */
export const convergenceCue: Check = {
  name: 'convergence-cue',
  reason: 'The right answer has each of its words in common with the others, which tells.',
  test(question) {
    if (question.format !== 'choice') return null;
    const [options, key] = [optionsOf(question), keysOf(question)[0]];
    if (key === undefined || options.some(isFixed)) return null;
    const rest = (option: string) => options.filter((other) => other !== option);
    return isMadeOf(key, rest(key)) && !wrongOnesOf(question).some((option) => isMadeOf(option, rest(option))) ? `“${key}” is made of words of the others` : null;
  },
};
