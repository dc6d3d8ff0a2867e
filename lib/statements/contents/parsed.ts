import type { Clause } from '@/lib/statements/clauses/clause';
import type { Cue } from '@/lib/statements/cues/cue';
import type { Token } from '@/lib/statements/tokens/tokens';

/** A sentence as far as it is read: its tokens, its clauses and its cues, each in order. */
export type Parsed = { tokens: Token[]; clauses: Clause[]; cues: Cue[] };

/** The clause whose verb a cue is, or null for "according to" and nouns. */
export function clauseOfCue({ clauses }: Parsed, cue: Cue): Clause | null {
  return clauses.find(({ group }) => group !== null && group.from <= cue.at && cue.at <= group.to) ?? null;
}
