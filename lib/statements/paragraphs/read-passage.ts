import type { Draft } from '@/lib/statements/draft';
import { isQuoteOnly } from '@/lib/statements/read-sentence';
import { loneQuote } from './lone-quote';
import type { Passage } from './passages';
import { takeQuotation } from './take-quotation';
import { takeWords } from './take-words';
import { handOver, type Thread } from './thread';

/** Quotations that no tag came for. Right after a paragraph in which a named person speaks, a long one is likely theirs; elsewhere it is a guess. */
function closePending(text: string, thread: Thread, passage: Passage): void {
  const first = thread.pending[0];
  if (!first) return;
  const isLikely = thread.isNear && thread.drafts.length === 0 && thread.running?.speakerSort !== 'nominal' && text.slice(first.start, first.end).split(' ').length >= 8;
  thread.drafts.push(loneQuote(thread.pending, thread.last ?? thread.running, { start: passage.start, end: passage.end }, isLikely ? 'lone quote' : 'far quote'));
}

/** What one paragraph attributes; `thread` knows who spoke before, and learns who speaks now. */
export function readPassage(text: string, thread: Thread, passage: Passage): Draft[] {
  Object.assign(thread, { drafts: [], last: null, pending: [] } satisfies Partial<Thread>);
  for (const sentence of passage.sentences) {
    if (isQuoteOnly(sentence.tokens)) takeQuotation(thread, sentence);
    else takeWords(text, thread, sentence);
  }
  closePending(text, thread, passage);
  const drafts = thread.drafts.filter((draft) => draft.parts.length > 0);
  handOver(thread, thread.drafts);
  return drafts;
}
