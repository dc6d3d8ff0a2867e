import type { Clause } from '@/lib/statements/clauses/clause';
import type { Cue } from '@/lib/statements/cues/cue';
import { endsWithComma } from '@/lib/statements/tokens/ends-with';
import { modals } from '@/lib/statements/tokens/word-classes';
import type { Token } from '@/lib/statements/tokens/tokens';
import type { Reach } from './reach';

/** Words after a comma from which on the reporter speaks again, in most reports. */
const breaksClause = /^(?:which|although|despite|whereas)$/;
const breaksThing = /^(?:which|who|whose|where|although|though|while|despite|whereas|as|when|after|with|even|but|yet|because|so|following|just|then|only)$/;

const isComma = (t: Token | undefined) => t?.tag === 'comma' || (t?.tag === 'quote' && endsWithComma(t));

/** "Half of them say that they will go, while | four in ten will stay": other shares of those who were asked. */
function isOtherShare(tokens: Token[], { subject }: Cue, at: number): boolean {
  const isCounted = subject !== null && tokens.slice(subject.from, subject.to + 1).some(({ tag }) => tag === 'num');
  const isMore = tokens.slice(at, at + 2).some(({ lower }) => lower === 'that');
  return isCounted && !isMore && tokens.slice(at, at + 5).some(({ tag, lower }) => tag === 'num' || lower === 'another');
}

/** ", about ten | more than in May": what is said, measured by the reporter. */
function isMeasure(tokens: Token[], at: number): boolean {
  for (let i = at; i < at + 4; i += 1) {
    if (/^(?:more|less|fewer|higher|lower|larger|smaller)$/.test(tokens[i]?.lower ?? '')) return tokens.slice(i + 1, i + 8).some(({ lower }) => lower === 'than');
    if (!/^(?:det|num|prep|adv)$/.test(tokens[i]?.tag ?? '')) return false;
  }
  return false;
}

const isModal = (tokens: Token[], clause: Clause | null) => modals.has((tokens[clause?.group?.from ?? -1]?.lower ?? '').replace(/^(?:i|you|he|she|it|we|they)(?=')/, ''));

/** "… and | added that", ", but | few came": whether what "and" or "but" joins is no more of the content. */
function stopsAfterConjunction({ s: { tokens }, own, sort, content }: Reach, at: number, clause: Clause): boolean {
  if (clause.sharedWith) return (clause.sharedWith.group?.from ?? 0) <= own.at && (tokens[clause.group?.head ?? -1]?.speech != null || sort === 'thing');
  if (clause.kind !== 'main' || clause.group?.mood !== 'finite' || !isComma(tokens[at - 2])) return false;
  // "says it should close, but | it is open": what should be is said, what is so is told.
  return sort === 'thing' || (isModal(tokens, content) && !isModal(tokens, clause));
}

/** Whether the content stops behind a mark, before token `at`. */
function stopsAfterMark({ s: { tokens }, own, sort, verb }: Reach, at: number, clause: Clause | undefined): boolean {
  const { lower } = tokens[at] as Token;
  // "the costs, including tolls": what it includes belongs to it.
  if (lower === 'including') return false;
  if (clause?.kind === 'participle' && clause.group?.mood === 'ing' && tokens[clause.group.head]?.speech) return true;
  // "they will stay, as has Okoro": what another does as well.
  const isLikeness = lower === 'as' && tokens[at + 1]?.tag === 'aux';
  if (sort === 'clause') return at > verb && (breaksClause.test(lower) || isLikeness || isMeasure(tokens, at) || isOtherShare(tokens, own, at));
  // ", a move that …", ", well above that": what it is called, and how it compares, is the reporter's.
  if (tokens[at]?.tag === 'adv' && !/^(?:not|also|especially|particularly|rather)$/.test(lower)) return true;
  if (breaksThing.test(lower) || /^(?:a|an)$/.test(lower) || tokens[at - 1]?.tag === 'dash') return true;
  return (clause?.kind === 'main' && clause.subject !== null) || clause?.group?.mood === 'ing';
}

/** Whether the content stops before token `at`, where another clause or phrase begins. */
export function stopsAt(reach: Reach, at: number): boolean {
  const { s: { tokens }, sort, starts } = reach;
  const before = tokens[at - 1];
  const clause = starts.get(at);
  if (before?.tag === 'conj' && tokens[at - 2]?.tag === 'dash' && !tokens.slice(at).some((x) => x.tag === 'dash')) return true;
  if (before?.tag === 'conj' && clause) return stopsAfterConjunction(reach, at, clause);
  // "while adding that …"
  if (clause?.kind === 'participle' && tokens[clause.group?.head ?? -1]?.speech && /^(?:while|before|after)$/.test(before?.lower ?? '')) return true;
  if (before?.tag === 'dash' || isComma(before)) return stopsAfterMark(reach, at, clause);
  return sort === 'thing' && !!clause && /^(?:when|after)$/.test((tokens[at] as Token).lower);
}
