import { canSpeak } from '@/lib/statements/tokens/can-speak';
import type { Cue } from '@/lib/statements/cues/cue';
import { isTitle } from './leftover-quote';
import { clauseOfCue, type Parsed } from './parsed';
import type { Token } from '@/lib/statements/tokens/tokens';

/** "a film called | “The Long Night”": what a thing is called, said by nobody. */
export function givesName(s: Parsed, cue: Cue, content: Token): boolean {
  const left = s.tokens[cue.from - 1];
  const isMere = cue.base === 'call' && cue.to === cue.at && cue.from === cue.at && s.tokens[cue.at]?.speech?.form === 'past';
  return isMere && left?.tag === 'word' && !canSpeak(left.lower) && (isTitle(content) || clauseOfCue(s, cue)?.kind === 'participle');
}

/** Calls that say nothing: "called a meeting", "called him to congratulate him", "a bill called …". */
export function isMereCall(s: Parsed, cue: Cue, at: number): boolean {
  const { tokens } = s;
  if (cue.base !== 'call' || cue.to !== cue.at) return false;
  // “called it ‘weak’”, "called the plan weak": only with a quotation is it clear what was said.
  if (!tokens.slice(at).some((t) => t.tag === 'quote')) return true;
  const rest = tokens.slice(at, at + 5).map((t) => t.lower);
  if (rest.some((word) => /^(?:meeting|session|vote|election|elections|conference|hearing|witnesses|police|911)$/.test(word))) return true;
  const to = rest.indexOf('to');
  return to > 0 && to < 3 && tokens[at + to + 1]?.tag === 'base' && tokens.slice(at, at + to).every((t) => t.tag === 'name' || t.tag === 'obj');
}
