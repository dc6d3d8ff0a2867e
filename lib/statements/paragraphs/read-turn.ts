import type { Draft } from '@/lib/statements/draft';
import { isQuoteOnly } from '@/lib/statements/read-sentence';
import type { Span } from '@/lib/text/span';
import type { Turn } from './turns';

/** What somebody says in a turn: its quotations when it is nothing else, or all its words. */
function partsOf({ content, passages }: Turn): Span[] {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const tokens = sentences.flatMap((sentence) => sentence.tokens).filter((token) => token.start >= (content[0]?.start ?? 0));
  if (!isQuoteOnly(tokens) || tokens.some((token) => token.quotation?.marks === 'single')) return content;
  return tokens.flatMap((token) => (token.quotation ? [{ ...token.quotation.inner }] : []));
}

/** "Ruiz: The bridge is safe." → Ruiz, "The bridge is safe." */
export function readTurn(turn: Turn): Draft {
  const { from, to, head, sort } = turn.speaker;
  const first = turn.content[0] as Span;
  return {
    parts: partsOf(turn), speaker: { start: from.start, end: to.end }, speakerSort: sort, head: { start: head.start, end: head.end }, cue: turn.colon, base: ':', rule: 'label', shape: 'colon',
    via: [], unsaid: false, sentence: { start: from.start, end: first.end }, place: null, time: null,
  };
}
