import type { Token } from './tokens';

export const isEnd = (t: Token | undefined) => !t || t.tag === 'stop';

/** The last token of a sentence that is no closing mark. */
export function lastToken(tokens: Token[]): number {
  let last = tokens.length - 1;
  while (last > 0 && (tokens[last]?.tag === 'stop' || tokens[last]?.tag === 'mark')) last -= 1;
  return last;
}
