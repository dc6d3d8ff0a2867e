import { canSpeak } from './can-speak';
import { isNoun, phraseStart } from './noun-phrase';
import type { Token } from './tokens';

/** The phrase ending at `end` with what hangs on it: "a spokesman for the ministry", "Smith and Jones". */
export function chainStart(tokens: Token[], end: number, low = 0): { from: number; head: number } | null {
  let from = phraseStart(tokens, end, low);
  if (from < 0) return null;
  let head = end;
  for (let guard = 0; guard < 6; guard += 1) {
    const link = tokens[from - 1];
    if (!link || from - 2 < low) break;
    if (link.tag === 'prep' && /^(?:of|for|from|in|at|with|on|to|by|behind|against|who|near|outside|inside)$/.test(link.lower)) {
      const before = phraseStart(tokens, from - 2, low);
      if (before < 0) break;
      // "in comments to reporters Zarif": an "in" at the start owns the phrase.
      const owner = tokens[before - 1];
      const word = tokens[from - 2] as Token;
      if (tokens[from - 2]?.tag === 'time') break;
      if (link.lower !== 'of' && link.lower !== 'for' && !(canSpeak(word.lower) || word.tag === 'name')) break;
      if (owner && owner.tag === 'prep' && !/^(?:of|for|from|in|at|with)$/.test(owner.lower)) break;
      from = before;
      head = lastNoun(tokens, before, end);
      continue;
    }
    if (link.tag === 'conj' && link.lower === 'and') {
      const before = phraseStart(tokens, from - 2, low);
      if (before < 0 || tokens[from - 2]?.tag === 'time') break;
      from = before;
      head = from;
      for (let i = before; i < end && tokens[i] !== link; i += 1) if (isNoun(tokens[i])) head = i;
      continue;
    }
    break;
  }
  return { from, head };
}

/** The last noun before the first preposition of a phrase: its head. */
function lastNoun(tokens: Token[], from: number, end: number): number {
  let head = from;
  for (let i = from; i <= end; i += 1) {
    if (tokens[i]?.tag === 'prep') break;
    if (isNoun(tokens[i])) head = i;
  }
  return head;
}
