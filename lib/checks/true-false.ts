import type { Check } from '@/lib/checks/check';
import { bare } from '@/lib/questions/likeness';
import { optionsOf } from '@/lib/questions/option-texts';

const either = /^(?:true|false|yes|no|right|wrong|correct|incorrect|not given)$/;

/** A coin answers “Did she say so?” as well as a reader. */
export const trueFalse: Check = {
  name: 'true-false',
  reason: 'It asks whether something is true, which a coin can answer.',
  test(question) {
    const option = optionsOf(question).find((each) => either.test(bare(each)));
    if (option) return `“${option}”`;
    const asked = /^(?:is it true|true or false|did|does|do|is|are|was|were|has|have|had|will|would|can|could)\b/i.exec(question.stem)?.[0];
    return asked ? `it begins with “${asked}”` : null;
  },
};
