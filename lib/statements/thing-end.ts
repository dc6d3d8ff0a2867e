import { occasions, phraseEnd } from './adjuncts';
import type { Token } from './tokens';

/**
 * Where a thing that holds a quotation ends: with its last quotation, when a mark, a clause or the occasion follows.
 * "the plan as “a gift” | in a speech on Monday"; but "“fury” over the plan" goes on.
 */
export function thingEnd(tokens: Token[], from: number, to: number): number {
  let quote = to;
  while (quote >= from && tokens[quote]?.tag !== 'quote') quote -= 1;
  if (quote < from) return to;
  const next = tokens[quote + 1];
  const phrase = next?.tag === 'prep' && /^(?:in|on|at)$/.test(next.lower) ? tokens.slice(quote + 2, phraseEnd(tokens, quote + 1, to + 1)) : [];
  const isOccasion = next?.tag === 'time' || next?.tag === 'open' || /^(?:during|after|before|following)$/.test(next?.lower ?? '') || phrase.some((t) => t.tag === 'time' || occasions.test(t.lower) || /^(?:twitter|facebook|instagram)$/.test(t.lower));
  return isOccasion || /^(?:comma|conj|dash|sub|rel)$/.test(next?.tag ?? '') ? quote : to;
}
