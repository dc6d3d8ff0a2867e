import type { Token } from '@/lib/statements/tokens/tokens';

/** Content before its cue, up to the token before `left`: "It rained, | she said". */
export function contentBefore(tokens: Token[], left: number): [number, number] | null {
  let to = left - 1;
  while (to >= 0 && (tokens[to]?.tag === 'comma' || tokens[to]?.tag === 'dash')) to -= 1;
  let from = 0;
  while (from <= to && /^(?:comma|conj|dash|stop|colon)$/.test(tokens[from]?.tag ?? '')) from += 1;
  return to >= from ? [from, to] : null;
}
