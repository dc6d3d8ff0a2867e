import { canSpeak } from '@/lib/statements/tokens/can-speak';
import type { Subject } from './subject';
import type { Token } from '@/lib/statements/tokens/tokens';
import { coordinate, findCoordinate } from './coordinate';
import { findInverted } from './inverted-subject';
import { canRepair, isLastVerb, isLikelyFinite, leavesVerbAlone, reduce, repair } from './reduce';
import { backOver, type Chain, closeTo, fill, fillPending, findPending, innermost, type Open, openClause, type State, toSubject } from './state';
import { takesClause } from './takes-clause';
import type { VerbGroup } from './verb-groups';

/** A finite verb with what stands before it: the token, adverbs left out, and the noun phrase that ends there. */
type Turn = { s: State; group: VerbGroup; open: Open; left: number; before: Token | undefined; chain: Chain | null; isBroken: boolean };

/** Each takes the verb when it is its case, and tells so; the first that does decides. */
type Step = (turn: Turn) => boolean;

/** "he's saying", "said | he left": the pronoun is the subject. */
const takeAfterPronoun: Step = ({ s, group, open }) => {
  const { tokens } = s;
  const at = group.from === group.to && tokens[group.from]?.tag === 'pron' ? group.from : tokens[group.from - 1]?.tag === 'pron' ? group.from - 1 : -1;
  if (at < 0) return false;
  const subject: Subject = { from: at, to: at, head: at, sort: 'pronoun' };
  if (!open.clause.group) {
    fill(s, s.stack.length - 1, group, subject);
    return true;
  }
  // "… a gift, and | he left" is a clause beside the first, "said | he left" one within.
  const isBeside = /^(?:conj|comma|dash)$/.test(tokens[at - 1]?.tag ?? '');
  openClause(s, { kind: isBeside ? 'main' : 'complement', parent: isBeside ? open.clause.parent : open.clause, opener: tokens[at - 1]?.tag === 'conj' ? at - 1 : -1, start: at, subject, group });
  return true;
};

/** "came and | said". */
const takeAfterConjunction: Step = ({ s, group, left, before }) => {
  const hasComma = s.tokens[left - 1]?.tag === 'comma';
  if (before?.tag !== 'conj' && !(before?.tag === 'comma' && s.tokens[left - 1]?.tag === 'conj')) return false;
  const target = findCoordinate(s, group, hasComma);
  if (target < 0) return false;
  coordinate(s, target, group);
  return true;
};

/** "who | said", "who in the past | has said": the word that opens the clause is its subject. */
const takeAfterOpener: Step = ({ s, group, open: { clause }, left, chain }) => {
  if (clause.group || (clause.kind !== 'relative' && clause.kind !== 'complement')) return false;
  const isRight = clause.subject !== null && !chain && left === clause.opener;
  const isFar = clause.kind === 'relative' && !clause.subject && !!chain?.isGoverned && /^(?:who|which)$/.test(s.tokens[clause.opener]?.lower ?? '');
  if (!isRight && !isFar) return false;
  clause.group = group;
  clause.subject ??= { from: clause.opener, to: clause.opener, head: clause.opener, sort: 'relative' };
  return true;
};

/** "the man, | asked about it, said": a verb in -ed without an object that leaves another verb alone. */
function isParticiple(s: State, group: VerbGroup): boolean {
  const next = s.tokens[group.to + 1];
  return group.isEd && next?.lower !== 'that' && /^(?:prep|sub|rel|comma|adv|time)$/.test(next?.tag ?? 'stop') && leavesVerbAlone(s, group);
}

/** "The mayor | said", in a clause that has no verb yet. */
function takeFirstVerb({ s, group, open }: Turn, chain: Chain): void {
  if (isParticiple(s, group)) {
    reduce(s, group, chain);
    return;
  }
  const { candidate } = open;
  const isRestOfList = chain.isList && chain.afterComma && candidate && !chain.isGoverned;
  const subject = chain.isGoverned && candidate ? candidate : isRestOfList ? { ...chain, from: candidate.from, head: candidate.head } : chain;
  fill(s, s.stack.length - 1, group, toSubject(s.tokens, subject));
}

/** "said | parents and children would come": right after a verb that takes a clause, two nouns joined are its subject. */
const isListed = (s: State, { clause, object }: Open, chain: Chain): boolean =>
  object !== null && object.from === (clause.group?.to ?? -2) + 1 && object.reach === chain.from - 2 && !chain.afterComma && takesClause(s.tokens, clause.group);

/** A verb right after a noun phrase: of the clause's subject, of its object's own clause, or of one who waits further out. */
const takeAfterNoun: Step = (turn) => {
  const { s, group, open, chain } = turn;
  const { clause } = open;
  if (!chain || chain.sort === 'quote' || chain.sort === 'object') return false;
  const first = s.tokens[group.head]?.speech?.frames.includes('q') ? chain.listFrom : chain.from;
  const within = (kind: 'main' | 'complement') => openClause(s, { kind, parent: kind === 'main' ? clause.parent : clause, opener: chain.afterConj ? chain.from - 1 : -1, start: first, subject: toSubject(s.tokens, { ...chain, from: first }), group });
  const pending = findPending(s);
  const isObject = clause.group !== null && chain.from > clause.group.to && !chain.isGoverned;
  if (!clause.group) takeFirstVerb(turn, chain);
  // "many who back Smith or Ruiz | said": the last verb is for the one who waits.
  else if (pending >= 0 && chain.afterConj && isLastVerb(s, group)) fillPending(s, pending, group);
  else if (chain.afterConj && isListed(s, open, chain)) openClause(s, { kind: 'complement', parent: clause, start: open.object?.from ?? chain.from, subject: { ...toSubject(s.tokens, chain), from: open.object?.from ?? chain.from }, group });
  else if (chain.afterConj || chain.afterComma) within('main');
  else if (chain.isGoverned && pending < 0 && canRepair(s) && !isLikelyFinite(s, clause.group)) repair(s, group);
  else if (takesClause(s.tokens, clause.group) && (isObject || pending < 0) && !(pending >= 0 && isLastVerb(s, group))) within('complement');
  else if (pending >= 0) fillPending(s, pending, group);
  else if (group.isEd) reduce(s, group, chain);
  else if (canRepair(s)) repair(s, group);
  else within('complement');
  return true;
};

/** Whether a noun can be who speaks: not "said | Ruiz’s visit – a first –". */
const isSomebody = (t: Token | undefined) => t?.tag === 'name' || canSpeak(t?.lower ?? '');

/** A verb for the subject that waits behind a comma: "Ana Ruiz, the mayor, | said". */
const takeForPending: Step = ({ s, group, open, before, chain }) => {
  // "made him | biased"
  if (chain?.sort === 'object' && group.isEd && open.clause.group) {
    reduce(s, group, null);
    return true;
  }
  const inverted = findInverted(s, group);
  const pending = findPending(s);
  // "The plan, which he likes, works, | said Ana Ruiz."
  if (pending < 0 || (inverted?.isClosed && inverted.subject.sort === 'name' && isSomebody(s.tokens[inverted.subject.head]) && before?.tag === 'comma')) return false;
  if (before?.tag === 'comma' && isParticiple(s, group)) reduce(s, group, null);
  else fillPending(s, pending, group);
  return true;
};

/** The first verb of a clause with nobody before it: "“…,” | said Ruiz", "When | asked", "| Asked about it, …". */
const takeAlone: Step = ({ s, group, open: { clause }, left, chain }) => {
  if (clause.group || chain?.sort === 'quote') return false;
  if (group.isEd && left < 0) {
    reduce(s, group, null);
    return true;
  }
  clause.group = group;
  if (clause.kind === 'main') clause.subject = findInverted(s, group)?.subject ?? null;
  return true;
};

/** A second verb right after the first: "what he said | was true", "the accord adopted in May | requires". */
const takeSecond: Step = ({ s, group, open: { clause }, chain, isBroken }) => {
  if (isBroken || chain?.sort === 'quote' || !clause.group) return false;
  if (clause.opener >= 0 && !chain && s.tokens[clause.opener]?.tag !== 'conj' && takesClause(s.tokens, clause.group)) {
    openClause(s, { kind: 'complement', parent: clause, start: group.from, subject: { from: clause.opener, to: clause.opener, head: clause.opener, sort: 'relative' }, antecedent: clause.antecedent, group });
    return true;
  }
  if (!canRepair(s)) return false;
  repair(s, group);
  return true;
};

/** Who waits for a verb behind a comma though the clause has its own: an object, or somebody put in. */
function findWaiting(s: State, group: VerbGroup): { chain: Chain; to: number; depth: number; isObject: boolean } | null {
  const to = backOver(s.tokens, group.from - 1, 0, /^(?:comma|dash|adv)$/);
  const isSpeech = s.tokens[group.head]?.speech?.frames.includes('q') ?? false;
  for (let i = s.stack.length - 1; i >= 0; i -= 1) {
    const { clause, object, aside } = s.stack[i] as Open;
    if (isSpeech && aside && aside.from < to) return { chain: aside, to, depth: i + 1, isObject: false };
    if (!group.isEd && object && object.to < to && takesClause(s.tokens, clause.group)) return { chain: object, to, depth: i + 1, isObject: true };
  }
  return null;
}

/** "said the plan, which he likes, | works"; "It rained, a guard, Ana Bell, | said"; "…, | said Ana Bell". */
const takeBehindComma: Step = ({ s, group, isBroken }) => {
  const inverted = findInverted(s, group);
  const waiting = isBroken && !inverted?.isClosed ? findWaiting(s, group) : null;
  if (waiting) {
    const { chain, to, depth, isObject } = waiting;
    closeTo(s, depth, chain.from);
    openClause(s, { kind: isObject ? 'complement' : 'main', parent: isObject ? innermost(s).clause : null, start: chain.from, subject: { ...toSubject(s.tokens, chain), to }, group });
    return true;
  }
  if (!inverted) return false;
  openClause(s, { kind: 'main', parent: null, start: group.from, subject: inverted.subject, group });
  return true;
};

const steps: Step[] = [takeAfterPronoun, takeAfterConjunction, takeAfterOpener, takeAfterNoun, takeForPending, takeAlone, takeSecond, takeBehindComma];

/** Takes a finite verb: finds whose it is, and opens or fills its clause. */
export function takeFinite(s: State, group: VerbGroup): void {
  const open = innermost(s);
  let left = group.from - 1;
  while (left >= 0 && s.tokens[left]?.tag === 'adv') left -= 1;
  const before = s.tokens[left];
  const isLate = s.chain?.sort === 'time' && (open.clause.group !== null || open.candidate !== null || s.chain.isGoverned);
  const turn: Turn = { s, group, open, left, before, chain: s.chain?.reach === left && !isLate ? s.chain : null, isBroken: /^(?:comma|dash|close)$/.test(before?.tag ?? '') };
  if (steps.some((step) => step(turn))) return;
  if (group.isEd && open.clause.group) {
    reduce(s, group, null);
    return;
  }
  const target = findCoordinate(s, group, before?.tag === 'comma');
  if (target >= 0) coordinate(s, target, group);
  else openClause(s, { kind: 'main', parent: null, start: group.from, subject: null, group });
}
