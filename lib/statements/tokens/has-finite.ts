import { isFinite } from './is-finite';
import type { Token } from './tokens';

/** Whether a finite verb stands from one token to another: "the wall fell", not "the fallen wall". */
export const hasFinite = (tokens: Token[], from: number, to: number) => {
  for (let i = from; i <= to; i += 1) if (isFinite(tokens, i)) return true;
  return false;
};

/** Whether a stretch is a sentence by itself: not "If it rains", but "If it rains, we stay". */
export function isWholeClause(tokens: Token[], from: number, to: number): boolean {
  let start = from;
  if (/^(?:sub|rel|ing|prep)$/.test(tokens[from]?.tag ?? '')) {
    while (start <= to && tokens[start]?.tag !== 'comma') start += 1;
  }
  return hasFinite(tokens, start, to);
}
