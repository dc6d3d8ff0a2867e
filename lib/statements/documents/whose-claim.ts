import type { Statement } from '@/lib/statements/statement';
import { covers, overlaps, type Span } from '@/lib/text/span';
import type { FoundProvision } from './found-provision';

const nobody = /^(?:that|who|which|whom|he|she|they|it|we|i|you|this|these|those|some|many|others)$/i;

/**
 * Whose claim a provision stands in: null for the reporter's own voice, undefined when a claim has no name
 * (such a provision is nobody's, and is left out). An aside in reported speech, "the resolution, which endorsed …",
 * explains the name and is the reporter's; between quotation marks it is the speaker's. What the document itself says
 * ("the report says that …") is no claim about it.
 */
export function claimAround(statements: Statement[], found: FoundProvision, mention: Span, isQuoted: boolean): string | null | undefined {
  const around = statements
    .filter((each) => holds(each, found, isQuoted) && !(found.isAside && each.level === 'indirect') && !isItsOwn(each, found, mention))
    .sort((a, b) => a.quote.end - a.quote.start - (b.quote.end - b.quote.start));
  const inner = around[0];
  if (inner) return inner.speaker && !nobody.test(inner.speaker.name) ? inner.speaker.name : undefined;
  return found.isReported || isQuoted ? undefined : null;
}

function holds({ quote }: Statement, found: Span, isQuoted: boolean): boolean {
  return (quote.parts ?? [quote]).some((part) => covers(part, found) || (isQuoted && overlaps(part, found)));
}

/** Whether the verb that makes a statement is the one by which the document says it: "the report | found | that …". */
function isItsOwn({ cue, speaker }: Statement, found: Span, mention: Span): boolean {
  return cue !== null && speaker !== null && overlaps(speaker, mention) && cue.start >= mention.end && cue.end <= found.start;
}
