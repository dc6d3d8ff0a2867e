import type { Clause } from './clause';
import { findInverted } from './inverted-subject';
import { type Chain, innermost, openClause, type State, toSubject } from './state';
import type { VerbGroup } from './verb-groups';

/** A reduced relative or a participle: "the plan | presented in May", "Asked about it, …". */
export function reduce(s: State, group: VerbGroup, chain: Chain | null): void {
  const open = innermost(s);
  if (chain && !open.clause.group) open.candidate ??= chain;
  const on = chain ?? open.candidate;
  openClause(s, { kind: 'participle', parent: open.clause, start: group.from, subject: null, antecedent: on ? toSubject(s.tokens, on) : null, group });
}

/** "the accord | adopted in May | requires": what seemed the main verb was none. */
export function repair(s: State, group: VerbGroup): void {
  const { clause } = innermost(s);
  const reduced: Clause = { kind: 'participle', parent: clause, opener: -1, start: clause.group?.from ?? clause.start, end: group.from - 1, subject: clause.subject, antecedent: clause.subject, group: clause.group, sharedWith: null };
  s.clauses.push(reduced);
  clause.group = group;
}

/** Whether the innermost clause's verb may still turn out to be a participle. */
export function canRepair(s: State): boolean {
  const { clause } = innermost(s);
  return !!clause.group?.isEd && clause.subject !== null && clause.kind !== 'relative';
}

/** Whether a verb in -ed is rather the main one: it has an object right after it, or somebody is told ("Ruiz told …"). */
export function isLikelyFinite(s: State, group: VerbGroup): boolean {
  const next = s.tokens[group.to + 1];
  return !next || !/^(?:prep|adv|time|sub)$/.test(next.tag) || (s.tokens[group.head]?.speech?.frames.includes('x') ?? false);
}

/** Whether, after a verb in -ed, another finite verb follows that would be left without a subject: "the man, asked about it, | said". */
export function leavesVerbAlone(s: State, group: VerbGroup): boolean {
  const { tokens } = s;
  for (let i = group.to + 1; i < Math.min(tokens.length, group.to + 40); i += 1) {
    const tag = tokens[i]?.tag ?? 'stop';
    if (/^(?:stop|colon|sub|rel)$/.test(tag)) return false;
    if (!/^(?:comma|dash|close)$/.test(tag)) continue;
    let next = i + 1;
    while (tokens[next]?.tag === 'adv') next += 1;
    const verb = s.groups.get(next);
    // ", | based on the count": no verb for anybody; ", | said Ana Ruiz, the mayor": one with its own subject.
    if (verb?.mood === 'finite' && !(verb.isEd && !tokens[verb.head]?.speech && tokens[verb.to + 1]?.tag === 'prep')) return !findInverted(s, verb)?.isClosed;
  }
  return false;
}

/** Whether no later verb of the sentence is left for a subject that waits: "the woman who knows Smith | said it rained". */
export function isLastVerb(s: State, group: VerbGroup): boolean {
  const { tokens } = s;
  for (let i = group.to + 1; i < tokens.length; i += 1) {
    if (tokens[i]?.tag === 'stop') break;
    if (s.groups.get(i)?.mood !== 'finite') continue;
    let left = i - 1;
    while (tokens[left]?.tag === 'adv') left -= 1;
    if (/^(?:verb|comma|base|obj|dash|ing|quote)$/.test(tokens[left]?.tag ?? '')) return false;
  }
  return true;
}
