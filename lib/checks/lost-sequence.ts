import type { Check } from '@/lib/checks/check';
import { sequenceOf } from '@/lib/questions/sequence';

/** 40, 9, 12: who looks for a figure or a date looks along a line. */
export const lostSequence: Check = {
  name: 'lost-sequence',
  reason: 'Figures or dates do not stand in their order.',
  test(question) {
    if (question.format !== 'choice' && question.format !== 'several') return null;
    const order = sequenceOf(question.options);
    return order && order.some((place, at) => place !== at) ? `“${question.options.join('”, “')}”` : null;
  },
};
