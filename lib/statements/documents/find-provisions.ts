import type { Token } from '@/lib/statements/tokens/tokens';
import { overlaps, type Span } from '@/lib/text/span';
import type { FoundProvision } from './found-provision';
import type { Part } from './sentence-parts';
import { whatIsUnderIt } from './what-is-under-it';
import { whatItDoes } from './what-it-does';
import { whatItsNounsTell, whatTouchesIt } from './what-touches-it';

/** "Second Amendment | rights", but "the treaty | itself". */
function isModifier(next: Token | undefined): boolean {
  return next !== undefined && /^(?:word|name)$/.test(next.tag) && next.verb?.form !== 's' && !/^(?:law|itself|alone)$/.test(next.lower);
}

/** What a sentence says about the document that it means at `mention`: "The treaty bans heavy nets." → bans · heavy nets */
export function findProvisions(part: Part, mention: Span, isReport: boolean): FoundProvision[] {
  const at = part.tokens.findIndex((token) => overlaps(token, mention) && token.end >= mention.end);
  if (at < 0) return [];
  if (isModifier(part.tokens[at + 1])) return [];
  const found = [...whatItDoes(part, at, isReport), ...(isReport ? [] : [...whatIsUnderIt(part, at), ...whatTouchesIt(part, at), ...whatItsNounsTell(part, at)])];
  return found.filter((each) => each.end <= mention.start || each.start >= mention.end);
}
