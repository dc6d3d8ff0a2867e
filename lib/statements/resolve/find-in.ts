import type { Span } from '@/lib/text/span';

/** The index of the last of some ordered spans that begins at `at` or before; -1 when none does. */
export function findIn(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether a place lies within one of some ordered spans; of spans within spans, the last few are looked at. */
export function isInside(spans: readonly Span[], at: number): boolean {
  const last = findIn(spans, at);
  for (let i = last; i >= Math.max(0, last - 4); i -= 1) if ((spans[i] as Span).end > at) return true;
  return false;
}
