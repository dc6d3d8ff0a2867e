import { isNegated } from '@/lib/statements/cues/verb-group';
import type { Token } from '@/lib/statements/tokens/tokens';
import type { VerbGroup } from '@/lib/statements/clauses/verb-groups';
import { inflect } from '@/lib/text/inflect';
import { thirdPerson } from './provision-verbs';

const modal = /^(?:would|will|may|can|could|should|must|might|shall)$/;
const shortModal: Record<string, string> = { "wouldn't": 'would', "won't": 'will', "can't": 'can', cannot: 'can', "couldn't": 'could', "shouldn't": 'should', "mustn't": 'must', "'ll": 'will', "'d": 'would' };

/** What stands before the verb: "would not have". */
export function auxiliariesOf(tokens: Token[], { from, head }: VerbGroup): string[] {
  return tokens.slice(from, head).filter(({ tag }) => tag === 'aux').map(({ lower }) => lower);
}

/**
 * What a verb group says, with the document as subject, in the present: "endorsed" → "endorses", "did not ban" → "does not ban";
 * "would ban" stays. Null for what is not done: "was banning", "had been banned".
 */
export function relationOf(tokens: Token[], group: VerbGroup, base: string, isNegative = isNegated(tokens, group.from, group.to)): string | null {
  const before = auxiliariesOf(tokens, group);
  if (before.some((each) => /^(?:is|are|was|were|be|been|being|'s|'re|isn't|aren't|wasn't|weren't)$/.test(each))) {
    return before.length === 1 && tokens[group.head]?.tag === 'ing' ? plain(base, isNegative) : null;
  }
  const first = before[0] ?? '';
  const known = modal.test(first) ? first : shortModal[first];
  if (!known) return plain(base, isNegative);
  const verb = before.slice(1).some((each) => each === 'have') ? `have ${inflect(base).participle}` : base;
  return isNegative ? `${known} not ${verb}` : `${known} ${verb}`;
}

/** "ban" → "bans", "does not ban" */
export function plain(base: string, isNegative: boolean): string {
  return isNegative ? `does not ${base}` : thirdPerson(base);
}
