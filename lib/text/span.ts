/** A stretch of a text in UTF-16 units: `text.slice(start, end)`. */
export type Span = { start: number; end: number };

/** The words that a span covers. */
export function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
