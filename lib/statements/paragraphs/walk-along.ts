import type { Span } from '@/lib/text/span';

/** Hands out, stretch by stretch, those of an ordered list that share a character with the stretch. Stretches come in order. */
export function walkAlong<T extends Span>(list: readonly T[]): (span: Span) => T[] {
  let low = 0;
  return ({ start, end }) => {
    while (low < list.length && (list[low] as T).end <= start) low += 1;
    const near: T[] = [];
    for (let i = low; i < list.length && (list[i] as T).start < end; i += 1) near.push(list[i] as T);
    return near;
  };
}
