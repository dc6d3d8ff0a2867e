import type { Check } from '@/lib/checks/check';
import { isGapped } from '@/lib/questions/gaps/is-gapped';
import { looseDate, outsideMarks } from '@/lib/questions/loose-words';
import { writtenOptions } from '@/lib/questions/option-texts';

/** “What happened last month?” is only right in the month of print. */
export const relativeDate: Check = {
  name: 'relative-date',
  reason: 'It says “on Sunday” or “last month”, which only holds on the day of print.',
  test(question) {
    // What is left out of a sentence of a dated report, or how it gives a remark, is of its day.
    if (isGapped(question) || /^How does .+ of \d{1,2} \p{L}+ \d{4} give this remark\b/u.test(question.stem)) return null;
    const loose = [question.stem, ...writtenOptions(question)].map((text) => looseDate(outsideMarks(text))).find(Boolean);
    return loose ? `“${loose}”` : null;
  },
};
