import type { Check } from '@/lib/checks/check';
import { ownTerm } from '@/lib/checks/own-words';

const vague = /(?<![\p{L}’'-])(?:often|sometimes|usually|frequently|rarely|seldom|occasionally|generally|probably|perhaps|somewhat|rather|quite|fairly|mostly|various|several|numerous|a (?:few|lot of|number of|couple of)|lots of|many|some|and so on|etc|soon)(?![\p{L}’'-])/iu;

/** “often”, “several”: how often, how many? Where a report has the word, it is the report's. */
export const vagueTerm: Check = {
  name: 'vague-term',
  reason: 'It says “often”, “several” or the like, which everybody takes in another way.',
  test(question, world) {
    const found = ownTerm(vague, question, world);
    return found ? `“${found}”` : null;
  },
};
