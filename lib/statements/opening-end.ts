import { type Cue, leftOf } from './cue';
import { isFinite } from './is-finite';
import type { Token } from './tokens';

/**
 * The end of an opening clause, whose content stops where the main clause begins:
 * "While Smith said that it rained, | he stayed"; "Citing the law, | officials refused". Infinity for other clauses.
 */
export function openingEnd(tokens: Token[], from: number, own: Cue): number {
  const left = leftOf(own);
  const before = tokens[left - 1];
  const isRelative = own.subject?.sort === 'relative' && (own.shape === 'finite') && tokens[left - 1]?.tag === 'comma';
  const isOpening = (left <= 1 && own.shape === 'participle') || (left <= 3 && !!before && before.tag === 'sub' && before.lower !== 'that' && own.shape === 'finite') || (left <= 2 && before?.tag === 'prep');
  if (!isOpening && !isRelative) return Infinity;
  for (let i = from; i < tokens.length - 2; i += 1) {
    if (tokens[i]?.tag !== 'comma') continue;
    if (isRelative) {
      if (isFinite(tokens, i + 1)) return i - 1;
      continue;
    }
    for (let j = i + 1; j < Math.min(tokens.length, i + 16); j += 1) {
      if (tokens[j]?.tag === 'comma' && tokens[j + 1]?.tag !== 'rel' && tokens[j + 1]?.tag !== 'det') break;
      if (before?.tag === 'sub' && j === i + 1 && /^(?:det|poss|pron)$/.test(tokens[j]?.tag ?? '')) return i - 1;
      if (isFinite(tokens, j)) {
        if (j > i + 1 || tokens[j]?.tag === 'pron') return i - 1;
        break;
      }
    }
  }
  return Infinity;
}
