import type { Figure } from '@/lib/questions/figures';
import { numberOf, wordOf } from '@/lib/text/number-words';

/** What counts when it is typed: the number, or the whole. A figure with decimals or more than three digits is nothing to know by heart: null. "eleven" → eleven, 11 */
export function typedFigure({ text, sort, number, start, digits }: Figure): string[] | null {
  const bare = text.slice(number.start - start, number.end - start);
  // "Jan 16" will do for "January 16".
  if (sort === 'day') return [...new Set([text, turned(text)].flatMap((day) => [day, day.replace(/\p{L}{3,}/u, (month) => month.slice(0, 3))]))];
  return /[.]/.test(bare) || (sort !== 'year' && digits > 999) ? null : [...new Set([bare, text, numberOf(bare)?.toString(), wordOf(Number(bare))].filter((each) => each !== null && each !== undefined))];
}

/** "June 23, 2016" → "23 June 2016", and the other way about. */
function turned(day: string): string {
  const [, month, first, year] = /^(\p{L}+) (\d+)(, \d{4})?$/u.exec(day) ?? [];
  return month ? `${first} ${month}${year?.slice(1) ?? ''}` : day.replace(/^(\d+) (\p{L}+)/u, '$2 $1');
}
