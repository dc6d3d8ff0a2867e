import { covers, overlaps, type Span } from '@/lib/text/span';
import type { Statement } from './statement';

const partsOf = ({ quote }: Statement): Span[] => quote.parts ?? [quote];

/** Whether each part of a content lies within a part of the other. */
const within = (inner: Statement, outer: Statement) => partsOf(inner).every((part) => partsOf(outer).some((one) => covers(one, part)));

/** Whether two contents are the same words, or share some without one lying in the other. */
function clash(a: Statement, b: Statement): boolean {
  if (!partsOf(a).some((part) => partsOf(b).some((one) => overlaps(part, one)))) return false;
  return within(a, b) === within(b, a);
}

/**
 * Of statements whose contents cross or are the same, the surest; one within another stays ("a claim by Okoro that …").
 * Takes and gives them in the order of the text.
 */
export function settleOverlaps(statements: Statement[]): Statement[] {
  const kept = new Set<Statement>();
  let open: Statement[] = [];
  for (const statement of statements) {
    open = open.filter((one) => kept.has(one) && one.quote.end > statement.quote.start);
    const rivals = open.filter((one) => clash(one, statement));
    if (rivals.some((one) => one.confidence >= statement.confidence)) continue;
    for (const rival of rivals) kept.delete(rival);
    kept.add(statement);
    open.push(statement);
  }
  return statements.filter((statement) => kept.has(statement));
}
