import type { Check } from '@/lib/checks/check';
import { writtenOptions } from '@/lib/questions/option-texts';

/** A stray mark or bracket shows that a passage was cut in the wrong place. */
export const cutQuote: Check = {
  name: 'cut-quote',
  reason: 'A quotation is cut in the wrong place.',
  test(question) {
    const count = (text: string, mark: string) => text.split(mark).length - 1;
    const broken = [question.stem, ...writtenOptions(question)].find((text) => count(text, '“') !== count(text, '”') || count(text, '(') !== count(text, ')') || count(text, '"') > 0 || /\(\s*[–—-]/.test(text));
    return broken ? `“${broken.slice(0, 60)}”` : null;
  },
};
