import type { Check } from '@/lib/checks/check';
import { isFixed } from '@/lib/questions/fixed-options';
import { bare } from '@/lib/questions/likeness';
import { optionsOf } from '@/lib/questions/option-texts';

const label = '\\(?(?:[A-E]|[1-5]|I{1,3}|IV|V)\\)?';
const joined = new RegExp(`^(?:both |only |options? |answers? )*${label}(?:(?:, ?${label})*,? (?:and|or|&) ${label}| only)(?: only)?$`, 'i');

/** “A and C”, “both the wall and the pier” beside “the wall”: a puzzle about the options. */
export const kType: Check = {
  name: 'k-type',
  reason: 'An option is put together of other options.',
  test(question) {
    if (question.format !== 'choice' && question.format !== 'several') return null;
    const options = optionsOf(question).filter((option) => !isFixed(option));
    const found = options.find((option) => joined.test(option.trim()) || (/\b(?:and|or)\b/.test(option) && holds(option, options.filter((each) => each !== option)) >= 2));
    return found ? `“${found}”` : null;
  },
};

/** How many of the others stand in it whole. */
const holds = (option: string, others: string[]) => others.filter((other) => ` ${bare(option)} `.includes(` ${bare(other)} `)).length;
