import type { Check } from '@/lib/checks/check';
import { writtenOptions } from '@/lib/questions/option-texts';

/** “All of the above” tests cleverness, not reading. */
export const sweepingOption: Check = {
  name: 'sweeping-option',
  reason: 'It offers “all of the above”, “none of these” or the like.',
  test(question) {
    const found = writtenOptions(question).find((option) => /^(?:all|none|both|neither|any) of (?:the above|these|them|the others)\b/i.test(option));
    return found ? `“${found}”` : null;
  },
};
