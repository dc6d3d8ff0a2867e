import { skipAdjuncts } from './adjuncts';
import { type Cue, leftOf } from './cue';
import { openingEnd } from './opening-end';
import { isEnd, lastToken } from './sentence-end';
import type { Token } from './tokens';

/** Where content that begins at `from` ends: before the tail that has its own cue, else with the sentence. */
export function contentEnd(tokens: Token[], from: number, cues: Cue[], own: Cue): number {
  const last = Math.min(lastToken(tokens), openingEnd(tokens, from, own));
  for (const cue of cues) {
    if (cue === own || cue.from <= from || cue.from <= own.to) continue;
    if (cue.from > last + 1) break;
    const left = leftOf(cue);
    if (left <= from) continue;
    let cut = left - 1;
    const before = tokens[cut];
    if (!before) continue;
    if (cue.shape === 'participle') {
      if (before.tag === 'comma' || before.tag === 'dash' || before.tag === 'quote') return before.tag === 'quote' ? cut : cut - 1;
      if (before.tag === 'conj' && tokens[cut - 1]?.tag === 'comma') return cut - 2;
      continue;
    }
    if (cue.shape === 'according') {
      if (before.tag === 'comma' || before.tag === 'quote') return before.tag === 'quote' ? cut : cut - 1;
      continue;
    }
    if (cue.shape === 'noun' || cue.shape === 'infinitive') continue;
    if (cue.shape === 'coordinated') {
      if (before.tag === 'conj') {
        if (tokens[cut - 1]?.tag === 'comma') cut -= 1;
        return cut - 1;
      }
      continue;
    }
    if (before.tag === 'quote' && cue.shape === 'finite') return cut;
    // ", X said" at the end; ", but X said …"; ", while X said …".
    if (before.tag === 'comma' || before.tag === 'dash') {
      const then = tokens[cue.to + 1];
      if (cue.subject && /^(?:pronoun|name)$/.test(cue.subject.sort) && cue.shape === 'finite' && own.subject && !/^(?:say|tell)$/.test(own.base) && then && /^(?:sub|pron|quote)$/.test(then.tag)) return cut - 1;
      if (cue.subject?.sort === 'relative' || isEnd(tokens[skipAdjuncts(tokens, cue.isInverted ? (cue.subject?.to ?? cue.to) + 1 : cue.to + 1, tokens.length)])) return cut - 1;
      continue;
    }
    if (before.tag === 'conj' || (before.tag === 'sub' && /^(?:while|although|though|as|even|because|after|when|whereas)$/.test(before.lower)) || before.lower === 'as') {
      if (tokens[cut - 1]?.tag === 'comma' || tokens[cut - 1]?.tag === 'quote') return tokens[cut - 1]?.tag === 'quote' ? cut - 1 : cut - 2;
    }
  }
  return last;
}
