import type { Check } from '@/lib/checks/check';
import { ownTerm } from '@/lib/checks/own-words';

const absolute = /(?<![\p{L}’'-])(?:always|never|nothing|nobody|no one|everybody|everyone|everything|absolutely|completely|entirely|totally|undoubtedly|without exception|every single)(?![\p{L}’'-])/iu;

/** “It always …” is hardly ever right: such a word tells. Where a report has it, it is the report's. */
export const absoluteTerm: Check = {
  name: 'absolute-term',
  reason: 'It says “always”, “never” or the like, which is hardly ever right.',
  test(question, world) {
    const found = ownTerm(absolute, question, world);
    return found ? `“${found}”` : null;
  },
};
