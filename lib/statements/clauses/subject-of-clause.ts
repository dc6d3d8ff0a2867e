import { canSpeak } from '@/lib/statements/tokens/can-speak';
import type { Clause } from './clause';
import type { Subject } from './subject';
import type { Token } from '@/lib/statements/tokens/tokens';

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
    const owner = at.kind === 'participle' && antecedent && !isLoose ? speakerIn(tokens, antecedent) : null;
    if (owner) return owner;
  }
  return null;
}

/** The one of a noun phrase who may speak: the whole, or in "footage of Ruiz" the name at its end. */
function speakerIn(tokens: Token[], subject: Subject): Subject | null {
  // "one of her ads | asking" speaks, "the movement with a speech | asking" does not.
  const isOf = tokens.slice(subject.head + 1, subject.to).some((t) => t.lower === 'of');
  if (!isOf && writing.test(tokens[subject.to]?.lower ?? '')) return ownerOf(tokens, subject);
  if (speaks(tokens, subject)) return subject;
  let from = subject.to;
  while (from > subject.from && tokens[from - 1]?.tag === 'name') from -= 1;
  const isName = tokens[subject.to]?.tag === 'name' && /^(?:of|from)$/.test(tokens[from - 1]?.lower ?? '');
  return isName && !writing.test(tokens[subject.head]?.lower ?? '') ? { from, to: subject.to, head: subject.to, sort: 'name' } : null;
}

/** "Ruiz’s speech | denouncing him": the one whose it is; of "a speech" nobody yet. */
function ownerOf(tokens: Token[], { from, to }: Subject): Subject | null {
  let at = to;
  while (at > from && tokens[at]?.tag !== 's') at -= 1;
  return at > from && tokens[at - 1]?.tag === 'name' ? { from, to: at - 1, head: at - 1, sort: 'name' } : null;
}

const writing = /^(?:statements?|emails?|e-mails?|letters?|tweets?|messages?|memos?|posts?|ads?|videos?|releases?|op-eds?|notes?|speech|speeches|interviews?|articles?|petition|brief|filing)$/;

/** "issued a statement | saying …": the one who issued it says so. */
export const speaks = (tokens: Token[], subject: Subject) => !writing.test(tokens[subject.head]?.lower ?? '') && (subject.sort === 'pronoun' || subject.sort === 'relative' || tokens[subject.head]?.tag === 'name' || canSpeak(tokens[subject.head]?.lower ?? ''));
