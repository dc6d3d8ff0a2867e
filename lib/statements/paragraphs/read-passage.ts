import type { Draft } from '@/lib/statements/draft';
import { isQuoteOnly } from '@/lib/statements/read-sentence';
import { loneQuote } from './lone-quote';
import type { Passage } from './passages';
import { takeQuotation } from './take-quotation';
import { takeWords } from './take-words';
import { nearest, saidIn, type Thread } from './thread';

/** Fewer words than these in a paragraph of their own are a shout, a sign or a heading. */
const shortest = 8;

/**
 * Quotations that no tag came for. Right after a paragraph in which a named person speaks, a long one is likely theirs;
 * elsewhere it is a guess, and a short one of nobody's is left out.
 */
function closePending(text: string, thread: Thread, passage: Passage): void {
  const said = saidIn(thread.pending);
  const first = said[0];
  if (!first) return;
  const by = thread.last ?? nearest(thread);
  const isLong = text.slice(first.start, first.end).split(' ').length >= shortest;
  if (!by && !isLong) return;
  const isLikely = isLong && thread.isNear && thread.drafts.length === 0 && by?.speakerSort !== 'nominal';
  thread.drafts.push(loneQuote(said, by, { start: passage.start, end: passage.end }, isLikely ? 'lone quote' : 'far quote'));
}

/** What one paragraph attributes, sentence by sentence; `thread` knows who spoke before, and learns who speaks now. */
export function readPassage(text: string, thread: Thread, passage: Passage): Draft[] {
  Object.assign(thread, { drafts: [], last: null, pending: [] } satisfies Partial<Thread>);
  for (const sentence of passage.sentences) {
    if (isQuoteOnly(sentence.tokens)) takeQuotation(thread, sentence);
    else takeWords(text, thread, sentence);
  }
  closePending(text, thread, passage);
  return thread.drafts;
}
