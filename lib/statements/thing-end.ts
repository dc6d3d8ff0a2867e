import type { Token } from './tokens';

/** A thing that is told of ends before ", but …", ", which …", ", saying …". */
export function thingEnd(tokens: Token[], from: number, to: number): number {
  let quote = to;
  while (quote > from && tokens[quote]?.tag !== 'quote') quote -= 1;
  if (quote > from) return /^(?:comma|conj|dash|sub|rel)$/.test(tokens[quote + 1]?.tag ?? '') ? quote : to;
  for (let i = from + 1; i < to; i += 1) {
    if (tokens[i]?.tag === 'comma' && (/^(?:but|which|who|while|although|though|as|so|even|because|after|when|where|whose)$/.test(tokens[i + 1]?.lower ?? '') || (tokens[i + 1]?.tag === 'ing' && tokens[i + 2]?.tag !== 'comma'))) return i - 1;
  }
  return to;
}
