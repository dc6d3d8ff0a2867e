import type { Subject } from './subject';
import type { Token } from '@/lib/statements/tokens/tokens';
import type { Clause } from './clause';
import { overBrackets } from './noun-phrases';
import { innermost, openClause, type State, toSubject } from './state';

/** Whether a finite verb follows before the next mark: "as | he said", but "as | a member, he". */
function holdsFinite(s: State, from: number): boolean {
  for (let i = from; i < Math.min(s.tokens.length, from + 16); i += 1) {
    i = Math.max(i, overBrackets(s.tokens, i) + 1);
    if (/^(?:comma|stop|colon|dash|quote)$/.test(s.tokens[i]?.tag ?? 'stop')) return false;
    const group = s.groups.get(i);
    if (group) return group.mood === 'finite';
  }
  return false;
}

/** Whether the clause's verb follows at once: "who | said", "that | never happened". */
function opensVerb(s: State, at: number): boolean {
  const next = s.tokens[at + 1];
  return s.groups.get(at + 1)?.mood === 'finite' || (next?.tag === 'adv' && s.groups.get(at + 2)?.mood === 'finite');
}

/** What a word that opens a clause makes of it. */
function kindOf(s: State, at: number, antecedent: Subject | null): Clause['kind'] {
  const word = s.tokens[at] as Token;
  const before = s.tokens[at - 1]?.tag;
  if (word.lower === 'that') return antecedent !== null && antecedent.to === at - 1 && opensVerb(s, at) ? 'relative' : 'complement';
  if (word.tag !== 'rel') return 'adverbial';
  if (/^(?:who|which|whose|whom|where)$/.test(word.lower) && (antecedent !== null || before === 'comma' || before === 'prep')) return 'relative';
  const isAdverbial = word.lower === 'when' && (at === 0 || !innermost(s).clause.group || before === 'comma' || antecedent !== null);
  return isAdverbial ? 'adverbial' : 'complement';
}

/** "that", "while", "who" at token `at` opens a clause. False when the word opens none here. */
export function takeOpener(s: State, at: number): boolean {
  const { tokens, chain } = s;
  const word = tokens[at] as Token;
  const open = innermost(s);
  // "Ruiz, though, said"
  if (word.lower !== 'that' && tokens[at + 1]?.tag === 'comma') return false;
  // "so high | that it fell": only "that" opens a clause.
  if (word.lower === 'so' && (tokens[at + 2]?.lower === 'that' || tokens[at + 3]?.lower === 'that')) return false;
  // "While declining to say why, | Ruiz left": the participle hangs on what follows.
  if (word.tag === 'sub' && word.lower !== 'that' && s.groups.get(at + 1)?.mood === 'ing') return false;
  if (!open.clause.group && chain?.sort === 'noun' && !chain.isGoverned) open.candidate ??= chain;
  if (/^(?:as|before|after|since|until|till|so)$/.test(word.lower) && word.tag !== 'rel' && !holdsFinite(s, at + 1)) return false;
  const waiting = tokens[at - 1]?.tag === 'comma' && chain === null ? open.candidate : null;
  const before = chain?.sort === 'noun' && chain.to === at - 1 ? chain : waiting;
  const antecedent = before && (word.tag === 'rel' || word.lower === 'that') ? toSubject(tokens, before) : null;
  const isSubject = /^(?:who|which|what|that)$/.test(word.lower) && opensVerb(s, at);
  openClause(s, { kind: kindOf(s, at, antecedent), parent: open.clause, opener: at, start: at, subject: isSubject ? { from: at, to: at, head: at, sort: 'relative' } : null, antecedent, group: null });
  s.chain = null;
  return true;
}
