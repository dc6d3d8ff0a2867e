import type { Span } from '@/lib/text/span';
import type { Cue, CueShape } from '@/lib/statements/cues/cue';

/** A statement in the making: places are spans of the text, names not yet known. */
export type Draft = {
  parts: Span[];
  speaker: Span | null;
  speakerSort: 'name' | 'pronoun' | 'nominal' | 'relative' | 'none';
  /** The word of the speaker that tells who. */
  head: Span | null;
  cue: Span | null;
  base: string;
  rule: string;
  shape: CueShape | 'none';
  via: Span[];
  unsaid: boolean;
  sentence: Span;
  place: Span | null;
  time: Span | null;
};

/** The same for a sentence: content as ranges of tokens (both ends included). */
export type Found = { cue: Cue; ranges: [number, number][]; rule: string };
