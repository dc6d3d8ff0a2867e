import type { Clause } from './clause';
import { type NounPhrase, overBrackets, readNounPhrase } from './noun-phrases';
import { sortOf, type Subject } from './subject';
import type { Token } from './tokens';
import { findVerbGroups, type VerbGroup } from './verb-groups';

/** A noun phrase in the making: what stood before it tells whether it can be a subject. */
type Chain = NounPhrase & { isGoverned: boolean; afterComma: boolean; afterConj: boolean;
  /** Where it ends with the time that follows: "Ruiz on Thursday | said". */
  reach: number };

/** An open clause with whom it may be about: `candidate` waits for the verb, `object` may be the subject of a clause to come, `aside` of one put in after a comma. */
type Open = { clause: Clause; candidate: Chain | null; object: Chain | null; aside: Chain | null };

type State = {
  tokens: Token[];
  groups: Map<number, VerbGroup>;
  clauses: Clause[];
  /** Open clauses, the innermost last. */
  stack: Open[];
  chain: Chain | null;
};

const cognition = /^(?:know|realize|learn|ensure|mean|hear|feel|see|understand|decide|think|believe|guess|wish|bet|hope|fear|find|show|suppose|notice|pretend|prove|assume|expect|figure|imagine|remember|worry|suspect|conclude|discover)$/;

/** Whether a verb may have a clause without "that" for its object: "said | it rained". */
function takesClause(tokens: Token[], group: VerbGroup | null): boolean {
  const t = group ? tokens[group.head] : undefined;
  return !!t && ((t.speech !== null && /[zt]/.test(t.speech.frames)) || cognition.test(t.verb?.base ?? ''));
}

/** Verbs whose object does what the infinitive says: "asked | him | to say". */
const objectControl = /^(?:ask|urge|tell|want|allow|force|order|call|expect|persuade|invite|encourage|beg|implore|press|push|challenge|convince|get|advise|warn|require|permit|enable|cause|lead|teach|help|direct|instruct|prompt|remind|request)$/;

const top = (s: State) => s.stack[s.stack.length - 1] as Open;

function open(s: State, clause: Omit<Clause, 'end' | 'sharedWith'> & { sharedWith?: Clause | null }): Clause {
  const made: Clause = { sharedWith: null, ...clause, end: clause.start };
  s.clauses.push(made);
  s.stack.push({ clause: made, candidate: null, object: null, aside: null });
  return made;
}

/** Closes the innermost clauses down to `depth` open ones; they end before token `at`. */
function closeTo(s: State, depth: number, at: number): void {
  while (s.stack.length > depth) {
    const { clause } = s.stack.pop() as Open;
    let end = at - 1;
    while (end > clause.start && /^(?:comma|dash|conj)$/.test(s.tokens[end]?.tag ?? '')) end -= 1;
    clause.end = Math.max(clause.start, end);
  }
}

const toSubject = (tokens: Token[], np: { from: number; to: number; head: number }): Subject => ({ from: np.from, to: np.to, head: np.head, sort: sortOf(tokens, np) });

/** The innermost open clause that waits for its verb and has somebody to be its subject; -1 when none does. */
function pendingIndex(s: State): number {
  for (let i = s.stack.length - 1; i >= 0; i -= 1) {
    const { clause, candidate } = s.stack[i] as Open;
    if (!clause.group && (candidate || clause.subject)) return i;
  }
  return -1;
}

/** Whether, after a verb in -ed, another finite verb follows that would be left without a subject: “the man | asked about it | said”. */
function leavesVerbAlone(s: State, group: VerbGroup): boolean {
  const { tokens } = s;
  for (let i = group.to + 1; i < Math.min(tokens.length, group.to + 40); i += 1) {
    const t = tokens[i] as Token;
    if (/^(?:stop|colon|sub|rel)$/.test(t.tag)) return false;
    if (t.tag !== 'comma' && t.tag !== 'dash' && t.tag !== 'close') continue;
    let next = i + 1;
    while (tokens[next]?.tag === 'adv') next += 1;
    const other = s.groups.get(next);
    if (other && other.mood === 'finite') return true;
  }
  return false;
}

/** Fills an open clause with its verb and subject. */
function fill(s: State, index: number, group: VerbGroup, subject: Subject | null): void {
  closeTo(s, index + 1, group.from);
  const { clause } = top(s);
  clause.group = group;
  clause.subject = subject ?? clause.subject;
}

/** The open clause that a verb after "and" goes on with: of the same form, a verb of speech with one of speech. */
function coordinateIndex(s: State, group: VerbGroup, afterComma: boolean): number {
  const { tokens } = s;
  const verb = tokens[group.head] as Token;
  const fits: number[] = [];
  for (let i = s.stack.length - 1; i >= 0; i -= 1) {
    const other = s.stack[i]?.clause.group;
    if (!other || (other.mood === 'finite') !== (group.mood === 'finite')) continue;
    if (group.mood !== 'finite' && other.mood !== group.mood) continue;
    fits.push(i);
  }
  const same = fits.filter((i) => {
    const other = s.stack[i]?.clause.group as VerbGroup;
    const form = tokens[other.from === other.head ? other.head : other.from]?.verb?.form;
    return form !== undefined && form === tokens[group.from]?.verb?.form;
  });
  const pool = same.length ? same : fits;
  const speaks = (t: Token | undefined) => !!t?.speech && !/^(?:expect|hope|think|believe|fear|feel|worry|want|assume)$/.test(t.speech.base);
  const speaking = speaks(verb) ? pool.filter((i) => speaks(tokens[s.stack[i]?.clause.group?.head ?? -1])) : [];
  return (speaking.length ? speaking[speaking.length - 1] : afterComma ? pool[pool.length - 1] : pool[0]) ?? -1;
}

/** The subject after its verb: "said | Ana Ruiz, the mayor". */
function invertedSubject(s: State, group: VerbGroup): Subject | null {
  const t = s.tokens[group.head] as Token;
  if (!t.speech?.frames.includes('q') || group.from !== group.to) return null;
  const takesObject = /^(?:tell|call|ask|urge|warn|remind|cite|quote|describe|thank)$/.test(t.speech.base);
  if (takesObject && s.tokens[group.from - 1]?.tag !== 'quote') return null;
  const np = readChain(s, group.to + 1);
  if (!np || np.sort === 'object' || np.sort === 'quote' || np.sort === 'time') return null;
  const after = s.tokens[np.to + 1];
  return !after || /^(?:comma|stop|prep|time|dash|rel|ing|colon|quote)$/.test(after.tag) ? toSubject(s.tokens, np) : null;
}

/** Whether no later verb of the sentence is left for a subject that waits: "the woman who knows Smith | said it rained". */
function isLastVerb(s: State, group: VerbGroup): boolean {
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

/** Takes a finite verb: finds whose it is. */
function takeFinite(s: State, group: VerbGroup): void {
  const { tokens } = s;
  let left = group.from - 1;
  while (left >= 0 && tokens[left]?.tag === 'adv') left -= 1;
  const before = tokens[left];
  const selfPronoun = group.from === group.to && tokens[group.from]?.tag === 'pron' ? group.from : tokens[group.from - 1]?.tag === 'pron' ? group.from - 1 : -1;
  const chain = s.chain && s.chain.reach === left && (s.chain.sort !== 'time' || (!top(s).clause.group && !top(s).candidate && !s.chain.isGoverned)) ? s.chain : null;
  const t = top(s);
  const isTag = chain?.sort === 'quote';
  if (selfPronoun >= 0) {
    const subject: Subject = { from: selfPronoun, to: selfPronoun, head: selfPronoun, sort: 'pronoun' };
    if (!t.clause.group) fill(s, s.stack.length - 1, group, subject);
    else {
      // "… a gift, and | he left" is a clause beside the first, "said | he left" one within.
      const isBeside = /^(?:conj|comma|dash)$/.test(tokens[selfPronoun - 1]?.tag ?? '');
      open(s, { kind: isBeside ? 'main' : 'complement', parent: isBeside ? t.clause.parent : t.clause, opener: tokens[selfPronoun - 1]?.tag === 'conj' ? selfPronoun - 1 : -1, start: selfPronoun, subject, antecedent: null, group });
    }
    return;
  }
  if (before?.tag === 'conj' || (before?.tag === 'comma' && tokens[left - 1]?.tag === 'conj')) {
    const target = coordinateIndex(s, group, tokens[left - 1]?.tag === 'comma');
    if (target >= 0 && s.stack[target]?.clause.group) return coordinate(s, target, group);
  }
  if (!t.clause.group && (t.clause.kind === 'relative' || t.clause.kind === 'complement') && t.clause.subject && !chain && left === t.clause.opener) {
    t.clause.group = group;
    return;
  }
  // "who in the past | has said"
  const openerToken = tokens[t.clause.opener];
  if (!t.clause.group && t.clause.kind === 'relative' && !t.clause.subject && chain?.isGoverned && openerToken && /^(?:who|which)$/.test(openerToken.lower)) {
    t.clause.group = group;
    t.clause.subject = { from: t.clause.opener, to: t.clause.opener, head: t.clause.opener, sort: 'relative' };
    return;
  }
  if (chain && !isTag && chain.sort !== 'object') {
    if (!t.clause.group) {
      if (group.isEd && leavesVerbAlone(s, group) && /^(?:prep|sub|rel|comma|adv|time)$/.test(tokens[group.to + 1]?.tag ?? '')) return reduce(s, group, chain);
      const list = chain.isList && chain.afterComma && t.candidate && !chain.isGoverned ? { ...chain, from: t.candidate.from, head: t.candidate.head } : chain;
      if (chain.isGoverned && t.candidate) return fill(s, s.stack.length - 1, group, toSubject(tokens, t.candidate));
      return fill(s, s.stack.length - 1, group, toSubject(tokens, list));
    }
    const pending = pendingIndex(s);
    // "many who back Smith or Ruiz | said": the last verb is for the one who waits.
    if (pending >= 0 && chain.afterConj && isLastVerb(s, group)) return fillPending(s, pending, group);
    if (chain.afterConj || chain.afterComma) {
      open(s, { kind: 'main', parent: t.clause.parent, opener: chain.afterConj ? chain.from - 1 : -1, start: chain.from, subject: toSubject(tokens, chain), antecedent: null, group });
      return;
    }
    if (chain.isGoverned && t.clause.group.isEd && t.clause.subject && pending < 0 && t.clause.kind !== 'relative' && !isLikelyFinite(s, t.clause.group)) return repair(s, group);
    const isObject = chain.from - 1 >= (t.clause.group?.to ?? 0) && !chain.isGoverned;
    if (takesClause(tokens, t.clause.group) && (isObject || pending < 0) && !(pending >= 0 && isLastVerb(s, group))) {
      open(s, { kind: 'complement', parent: t.clause, opener: -1, start: chain.from, subject: toSubject(tokens, chain), antecedent: null, group });
      return;
    }
    if (pending >= 0) return fillPending(s, pending, group);
    if (group.isEd) return reduce(s, group, chain);
    if (t.clause.group.isEd && t.clause.subject && t.clause.kind !== 'relative') return repair(s, group);
    open(s, { kind: 'complement', parent: t.clause, opener: -1, start: chain.from, subject: toSubject(tokens, chain), antecedent: null, group });
    return;
  }
  // "made him | biased"
  if (chain?.sort === 'object' && group.isEd && t.clause.group) return reduce(s, group, null);
  const inverted = invertedSubject(s, group);
  const afterInverted = inverted ? tokens[inverted.to + 1] : undefined;
  const isClosed = inverted !== null && (!afterInverted || /^(?:comma|stop|rel|dash|colon)$/.test(afterInverted.tag));
  const pending = pendingIndex(s);
  if (pending >= 0 && !(isClosed && inverted.sort === 'name' && before?.tag === 'comma')) {
    if (group.isEd && before?.tag === 'comma' && leavesVerbAlone(s, group)) return reduce(s, group, null);
    return fillPending(s, pending, group);
  }
  if (!t.clause.group && !isTag) {
    if (group.isEd && left < 0) return reduce(s, group, null);
    // "When asked", "as expected": no subject of its own.
    t.clause.group = group;
    if (t.clause.kind === 'main') t.clause.subject = invertedSubject(s, group);
    return;
  }
  const isBare = before?.tag !== 'comma' && before?.tag !== 'dash' && before?.tag !== 'close' && !isTag;
  if (isBare && t.clause.group && t.clause.opener >= 0 && !chain && tokens[t.clause.opener]?.tag !== 'conj' && takesClause(tokens, t.clause.group)) {
    // "what he said | was true": the relative word is the subject of the rest.
    open(s, { kind: 'complement', parent: t.clause, opener: -1, start: group.from, subject: null, antecedent: t.clause.antecedent, group });
    return;
  }
  if (isBare && t.clause.group?.isEd && t.clause.subject && t.clause.kind !== 'relative') return repair(s, group);
  const waiting = isClosed ? null : waitingSubject(s, group, before?.tag === 'comma' || before?.tag === 'dash' || before?.tag === 'close');
  if (waiting) {
    closeTo(s, waiting.depth, waiting.from);
    open(s, { kind: waiting.isComplement ? 'complement' : 'main', parent: waiting.isComplement ? top(s).clause : null, opener: -1, start: waiting.from, subject: waiting.subject, antecedent: null, group });
    return;
  }
  if (inverted) {
    open(s, { kind: 'main', parent: null, opener: -1, start: group.from, subject: inverted, antecedent: null, group });
    return;
  }
  if (group.isEd && t.clause.group) return reduce(s, group, null);
  const target = coordinateIndex(s, group, before?.tag === 'comma');
  if (target >= 0) return coordinate(s, target, group);
  open(s, { kind: 'main', parent: null, opener: -1, start: group.from, subject: null, antecedent: null, group });
}

/** Whether a verb in -ed is rather the main one: it has an object right after it, or it speaks of speech ("Ruiz told …"). */
function isLikelyFinite(s: State, group: VerbGroup): boolean {
  const next = s.tokens[group.to + 1];
  return !next || !/^(?:prep|adv|time|sub)$/.test(next.tag) || (s.tokens[group.head]?.speech?.frames.includes('x') ?? false);
}

/** Who waits for a verb behind a comma: "said the plan, which he likes, | works"; "It rained, a guard, Ana Bell, | said". */
function waitingSubject(s: State, group: VerbGroup, isBroken: boolean): { subject: Subject; from: number; depth: number; isComplement: boolean } | null {
  if (!isBroken) return null;
  let to = group.from - 1;
  while (to > 0 && /^(?:comma|dash|adv)$/.test(s.tokens[to]?.tag ?? '')) to -= 1;
  const isSpeech = s.tokens[group.head]?.speech?.frames.includes('q') ?? false;
  for (let i = s.stack.length - 1; i >= 0; i -= 1) {
    const { clause, object, aside } = s.stack[i] as Open;
    const chosen = isSpeech && aside && aside.from < to ? aside : !group.isEd && object && object.to < to && takesClause(s.tokens, clause.group) ? object : null;
    if (chosen) return { subject: { ...toSubject(s.tokens, chosen), to }, from: chosen.from, depth: i + 1, isComplement: chosen === object };
  }
  return null;
}

/** "the accord | adopted in May | requires": what seemed the main verb was none. */
function repair(s: State, group: VerbGroup): void {
  const { clause } = top(s);
  const earlier = clause.group as VerbGroup;
  const reduced: Clause = { kind: 'participle', parent: clause, opener: -1, start: earlier.from, end: group.from - 1, subject: clause.subject, antecedent: clause.subject, group: earlier, sharedWith: null };
  s.clauses.push(reduced);
  clause.group = group;
}

function fillPending(s: State, index: number, group: VerbGroup): void {
  const { clause, candidate } = s.stack[index] as Open;
  let subject = clause.subject;
  if (candidate) {
    // All up to the verb belongs to it: "Ana Ruiz, the mayor of Leeds,".
    let to = group.from - 1;
    while (to > candidate.to && /^(?:comma|dash|adv)$/.test(s.tokens[to]?.tag ?? '')) to -= 1;
    subject = { ...toSubject(s.tokens, candidate), to };
  }
  fill(s, index, group, subject);
}

/** A verb that goes on with the subject of an open clause: "came and | said". */
function coordinate(s: State, index: number, group: VerbGroup): void {
  const shared = (s.stack[index] as Open).clause;
  closeTo(s, index + 1, group.from);
  closeTo(s, index, group.from);
  open(s, { kind: shared.kind, parent: shared.parent, opener: group.from - 1, start: group.from, subject: shared.subject, antecedent: shared.antecedent, group, sharedWith: shared });
}

/** A reduced relative or a participle: "the plan | presented in May", "Asked about it, …". */
function reduce(s: State, group: VerbGroup, chain: Chain | null): void {
  const t = top(s);
  if (chain && !t.clause.group) t.candidate ??= chain;
  const on = chain ?? t.candidate;
  open(s, { kind: 'participle', parent: t.clause, opener: -1, start: group.from, subject: null, antecedent: on ? toSubject(s.tokens, on) : null, group });
}

/** Takes an infinitive or a verb in -ing. */
function takeNonFinite(s: State, group: VerbGroup): void {
  const { tokens } = s;
  const t = top(s);
  const before = tokens[group.from - 1];
  const near = s.chain && s.chain.reach === group.from - 1 ? s.chain : null;
  if (before?.tag === 'conj') {
    const target = coordinateIndex(s, group, tokens[group.from - 2]?.tag === 'comma');
    if (target >= 0) return coordinate(s, target, group);
  }
  if (!t.clause.group && near && !near.isGoverned) t.candidate ??= near;
  const owner = t.clause.group ? tokens[t.clause.group.head] : undefined;
  if (group.mood === 'infinitive') {
    const isOwned = near && owner && objectControl.test(owner.verb?.base ?? owner.speech?.base ?? '');
    open(s, { kind: 'infinitive', parent: t.clause, opener: -1, start: group.from, subject: isOwned ? toSubject(tokens, near) : null, antecedent: near ? toSubject(tokens, near) : null, group });
    return;
  }
  const isSaid = before?.tag === 'comma' || before?.tag === 'dash' || (before?.tag === 'quote') || before?.lower === 'while';
  if (isSaid && tokens[group.head]?.speech) {
    // ", adding that": whoever said the rest.
    const outer = s.stack.findIndex(({ clause }) => clause.group?.mood === 'finite' && tokens[clause.group.head]?.speech);
    const index = outer >= 0 ? outer : s.stack.findIndex(({ clause }) => clause.group !== null);
    if (index >= 0) closeTo(s, index + 1, group.from);
  }
  const parent = top(s).clause;
  // "blamed Ruiz | for saying": she said it.
  const blamed = before?.lower === 'for' && s.chain && s.chain.reach === group.from - 2 && s.chain.sort !== 'time' ? s.chain : null;
  open(s, { kind: 'participle', parent, opener: before?.tag === 'prep' || before?.tag === 'sub' ? group.from - 1 : -1, start: group.from, subject: null, antecedent: near && near.sort !== 'time' ? toSubject(tokens, near) : blamed ? toSubject(tokens, blamed) : null, group });
}

/** Whether a quotation ends what came before it: “…,” she said. Not when the sentence goes on: “…,” adding that. */
function endsUtterance(s: State, at: number): boolean {
  const next = s.tokens[at + 1];
  if (!next || !/[,.!?…—–]["”“'’]*$/.test((s.tokens[at] as Token).text)) return false;
  return s.stack[0]?.clause.group != null && next.tag !== 'ing' && next.tag !== 'conj';
}

const isPlainPrep = /^(?:of|for|from|in|at|on|to|with|against|by|between|among|near|about|under|over|into|within|across|inside|outside|behind|during|through|without|including|via|per|like|toward|towards)$/;

/** A noun phrase with what hangs on it: prepositional phrases and "and …" before a verb. */
function readChain(s: State, at: number): NounPhrase | null {
  const { tokens } = s;
  const first = readNounPhrase(tokens, at);
  if (!first || first.sort !== 'noun') return first;
  let chain = first;
  for (let guard = 0; guard < 6; guard += 1) {
    const next = tokens[chain.to + 1];
    if (next?.tag === 'prep' && isPlainPrep.test(next.lower) && !s.groups.has(chain.to + 1)) {
      const object = readNounPhrase(tokens, chain.to + 2);
      if (!object || object.sort === 'quote' || object.sort === 'pronoun') break;
      chain = { ...chain, to: object.to };
      continue;
    }
    if (next?.tag === 'conj' && next.lower !== 'but') {
      const other = readNounPhrase(tokens, chain.to + 2);
      if (!other || other.sort !== 'noun') break;
      chain = { ...chain, to: other.to, isList: true };
      continue;
    }
    break;
  }
  return chain;
}

/** Takes a noun phrase: it may become a subject, an object or the end of one. Returns its last token. */
function takeNoun(s: State, at: number): number {
  const { tokens } = s;
  const before = tokens[at - 1];
  let np = readNounPhrase(tokens, at) as NounPhrase;
  const t = top(s);
  const afterConj = before?.tag === 'conj';
  if (np.sort === 'noun') {
    // "Kerry and Zarif said" is one subject; in "met Kerry and Zarif said" the second is new.
    np = readChain(s, at) as NounPhrase;
    if (np.isList && t.clause.group) np = withoutList(s, at);
  }
  // "Ruiz herself", "the members all"
  const isFloating = (np.sort === 'object' && /self$|selves$/.test(tokens[at]?.lower ?? '')) || (np.to === at && /^(?:all|both|each)$/.test(tokens[at]?.lower ?? ''));
  if (isFloating && s.chain && s.chain.reach === at - 1) {
    s.chain = { ...s.chain, reach: at };
    return at;
  }
  // "Ruiz on Thursday", "he recently": the time hangs on who stands before it.
  if (np.sort === 'time' && s.chain && (s.chain.reach === at - 1 || (before?.tag === 'prep' && s.chain.reach === at - 2))) {
    s.chain = { ...s.chain, reach: np.to };
    return np.to;
  }
  const isParticle = /^(?:out|off)$/.test(before?.lower ?? '') && t.clause.group?.to === at - 2;
  const isGoverned = (before?.tag === 'prep' && !isParticle) || (before?.tag === 'sub' && /^(?:as|before|after|since|until|till)$/.test(before.lower) && !s.clauses.some((clause) => clause.opener === at - 1));
  const chain: Chain = { ...np, reach: np.to, isGoverned, afterComma: before?.tag === 'comma' || before?.tag === 'dash' || (afterConj && tokens[at - 2]?.tag === 'comma'), afterConj };
  s.chain = chain;
  if (t.clause.group && np.sort === 'noun' && !isGoverned) {
    if (at === t.clause.group.to + (isParticle ? 2 : 1)) t.object ??= chain;
    else if (before?.tag === 'comma') t.aside ??= chain;
  }
  return np.to;
}

/** The first of a list: before a verb of its own the second begins a clause. */
function withoutList(s: State, at: number): NounPhrase {
  let np = readNounPhrase(s.tokens, at) as NounPhrase;
  for (let guard = 0; guard < 6; guard += 1) {
    const next = s.tokens[np.to + 1];
    if (next?.tag !== 'prep' || !isPlainPrep.test(next.lower) || s.groups.has(np.to + 1)) break;
    const object = readNounPhrase(s.tokens, np.to + 2);
    if (!object || object.sort === 'quote' || object.sort === 'pronoun') break;
    np = { ...np, to: object.to };
  }
  return np;
}

/** A comma, dash or bracket: a clause put in may end, a subject may wait. */
function takeBreak(s: State, at: number): void {
  const t = top(s);
  if (!t.clause.group && s.chain && !s.chain.isGoverned && s.chain.sort !== 'time' && s.chain.sort !== 'quote' && s.chain.sort !== 'object') t.candidate ??= s.chain;
  const below = s.stack[s.stack.length - 2];
  const isPutIn = t.clause.kind === 'relative' || t.clause.kind === 'participle' || t.clause.kind === 'adverbial' || t.clause.kind === 'infinitive';
  if (below && isPutIn && t.clause.group && !below.clause.group) closeTo(s, s.stack.length - 1, at);
  else if (below && t.clause.group) {
    // "While Ruiz said that it rained, | …": all that the opening clause holds is over.
    const waiting = s.stack.findIndex(({ clause }) => !clause.group);
    const inner = s.stack[waiting + 1];
    if (waiting >= 0 && inner && (inner.clause.kind === 'adverbial' || inner.clause.kind === 'participle' || inner.clause.kind === 'relative' || (inner.clause.kind === 'complement' && inner.clause.antecedent !== null)) && inner.clause.group) closeTo(s, waiting + 1, at);
  }
  s.chain = null;
}

/** "that", "while", "who": a clause opens. Returns false when the word opens none here. */
function takeOpener(s: State, at: number): boolean {
  const { tokens } = s;
  const word = tokens[at] as Token;
  const t = top(s);
  const next = tokens[at + 1];
  const afterComma = tokens[at - 1]?.tag === 'comma';
  if (!t.clause.group && s.chain && !s.chain.isGoverned && s.chain.sort === 'noun') t.candidate ??= s.chain;
  const antecedent = s.chain && s.chain.to === at - 1 && s.chain.sort === 'noun' ? toSubject(tokens, s.chain) : afterComma && s.chain === null && t.candidate ? toSubject(tokens, t.candidate) : null;
  const opensVerb = next !== undefined && (s.groups.get(at + 1)?.mood === 'finite' || (next.tag === 'adv' && s.groups.get(at + 2)?.mood === 'finite'));
  const itself: Subject = { from: at, to: at, head: at, sort: 'relative' };
  if (word.tag === 'rel') {
    const isRelative = /^(?:who|which|whose|whom|where)$/.test(word.lower) && (antecedent !== null || afterComma || tokens[at - 1]?.tag === 'prep');
    const isAdverbial = word.lower === 'when' && (at === 0 || !t.clause.group || afterComma || antecedent !== null);
    open(s, { kind: isRelative ? 'relative' : isAdverbial ? 'adverbial' : 'complement', parent: t.clause, opener: at, start: at, subject: /^(?:who|which|what)$/.test(word.lower) && opensVerb ? itself : null, antecedent, group: null });
    s.chain = null;
    return true;
  }
  if (word.lower === 'that') {
    const isRelative = opensVerb && antecedent !== null && antecedent.to === at - 1;
    open(s, { kind: isRelative ? 'relative' : 'complement', parent: t.clause, opener: at, start: at, subject: opensVerb ? itself : null, antecedent, group: null });
    s.chain = null;
    return true;
  }
  if (/^(?:as|before|after|since|until|till|so)$/.test(word.lower) && !holdsFinite(s, at + 1)) return false;
  open(s, { kind: 'adverbial', parent: t.clause, opener: at, start: at, subject: null, antecedent: null, group: null });
  s.chain = null;
  return true;
}

/** Whether a finite verb follows before the next mark: "as | he said", but "as | a member, he". */
function holdsFinite(s: State, from: number): boolean {
  for (let i = from; i < Math.min(s.tokens.length, from + 16); i += 1) {
    const t = s.tokens[i] as Token;
    if (/^(?:comma|stop|colon|dash|quote)$/.test(t.tag)) return false;
    const group = s.groups.get(i);
    if (group?.mood === 'finite') return true;
    if (group) return false;
  }
  return false;
}

/**
 * The clauses of a sentence, in the order in which their verbs were met: a reading from left to right with a stack of open clauses,
 * never going back further than one verb. "Ruiz, who leads the council, said it would vote" → said (Ruiz) · leads (who) · would vote (it)
 */
export function parseClauses(tokens: Token[]): Clause[] {
  const groups = new Map(findVerbGroups(tokens).map((group) => [group.from, group]));
  const s: State = { tokens, groups, clauses: [], stack: [], chain: null };
  open(s, { kind: 'main', parent: null, opener: -1, start: 0, subject: null, antecedent: null, group: null });
  for (let at = 0; at < tokens.length; at += 1) {
    const t = tokens[at] as Token;
    const group = groups.get(at);
    if (group) {
      if (group.mood === 'finite') takeFinite(s, group);
      else if (group.mood === 'participle') reduce(s, group, s.chain && s.chain.reach === at - 1 ? s.chain : null);
      else takeNonFinite(s, group);
      s.chain = null;
      at = group.to;
    } else if (t.tag === 'stop' || t.tag === 'colon' || (t.tag === 'quote' && endsUtterance(s, at))) {
      // A whole utterance or a semicolon: what follows is a sentence of its own.
      closeTo(s, 0, at + (t.tag === 'quote' ? 1 : 0));
      open(s, { kind: 'main', parent: null, opener: -1, start: at + 1, subject: null, antecedent: null, group: null });
      s.chain = null;
    } else if (t.tag === 'comma' || t.tag === 'dash' || t.tag === 'close') {
      takeBreak(s, at);
    } else if (t.tag === 'quote' && /,["”“'’]*$/.test(t.text)) {
      takeNoun(s, at);
      takeBreak(s, at);
    } else if (t.tag === 'open') {
      at = Math.max(at, overBrackets(tokens, at));
    } else if ((t.tag === 'sub' || t.tag === 'rel') && takeOpener(s, at)) {
      continue;
    } else if (readNounPhrase(tokens, at)) {
      at = takeNoun(s, at);
    }
  }
  closeTo(s, 0, tokens.length);
  return s.clauses.filter((clause) => clause.group !== null);
}
