import type { Span } from '@/lib/text/span';
import { findCues } from '@/lib/statements/cues';
import type { Draft } from '@/lib/statements/draft';
import { findMainSubject } from '@/lib/statements/main-subject';
import type { Token } from '@/lib/statements/tokens';

/** "Ruiz went on:" — who it is that the next quotation comes from. */
export function findColonCue(tokens: Token[], sentence: Span): Draft | null {
  const subject = findMainSubject(tokens, 0, tokens.length);
  const cue = findCues(tokens).filter((one) => one.shape === 'finite' && one.subject && one.frames.includes('q')).at(-1);
  const who = cue?.subject ?? subject;
  const head = who ? tokens[who.head] : undefined;
  const a = who ? tokens[who.from] : undefined;
  const b = who ? tokens[who.to] : undefined;
  if (!who || !head || !a || !b) return null;
  const verb = cue ? { start: (tokens[cue.from] as Token).start, end: (tokens[cue.to] as Token).end } : null;
  return {
    parts: [], speaker: { start: a.start, end: b.end }, speakerSort: who.sort, head: { start: head.start, end: head.end }, cue: verb, base: cue?.base ?? '', rule: cue ? 'colon cue' : 'colon', shape: 'colon',
    via: [], denies: false, sentence, place: null, time: null,
  };
}
