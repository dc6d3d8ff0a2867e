import type { Check } from '@/lib/checks/check';
import { ownStem } from '@/lib/checks/own-words';

const negative = /(?<![\p{L}’'-])(?:not|cannot|never|except|neither|nor|no)(?![\p{L}’'-])|n[’']t(?![\p{L}])/u;

/** “What does it not ban?” is easily read as its opposite: “NOT” stands out. */
export const negativeWording: Check = {
  name: 'negative-wording',
  reason: 'The question holds a “not” that is easily read over.',
  test(question) {
    const found = negative.exec(ownStem(question))?.[0];
    return found ? `“${found}”` : null;
  },
};
