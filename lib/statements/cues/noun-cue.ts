import type { Cue } from './cue';
import { chainStart } from '@/lib/statements/tokens/phrase-chain';
import { findSubjectAfter } from './subject-after';
import type { Token } from '@/lib/statements/tokens/tokens';

const speechNouns = /^(?:claims?|statements?|allegations?|assertions?|suggestions?|remarks?|comments?|promises?|pledges?|vows?|warnings?|announcements?|accusations?|arguments?|contentions?|insistence|predictions?|admission|belief|declaration|charges?|complaints?|conclusion|hints?|denials?|acknowledgment|acknowledgement|assessment|testimony)$/;

/** "a claim by Kerry that …", "Kerry's claim that …". */
export function findNounCue(tokens: Token[], at: number, low: number, high: number): Cue | null {
  const t = tokens[at] as Token;
  if (t.tag === 'name' || !speechNouns.test(t.lower)) return null;
  const base = { from: at, at, base: t.lower, frames: 't', shape: 'noun' as const, isInverted: false, unsaid: false };
  if (tokens[at + 1]?.lower === 'that' || tokens[at + 1]?.lower === 'of') {
    if (tokens[at + 1]?.lower === 'of') return null;
    if (tokens[at - 1]?.tag === 's') {
      const chain = chainStart(tokens, at - 2, low);
      if (chain) return { ...base, to: at, subject: { from: chain.from, to: at - 2, head: at - 2, sort: tokens[at - 2]?.tag === 'name' ? 'name' : 'nominal' } };
    }
    if (tokens[at - 1]?.tag === 'poss') return { ...base, to: at, subject: { from: at - 1, to: at - 1, head: at - 1, sort: 'pronoun' } };
    return null;
  }
  if (/^(?:by|from)$/.test(tokens[at + 1]?.lower ?? '')) {
    const after = findSubjectAfter(tokens, at + 2, high);
    if (after && tokens[after.to + 1]?.lower === 'that') return { ...base, to: after.to, subject: after };
  }
  return null;
}
