import type { Clause } from '@/lib/statements/clauses/clause';
import type { Subject } from '@/lib/statements/clauses/subject';
import type { Token } from '@/lib/statements/tokens/tokens';
import { isNegated } from './verb-group';

/** Verbs after which something is not said yet, or not at all: "wants her | to say", "refused | to say". */
const merely = /^(?:want|expect|plan|hope|intend|refuse|decline|fail|urge|ask|tell|need|try|beg|order|pressure|press|push|force|prepare|threaten|avoid|stop)$/;
const maybe = /^(?:could|might|may|should|would|must|can|cannot|couldn't|wouldn't|shouldn't|can't|won't)$/;
const nobody = /^(?:neither|nobody|no-one|none|no|few)$/;

/** "is expected to say", "is likely to argue": no statement yet. `to` is the place of the word "to". */
export function isAwaited(tokens: Token[], to: number): boolean {
  let at = to - 1;
  while (/ly$/.test(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'likely') at -= 1;
  // "are more likely to say" is a finding.
  if (tokens[at]?.lower === 'likely' && /^(?:more|less|as|most|least|equally|just)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  return /^(?:expected|likely|set|due|scheduled|poised|slated|planning|supposed)$/.test(tokens[at]?.lower ?? '');
}

/** "Asked whether | she was suggesting that …", "asked if | he meant": it is what the asker would know. */
function isQuestioned(tokens: Token[], subject: number): boolean {
  const [before, asks] = [tokens[subject - 1]?.lower, tokens[subject - 2]?.lower];
  return before === 'whether' || (before === 'if' && asks === 'asked');
}

/** Whether the report tells that a thing was not said, or only might be: "never said", "could argue", "Neither … said", "refused to say". */
export function isUnsaid(tokens: Token[], from: number, verb: number, subject: Subject | null, clause: Clause | undefined): boolean {
  const group = tokens.slice(from, verb).map((t) => t.lower);
  if (isNegated(tokens, from, verb) || group.some((word) => maybe.test(word)) || /^(?:refused|declined|failed|tried)$/.test(group[0] ?? '')) return true;
  if (subject && isQuestioned(tokens, subject.from)) return true;
  if (subject && (nobody.test(tokens[subject.from]?.lower ?? '') || /^(?:nobody|none)$/.test(tokens[subject.head]?.lower ?? ''))) return true;
  const governor = clause?.kind === 'infinitive' && clause.parent?.group ? tokens[clause.parent.group.head] : undefined;
  return merely.test(governor?.verb?.base ?? governor?.speech?.base ?? '');
}
