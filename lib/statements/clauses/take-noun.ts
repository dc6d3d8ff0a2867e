import type { NounPhrase } from './noun-phrases';
import { readChain } from './read-chain';
import { type Chain, innermost, type State } from './state';

/** What only hangs on the noun phrase before it: "Ruiz | herself", "the members | all", "he | recently", "Ruiz on | Thursday". */
function isTrailing(s: State, np: NounPhrase, at: number): boolean {
  const word = s.tokens[at];
  const before = s.tokens[at - 1];
  const isNext = s.chain?.reach === at - 1;
  if (np.sort === 'time') return isNext || (before?.tag === 'prep' && s.chain?.reach === at - 2);
  const isFloating = (np.sort === 'object' && /self$|selves$/.test(word?.lower ?? '')) || (np.to === at && /^(?:all|both|each)$/.test(word?.lower ?? ''));
  return isNext && isFloating;
}

/** Whether the word before puts the noun phrase under it, so that it is no subject: "in | March", "as | a member"; not "point out | it". */
function isUnder(s: State, at: number, isParticle: boolean): boolean {
  const before = s.tokens[at - 1];
  if (before?.tag === 'prep') return !isParticle;
  return before?.tag === 'sub' && /^(?:as|before|after|since|until|till)$/.test(before.lower) && !s.clauses.some((clause) => clause.opener === at - 1);
}

/** Takes a noun phrase: it may become a subject, an object or the end of one. Returns its last token. */
export function takeNoun(s: State, at: number): number {
  const open = innermost(s);
  const { group } = open.clause;
  const np = readChain(s, at, group === null) as NounPhrase;
  if (s.chain && isTrailing(s, np, at)) {
    s.chain = { ...s.chain, reach: np.to };
    return np.to;
  }
  const before = s.tokens[at - 1];
  const isParticle = /^(?:out|off)$/.test(before?.lower ?? '') && group?.to === at - 2;
  const afterConj = before?.tag === 'conj';
  const first = afterConj && group && s.chain?.reach === at - 2 && s.chain.afterComma && !s.chain.isGoverned ? s.chain.from : np.from;
  const chain: Chain = {
    from: np.from, to: np.to, head: np.head, sort: np.sort, isList: np.isList, reach: np.to, afterConj, listFrom: first, isGoverned: isUnder(s, at, isParticle),
    afterComma: before?.tag === 'comma' || before?.tag === 'dash' || (afterConj && s.tokens[at - 2]?.tag === 'comma'),
  };
  s.chain = chain;
  if (group && np.sort === 'noun' && !chain.isGoverned) {
    if (at === group.to + (isParticle ? 2 : 1)) open.object ??= chain;
    // "…, but Okoro, her rival, said"
    else if (afterConj) open.aside = chain;
    else if (before?.tag === 'comma') open.aside ??= chain;
  }
  return np.to;
}
