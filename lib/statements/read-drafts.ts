import type { Furniture } from '@/lib/articles/report';
import type { Span } from '@/lib/text/span';
import type { Draft } from './draft';
import { findPassages } from './paragraphs/passages';
import { readPassage } from './paragraphs/read-passage';
import { newThread } from './paragraphs/thread';
import { findTopic } from './paragraphs/topics';
import { isQuoteOnly } from './read-sentence';
import type { Topic } from './resolve';

/** Statements of a text in the making, paragraph by paragraph. */
export function readDrafts(text: string, furniture: Furniture[]): { drafts: Draft[]; quoted: Span[]; topics: Topic[] } {
  const drafts: Draft[] = [];
  const topics: Topic[] = [];
  const { passages, quotations } = findPassages(text, furniture);
  const thread = newThread();
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const topic = isQuoteOnly(sentence.tokens) ? null : findTopic(sentence);
      if (topic) topics.push(topic);
    }
    for (const draft of readPassage(text, thread, passage)) drafts.push(draft);
  }
  return { drafts, quoted: quotations.filter((quotation) => quotation.marks === 'double'), topics };
}
