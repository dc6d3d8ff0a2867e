import { align, isWithin } from '@/lib/events/alignment';
import { countApart, otherFigure } from '@/lib/events/figures';
import type { Resemblance } from '@/lib/events/resemblance';
import { isSameSpeaker, type Fragment, type Telling } from '@/lib/events/telling';
import { isCommon, isNegation, type Token } from '@/lib/events/tokens';
import type { Span } from '@/lib/text/span';

/** Two statements of two reports about the same matter. */
export type Pair = { relation: 'same-quote' | 'conflict' | 'reworded'; a: Telling; b: Telling; spanA: Span; spanB: Span; differences: string[]; score: number };

/** Longer statements are laid side by side only so far: the table grows with the product of their lengths. */
const longest = 400;

/** Quoted words are the same matter when so much of both stands in both, in order. */
const leastShared = 0.65;

/** So many telling words in a row are not found by two people for themselves. */
const ownWords = 6;

/** All else but the figure is the same. */
const sameBut = 0.8;

/** So much of the denial stands in the claim, or of the claim in the denial. */
const leastDenied = 0.6;

/** So much of the longer of two statements is in the shorter one. */
const leastOfLonger = 0.16;

/** How two statements relate; null when nothing shows that they are about the same matter. */
export function pairUp(a: Telling, b: Telling, resemblance: Resemblance): Pair | null {
  const exact = best(a.fragments.flatMap((one) => b.fragments.map((other) => pairFragments(a, b, one, other))));
  return exact ?? pairWords(a, b, resemblance);
}

function best(pairs: (Pair | null)[]): Pair | null {
  return pairs.reduce((most, pair) => (pair && (!most || rank(pair) > rank(most)) ? pair : most), null);
}

/** The surer a relation, the earlier it is taken. */
export function rank({ relation, score }: Pair): number {
  return score + (relation === 'same-quote' ? 4 : relation === 'conflict' ? 2 : 0);
}

const telling = (tokens: Token[]): Token[] => tokens.filter(({ word }) => !isCommon(word));

/** Words between quotation marks: the same, cut, or with a word changed. */
function pairFragments(a: Telling, b: Telling, one: Fragment, other: Fragment): Pair | null {
  const [shorter, longer] = one.tokens.length <= other.tokens.length ? [one.tokens, other.tokens] : [other.tokens, one.tokens];
  if (shorter.length < 4 || telling(shorter).length < 2) return null;
  const found = { a, b, spanA: { start: one.start, end: one.end }, spanB: { start: other.start, end: other.end } };
  const isSame = isSameSpeaker(a, b);
  if (isWithin(one.tokens, other.tokens)) {
    // Two people may use one phrase: "access to the harbour basin". A long stretch has one source, whoever is named.
    if (isSame === false && telling(shorter).length < ownWords) return null;
    return { ...found, relation: 'same-quote', differences: [], score: shorter.length / longer.length };
  }
  const mayBeOther = isSame !== true && a.speaker !== null && b.speaker !== null;
  if (longer.length > longest || mayBeOther) return null;
  // Words in common whatever their order: when they are too few, so are those in order.
  const words = new Set(shorter.map(({ word }) => word));
  if (2 * longer.filter(({ word }) => words.has(word)).length < leastShared * (shorter.length + longer.length)) return null;
  const { shared, differences, differing } = align(one.tokens, other.tokens);
  const score = (2 * shared) / (shorter.length + longer.length);
  if (score < leastShared || shared < 4) return null;
  const isDenied = negations(one.tokens) !== negations(other.tokens) && differing.every(({ word }) => isCommon(word) || isNegation(word));
  const isOther = score >= sameBut && otherFigure(one.tokens, other.tokens) !== null;
  return { ...found, relation: isDenied || isOther ? 'conflict' : 'reworded', differences, score };
}

/** The matter of two statements in different words, by the telling words that they share. */
function pairWords(a: Telling, b: Telling, resemblance: Resemblance): Pair | null {
  if (Math.min(a.stems.size, b.stems.size) < 3 || Math.max(a.tokens.length, b.tokens.length) > longest) return null;
  const shared = [...a.stems].filter((stem) => b.stems.has(stem));
  const [less, more] = [resemblance.total(a.stems), resemblance.total(b.stems)].sort((x, y) => x - y) as [number, number];
  const weight = resemblance.total(shared);
  const found = { a, b, spanA: a.statement.quote, spanB: b.statement.quote, score: weight / less };
  const isSame = isSameSpeaker(a, b);
  const isDenied = a.statement.denies !== b.statement.denies;
  if (isSame === true && !isDenied && Math.min(a.tokens.length, b.tokens.length) >= 5 && isWithin(a.tokens, b.tokens)) return { ...found, relation: 'same-quote', differences: [] };
  if (isConflict(a, b, shared, resemblance)) return { ...found, relation: 'conflict', differences: align(a.tokens, b.tokens).differences };
  if (isSame !== true || isDenied || isNegated(a, isAnyTurn) !== isNegated(b, isAnyTurn) || countApart(a.tokens, b.tokens)) return null;
  // Shared names alone make no statement the same: one speaker, four telling words with a good part of the weight, or five rare ones.
  const rare = shared.filter((stem) => resemblance.isRare(stem)).length;
  const isNear = found.score >= 0.4 || (rare >= 5 && found.score >= 0.25);
  // A long statement holds four words of nearly every short one.
  if (shared.length < 4 || !isNear || weight < leastOfLonger * more) return null;
  return { ...found, relation: 'reworded', differences: align(a.tokens, b.tokens).differences };
}

/** Nearly the same words, and one side says "not", counts otherwise, or is what somebody else denies. */
function isConflict(a: Telling, b: Telling, shared: string[], resemblance: Resemblance): boolean {
  const isSame = isSameSpeaker(a, b);
  const isNear = shared.length / Math.max(a.stems.size, b.stems.size) >= 0.75;
  if (a.statement.denies !== b.statement.denies) {
    const least = Math.min(resemblance.total(a.stems), resemblance.total(b.stems));
    // One speaker in the very same words, here said and there denied: likelier misread than changed.
    return isSame === false && ![a, b].some(hasNegation) && shared.length >= 4 && resemblance.total(shared) >= leastDenied * least;
  }
  if (isSame === null) return false;
  if (isNegated(a, isDispute) !== isNegated(b, isDispute)) return isNear && shared.length >= 3;
  return shared.length >= 3 && otherFigure(a.tokens, b.tokens) !== null && shared.length >= sameBut * (Math.max(a.stems.size, b.stems.size) - 1);
}

const disputes = /^(?:den(?:y|ies|ied|ying|ial)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|contradict(?:s|ed|ing)?|false|untrue|inaccurate)$/;
/** "Stop selling" is "not sell". */
const turns = /^(?:stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|refus(?:e|es|ed|ing|al)|avoid(?:s|ed|ing)?|fail(?:s|ed|ing|ure)?)$/;

/** An odd number of words that say "not": twice denied is said. One at the end ("… but has not") denies nothing that stands here. */
function isNegated({ tokens }: Telling, isTurn: (word: string) => boolean): boolean {
  const last = tokens.findLastIndex(({ word }) => !isCommon(word) && !isTurn(word));
  return tokens.slice(0, last + 1).filter(({ word }) => isNegation(word) || isTurn(word)).length % 2 === 1;
}

const isDispute = (word: string) => disputes.test(word);
const isAnyTurn = (word: string) => disputes.test(word) || turns.test(word);

function hasNegation({ tokens }: Telling): boolean {
  return tokens.some(({ word }) => isNegation(word) || isAnyTurn(word));
}

function negations(tokens: Token[]): number {
  return tokens.filter(({ word }) => isNegation(word)).length;
}
