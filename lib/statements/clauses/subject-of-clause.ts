import { canSpeak } from '../can-speak';
import type { Clause } from './clause';
import type { Subject } from '../subject';
import type { Token } from '../tokens';

/**
 * Who does what a clause tells: its own subject, or the one it shares or hangs on.
 * "Ruiz left, | saying …" → Ruiz · "footage of Ruiz | asking …" → Ruiz · "asked him | to say" → him
 */
export function subjectOfClause(tokens: Token[], clause: Clause): Subject | null {
  const seen = new Set<Clause>();
  for (let at: Clause | null = clause; at && !seen.has(at); at = at.parent) {
    seen.add(at);
    if (at.subject) return at.subject;
    const { antecedent, group } = at;
    const isLoose = group !== null && (/^(?:comma|dash|quote)$/.test(tokens[group.from - 1]?.tag ?? '') || (at.opener >= 0 && tokens[at.opener]?.lower !== 'for'));
    if (at.kind === 'participle' && antecedent && !isLoose && speaks(tokens, antecedent)) return antecedent;
  }
  return null;
}

const writing = /^(?:statements?|emails?|e-mails?|letters?|tweets?|messages?|memos?|posts?|ads?|videos?|releases?|op-eds?|notes?|speech|speeches|interviews?|articles?|petition|brief|filing)$/;

/** "issued a statement | saying …": the one who issued it says so. */
const speaks = (tokens: Token[], subject: Subject) => !writing.test(tokens[subject.head]?.lower ?? '') && (subject.sort === 'pronoun' || subject.sort === 'relative' || tokens[subject.head]?.tag === 'name' || canSpeak(tokens[subject.head]?.lower ?? ''));
