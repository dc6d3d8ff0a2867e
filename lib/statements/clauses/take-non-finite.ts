import { speaks } from './subject-of-clause';
import { coordinate, findCoordinate } from './coordinate';
import { closeTo, innermost, openClause, type State, toSubject } from './state';
import type { VerbGroup } from './verb-groups';

/** Verbs whose object does what the infinitive says: "asked | him | to say". */
const objectControl = /^(?:ask|urge|tell|want|allow|force|order|call|expect|persuade|invite|encourage|beg|implore|press|push|challenge|convince|get|advise|warn|require|permit|enable|cause|lead|teach|help|direct|instruct|prompt|remind|request)$/;

/** "…, adding that": whoever said the rest; the clauses within that are over. */
function closeBeforeSaying(s: State, group: VerbGroup): void {
  const { tokens } = s;
  // "It rained, a guard said, | adding that": of two clauses side by side the last with somebody who speaks.
  const last = Math.max(0, s.stack.findLastIndex(({ clause: { kind, group: own, subject } }) => kind === 'main' && own?.mood === 'finite' && subject !== null && (tokens[own.head]?.speech || speaks(tokens, subject))));
  const saying = s.stack.findIndex(({ clause }, at) => at >= last && clause.group?.mood === 'finite' && tokens[clause.group.head]?.speech);
  const index = saying >= 0 ? saying : s.stack.findIndex(({ clause }, at) => at >= last && clause.group !== null);
  if (index >= 0) closeTo(s, index + 1, group.from);
}

/** Takes an infinitive: "asked him | to say" (him), "promised | to say" (whoever promised). */
function takeInfinitive(s: State, group: VerbGroup): void {
  const { tokens } = s;
  const { clause } = innermost(s);
  const near = s.chain?.reach === group.from - 1 ? toSubject(tokens, s.chain) : null;
  const owner = clause.group ? tokens[clause.group.head] : undefined;
  const isOwned = owner !== undefined && objectControl.test(owner.verb?.base ?? owner.speech?.base ?? '');
  openClause(s, { kind: 'infinitive', parent: clause, start: group.from, subject: isOwned ? near : null, antecedent: near, group });
}

/** Takes a verb in -ing: "footage of Ruiz | asking", "…, | adding that", "blamed Ruiz for | saying". */
function takeIng(s: State, group: VerbGroup): void {
  const { tokens, chain } = s;
  const before = tokens[group.from - 1];
  const isLoose = /^(?:comma|dash|quote)$/.test(before?.tag ?? '') || before?.lower === 'while';
  if (isLoose && tokens[group.head]?.speech) closeBeforeSaying(s, group);
  const isNear = chain?.reach === group.from - 1 || (before?.lower === 'for' && chain?.reach === group.from - 2);
  const opener = before?.tag === 'prep' || before?.tag === 'sub' ? group.from - 1 : -1;
  openClause(s, { kind: 'participle', parent: innermost(s).clause, opener, start: group.from, subject: null, antecedent: chain && isNear && chain.sort !== 'time' ? toSubject(tokens, chain) : null, group });
}

/** Takes an infinitive or a verb in -ing. */
export function takeNonFinite(s: State, group: VerbGroup): void {
  const open = innermost(s);
  const target = s.tokens[group.from - 1]?.tag === 'conj' ? findCoordinate(s, group, s.tokens[group.from - 2]?.tag === 'comma') : -1;
  if (target >= 0) {
    coordinate(s, target, group);
    return;
  }
  if (!open.clause.group && s.chain?.reach === group.from - 1 && !s.chain.isGoverned) open.candidate ??= s.chain;
  if (group.mood === 'infinitive') takeInfinitive(s, group);
  else takeIng(s, group);
}
