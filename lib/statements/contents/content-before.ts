import type { Token } from '@/lib/statements/tokens/tokens';

/** Content before its cue, from `low` up to the token before `left`. */
export function contentBefore(tokens: Token[], low: number, left: number): [number, number] | null {
  let to = left - 1;
  while (to >= low && (tokens[to]?.tag === 'comma' || tokens[to]?.tag === 'dash')) to -= 1;
  let from = low;
  while (from <= to && /^(?:comma|conj|dash|stop|colon)$/.test(tokens[from]?.tag ?? '')) from += 1;
  return to >= from ? [from, to] : null;
}
