import { closeTo, innermost, type State } from './state';

const isPutIn = /^(?:relative|participle|adverbial|infinitive)$/;

/** A comma, dash or bracket at token `at`: a clause put in may end there, and who stands before it may wait for a verb. */
export function takeBreak(s: State, at: number): void {
  const open = innermost(s);
  const { clause } = open;
  if (!clause.group && s.chain && !s.chain.isGoverned && (s.chain.sort === 'noun' || s.chain.sort === 'pronoun')) open.candidate ??= s.chain;
  s.chain = null;
  const below = s.stack[s.stack.length - 2]?.clause;
  if (!below || !clause.group) return;
  if (isPutIn.test(clause.kind) && !below.group) {
    closeTo(s, s.stack.length - 1, at);
    return;
  }
  // "While Ruiz said that it rained, | …": all that the opening clause holds is over.
  const waiting = s.stack.findIndex((one) => !one.clause.group);
  const inner = s.stack[waiting + 1]?.clause;
  const isOver = inner && inner.group && (/^(?:adverbial|participle|relative)$/.test(inner.kind) || (inner.kind === 'complement' && inner.antecedent !== null));
  if (waiting >= 0 && isOver) closeTo(s, waiting + 1, at);
}
