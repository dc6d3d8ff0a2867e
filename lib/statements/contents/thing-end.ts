import { occasions, phraseEnd } from './adjuncts';
import { weekdays } from '@/lib/statements/tokens/word-classes';
import type { Token } from '@/lib/statements/tokens/tokens';

/** Whether a phrase at token `at` tells on which occasion a thing was said: "in a speech on Monday", "during the debate". */
function isOccasion(tokens: Token[], at: number, to: number): boolean {
  const t = tokens[at] as Token;
  if (t.lower === 'during') return true;
  if (t.tag !== 'prep' || !/^(?:in|on|at|with|after|before|following|via|through)$/.test(t.lower)) return false;
  const phrase = tokens.slice(at + 1, phraseEnd(tokens, at, to + 1));
  return phrase.some((word) => occasions.test(word.lower) || /^(?:twitter|facebook|instagram)$/.test(word.lower));
}

/** The same after a quotation, where a time alone is enough: “weak” | on Monday. */
function endsQuote(tokens: Token[], at: number, to: number): boolean {
  const t = tokens[at];
  if (!t || /^(?:comma|conj|dash|sub|rel|time|open)$/.test(t.tag) || /^(?:during|after|before|following)$/.test(t.lower)) return true;
  return isOccasion(tokens, at, to) || (/^(?:in|on|at)$/.test(t.lower) && tokens.slice(at + 1, phraseEnd(tokens, at, to + 1)).some((word) => word.tag === 'time'));
}

/** Before the time at its end: "no loss | late on Monday". */
function beforeTime(tokens: Token[], from: number, to: number): number {
  let end = to;
  while (end > from && (weekdays.has(tokens[end]?.lower ?? '') || /^(?:morning|afternoon|evening|night)$/.test(tokens[end]?.lower ?? ''))) end -= 1;
  if (end === to) return to;
  while (end > from && /^(?:on|late|early|last|this)$/.test(tokens[end]?.lower ?? '')) end -= 1;
  return end > from && (tokens[end]?.tag === 'word' || (tokens[end]?.tag === 'name' && tokens[end + 1]?.tag !== 'time')) ? end : to;
}

/**
 * Where a thing that somebody speaks of ends: with its last quotation, when a mark, a clause or the occasion follows, else before the occasion.
 * "the plan as “a gift” | in a speech on Monday"; "the mayor | during a debate"; but "“fury” over the plan" goes on.
 */
export function thingEnd(tokens: Token[], from: number, to: number): number {
  let quote = to;
  while (quote >= from && tokens[quote]?.tag !== 'quote') quote -= 1;
  if (quote >= from) return endsQuote(tokens, quote + 1, to) ? quote : to;
  for (let at = from + 1; at < to; at += 1) if (isOccasion(tokens, at, to)) return at - 1;
  return beforeTime(tokens, from, to);
}
