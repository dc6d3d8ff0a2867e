import type { Draft } from '@/lib/statements/draft';
import { hasFinite } from '@/lib/statements/tokens/has-finite';
import type { Passage } from './passages';
import { findNoun } from './speaker-label';

const longestLabel = 3;

/** A headline that names its source last: "Bridge is safe: mayor", "Bridge will not last – study". */
export function readTrailingLabel({ sentences, start, end }: Passage): Draft | null {
  const tokens = sentences.length === 1 ? sentences[0]?.tokens ?? [] : [];
  const at = tokens.findLastIndex(({ tag }) => tag === 'colon' || tag === 'dash');
  const mark = tokens[at];
  const label = tokens.slice(at + 1);
  const first = tokens[0];
  const last = tokens[at - 1];
  if (!mark || !first || !last || at < 3 || label.length > longestLabel || !hasFinite(tokens, 0, at - 1)) return null;
  // "Bridge is safe – Harbour News": the paper's name stands under its headline, and says nothing.
  const speaker = label.some(({ text }) => /^\p{Lu}/u.test(text)) && mark.tag === 'dash' ? null : findNoun({ label, colon: mark, content: [], isOneSentence: true, rest: { start, end } });
  return speaker && {
    parts: [{ start: first.start, end: last.end }], speaker: { start: speaker.from.start, end: speaker.to.end }, speakerSort: speaker.sort, head: { start: speaker.head.start, end: speaker.head.end },
    cue: { start: mark.start, end: mark.end }, base: ':', rule: 'label', shape: 'colon', via: [], unsaid: false, sentence: { start, end }, place: null, time: null,
  };
}
