import type { Draft } from '@/lib/statements/draft';
import type { Span } from '@/lib/text/span';

/** A quotation with no words around it: `by` whoever spoke right before, or by nobody that is known. `rule` tells how likely that is. */
export function loneQuote(parts: Span[], by: Draft | null, { start, end }: Span, rule: 'lone quote' | 'far quote'): Draft {
  return {
    parts, speaker: by?.speaker ?? null, speakerSort: by?.speakerSort ?? 'none', head: by?.head ?? null, cue: null, base: '', rule, shape: 'none',
    via: [], unsaid: false, sentence: { start, end }, place: null, time: null,
  };
}
