import type { Span } from '@/lib/text/span';
import type { Level } from './statement';

/** How much of a content stands between double quotation marks, by its letters. `quoted` is in order. */
export function findLevel(text: string, parts: Span[], quoted: Span[]): Level {
  let all = 0;
  let inside = 0;
  for (const part of parts) {
    let low = 0;
    let high = quoted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((quoted[middle] as Span).end <= part.start) low = middle + 1;
      else high = middle;
    }
    let q = low;
    for (let i = part.start; i < part.end; i += 1) {
      if (!/[\p{L}\p{N}]/u.test(text[i] as string)) continue;
      while (q < quoted.length && (quoted[q] as Span).end <= i) q += 1;
      all += 1;
      if (q < quoted.length && (quoted[q] as Span).start <= i) inside += 1;
    }
  }
  if (inside === 0) return 'indirect';
  return inside / all >= 0.95 ? 'direct' : 'mixed';
}
