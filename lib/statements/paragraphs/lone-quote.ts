import type { Span } from '@/lib/text/span';
import type { Draft } from '@/lib/statements/draft';

/** A quotation with no words around it: whoever spoke last goes on. `rule` tells how near that was. */
export function loneQuote(parts: Span[], running: Draft | null, sentence: Span, rule: 'lone quote' | 'far quote'): Draft {
  return {
    parts, speaker: running?.speaker ?? null, speakerSort: running?.speakerSort ?? 'none', head: running?.head ?? null, cue: null, base: '', rule, shape: 'none',
    via: [], denies: false, sentence, place: null, time: null,
  };
}
