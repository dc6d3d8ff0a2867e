import { align, isWithin } from '@/lib/events/alignment';
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
  if (isWithin(one.tokens, other.tokens)) return { ...found, relation: 'same-quote', differences: [], score: shorter.length / longer.length };
  if (longer.length > longest || isSameSpeaker(a, b) === false) return null;
  // Words in common whatever their order: when they are too few, so are those in order.
  const words = new Set(shorter.map(({ word }) => word));
  if (2 * longer.filter(({ word }) => words.has(word)).length < leastShared * (shorter.length + longer.length)) return null;
  const { shared, differences, differing } = align(one.tokens, other.tokens);
  const score = (2 * shared) / (shorter.length + longer.length);
  if (score < leastShared || shared < 4) return null;
  const isDenied = negations(one.tokens) !== negations(other.tokens) && differing.every(({ word }) => isCommon(word) || isNegation(word));
  return { ...found, relation: isDenied ? 'conflict' : 'reworded', differences, score };
}

/** The matter of two statements in different words, by the telling words that they share. */
function pairWords(a: Telling, b: Telling, resemblance: Resemblance): Pair | null {
  if (Math.min(a.stems.size, b.stems.size) < 3 || Math.max(a.tokens.length, b.tokens.length) > longest) return null;
  const shared = [...a.stems].filter((stem) => b.stems.has(stem));
  const score = resemblance.total(shared) / Math.min(resemblance.total(a.stems), resemblance.total(b.stems));
  const { quote: spanA } = a.statement;
  const { quote: spanB } = b.statement;
  const found = { a, b, spanA, spanB, score };
  const isSame = isSameSpeaker(a, b);
  const isDenied = a.statement.denies !== b.statement.denies;
  if (isSame === true && !isDenied && Math.min(a.tokens.length, b.tokens.length) >= 5 && isWithin(a.tokens, b.tokens)) return { ...found, relation: 'same-quote', differences: [] };
  if (isConflict(a, b, shared, isSame)) return { ...found, relation: 'conflict', differences: align(a.tokens, b.tokens).differences };
  // Shared names alone make no statement the same: one speaker, four telling words with a good part of the weight, or five rare ones.
  const rare = shared.filter((stem) => resemblance.isRare(stem)).length;
  if (isSame !== true || shared.length < 4 || !(score >= 0.4 || (rare >= 5 && score >= 0.25))) return null;
  return { ...found, relation: 'reworded', differences: align(a.tokens, b.tokens).differences };
}

/** Nearly all the telling words are shared, and one side says "not", or somebody else disputes it. */
function isConflict(a: Telling, b: Telling, shared: string[], isSame: boolean | null): boolean {
  if (shared.length / Math.max(a.stems.size, b.stems.size) < 0.75) return false;
  const denied = ({ tokens, statement }: Telling): number => (negations(tokens) + (statement.denies ? 1 : 0)) % 2;
  if (denied(a) === denied(b)) return false;
  const isDisputed = a.statement.denies !== b.statement.denies;
  // One speaker in the very same words, here said and there denied: likelier misread than changed.
  return isDisputed ? isSame === false && shared.length >= 4 : isSame !== null && shared.length >= 3;
}

function negations(tokens: Token[]): number {
  return tokens.filter(({ word }) => isNegation(word)).length;
}
