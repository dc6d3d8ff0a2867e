import { sortOf, type Subject } from './subject';
import type { Token } from '@/lib/statements/tokens/tokens';
import type { Clause } from './clause';
import type { NounPhrase } from './noun-phrases';
import type { VerbGroup } from './verb-groups';

/** A noun phrase as it was met: what stood before it tells whether it can be a subject. */
export type Chain = NounPhrase & {
  /** After a preposition: "in | March". */
  isGoverned: boolean;
  afterComma: boolean;
  afterConj: boolean;
  /** Where a list begins whose last it may be: "the plan, | teachers and officials said". Else where it begins itself. */
  listFrom: number;
  /** Where it ends with the time that follows: "Ruiz on Thursday | said". */
  reach: number;
};

/** An open clause with whom it may be about. */
export type Open = {
  clause: Clause;
  /** Waits for the clause's verb: "Ruiz, who leads the council, | said". */
  candidate: Chain | null;
  /** The verb's object, which may be the subject of a clause to come: "said the plan, which he likes, | works". */
  object: Chain | null;
  /** Put in after a comma, who may turn out to speak: "It rained, a guard, Ana Bell, | said". */
  aside: Chain | null;
};

/** A sentence being parsed: open clauses with the innermost last, and the noun phrase met last. */
export type State = { tokens: Token[]; groups: Map<number, VerbGroup>; clauses: Clause[]; stack: Open[]; chain: Chain | null;
  /** What stands in brackets, for later: first and last token. */
  brackets: [number, number][] };

export const innermost = (s: State): Open => s.stack[s.stack.length - 1] as Open;

/** Opens a clause within those that are open. */
export function openClause(s: State, clause: Omit<Clause, 'end' | 'sharedWith' | 'antecedent' | 'opener'> & Partial<Pick<Clause, 'sharedWith' | 'antecedent' | 'opener'>>): void {
  const made: Clause = { sharedWith: null, antecedent: null, opener: -1, ...clause, end: clause.start };
  s.clauses.push(made);
  s.stack.push({ clause: made, candidate: null, object: null, aside: null });
}

/** Closes the innermost clauses down to `depth` open ones; they end before token `at`. */
export function closeTo(s: State, depth: number, at: number): void {
  while (s.stack.length > depth) {
    const { clause } = s.stack.pop() as Open;
    let end = at - 1;
    while (end > clause.start && /^(?:comma|dash|conj)$/.test(s.tokens[end]?.tag ?? '')) end -= 1;
    clause.end = Math.max(clause.start, end);
  }
}

export const toSubject = (tokens: Token[], np: { from: number; to: number; head: number }): Subject => ({ from: np.from, to: np.to, head: np.head, sort: sortOf(tokens, np) });

/** Gives an open clause its verb, and closes all within it. */
export function fill(s: State, index: number, group: VerbGroup, subject: Subject | null): void {
  closeTo(s, index + 1, group.from);
  const { clause } = innermost(s);
  clause.group = group;
  clause.subject = subject ?? clause.subject;
}

/** The innermost open clause that waits for its verb and has somebody to be its subject; -1 when none does. */
export function findPending(s: State): number {
  for (let i = s.stack.length - 1; i >= 0; i -= 1) {
    const { clause, candidate } = s.stack[i] as Open;
    if (!clause.group && (candidate || clause.subject)) return i;
  }
  return -1;
}

/** The last token before `at` that is none of the tags, but after `low`: over ", who leads it," back to who. */
export function backOver(tokens: Token[], at: number, low: number, tags: RegExp): number {
  let to = at;
  while (to > low && tags.test(tokens[to]?.tag ?? '')) to -= 1;
  return to;
}

/** Where a subject that waited ends: with all that is put in after it, but not with ", though,". */
function endOfWaiting(tokens: Token[], candidate: Chain, verb: number): number {
  const to = backOver(tokens, verb - 1, candidate.to, /^(?:comma|dash)$/);
  return tokens.slice(candidate.to + 1, to + 1).every((t) => /^(?:comma|dash|adv|time|sub)$/.test(t.tag)) ? candidate.to : to;
}

/** Gives the verb to a clause that waits; all that stands between belongs to its subject: "Ana Ruiz, the mayor of Leeds, | said". */
export function fillPending(s: State, index: number, group: VerbGroup): void {
  const { clause, candidate } = s.stack[index] as Open;
  const to = candidate ? endOfWaiting(s.tokens, candidate, group.from) : 0;
  fill(s, index, group, candidate ? { ...toSubject(s.tokens, candidate), to } : clause.subject);
}
