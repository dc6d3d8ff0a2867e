import type { Report } from '@/lib/articles/report';
import { once } from '@/lib/once';
import type { Span } from '@/lib/text/span';

/** A text with nothing but its words, and where each letter of it stands in the report. */
type Plain = { words: string; places: number[] };

const plainOf = once((report: Report): Plain => {
  const places: number[] = [];
  let words = '';
  for (const { 0: word, index } of report.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const lower = word.toLowerCase();
    words += ` ${lower}`;
    // A letter that is two in lower case would move all places behind it.
    for (let at = 0; at <= lower.length; at += 1) places.push(index + Math.min(at, word.length) - 1);
  }
  return { words: `${words} `, places };
});

/** Where words stand in a report, whatever marks and blanks are between them; null for fewer than two words. */
export function findPlain(words: string, report: Report): Span | null {
  const parts = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (parts.length < 2) return null;
  const wanted = ` ${parts.join(' ')} `;
  const { words: text, places } = plainOf(report);
  const at = text.indexOf(wanted);
  return at < 0 ? null : { start: places[at + 1]!, end: places[at + wanted.length - 2]! + 1 };
}
