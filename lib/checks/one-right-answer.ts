import type { Check } from '@/lib/checks/check';
import { isFixed } from '@/lib/questions/fixed-options';
import { likeness } from '@/lib/questions/likeness';
import { keysOf, wrongOnesOf } from '@/lib/questions/option-texts';
import { isSaidBy } from '@/lib/questions/world';

/** When two people said the same, neither is asked for with the other beside. */
export const oneRightAnswer: Check = {
  name: 'one-right-answer',
  reason: 'More than one option is right, or there is nothing to choose from.',
  test(question, world) {
    const [keys, wrong] = [keysOf(question), wrongOnesOf(question)];
    if (question.format === 'choice' && wrong.length < 2) return 'fewer than two wrong options';
    if (question.format === 'several' && (keys.length < 1 || wrong.length < 1)) return 'all options are right, or none is';
    const quote = question.prompt.quote;
    const also = wrong.find((option) => {
      const person = world.cast.find(option);
      if (person && quote && asksForSpeaker.has(question.kind)) return isSaidBy(world, person.name, quote);
      return !isFixed(option) && keys.some((key) => option.split(' ').length > 3 && key.split(' ').length > 3 && numbersOf(option) === numbersOf(key) && likeness(option, key) >= 0.8);
    });
    return also ? `“${also}” is right as well` : null;
  },
};

/** Resolution 2231 and Resolution 1325 differ in a number alone. */
const numbersOf = (text: string) => (text.match(/\d+/g) ?? []).join(' ');

const asksForSpeaker = new Set(['who-said', 'said-or-reported']);
