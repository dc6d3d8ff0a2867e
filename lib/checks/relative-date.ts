import type { Check } from '@/lib/checks/check';
import { looseDate, outsideMarks } from '@/lib/questions/loose-words';
import { writtenOptions } from '@/lib/questions/option-texts';

/** “What happened last month?” is only right in the month of print. */
export const relativeDate: Check = {
  name: 'relative-date',
  reason: 'It says “on Sunday” or “last month”, which only holds on the day of print.',
  test(question) {
    const loose = [question.stem, ...writtenOptions(question)].map((text) => looseDate(outsideMarks(text))).find(Boolean);
    return loose ? `“${loose}”` : null;
  },
};
