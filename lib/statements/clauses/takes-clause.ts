import type { Token } from '@/lib/statements/tokens/tokens';
import type { VerbGroup } from './verb-groups';

const cognition = /^(?:know|realize|learn|ensure|mean|hear|feel|see|understand|decide|think|believe|guess|wish|bet|hope|fear|find|show|suppose|notice|pretend|prove|assume|expect|figure|imagine|remember|worry|suspect|conclude|discover)$/;

/** Whether a verb may have a clause without "that" for its object: "said | it rained". */
export function takesClause(tokens: Token[], group: VerbGroup | null): boolean {
  const t = group ? tokens[group.head] : undefined;
  return !!t && ((t.speech !== null && /[zt]/.test(t.speech.frames)) || cognition.test(t.verb?.base ?? ''));
}

/** Whether a token is a verb of speech rather than of belief. */
export const isOfSpeech = (t: Token | undefined) => !!t?.speech && !/^(?:expect|hope|think|believe|fear|worry|want|assume)$/.test(t.speech.base);
