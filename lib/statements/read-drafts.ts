import type { Furniture } from '@/lib/articles/report';
import type { Span } from '@/lib/text/span';
import type { Draft } from './draft';
import { findPassages } from './paragraphs/passages';
import { readPassage } from './paragraphs/read-passage';
import { readTurn } from './paragraphs/read-turn';
import { handOver, newThread } from './paragraphs/thread';
import { findTopic } from './paragraphs/topics';
import { findTurns } from './paragraphs/turns';
import { isQuoteOnly } from './read-sentence';
import type { Topic } from './resolve';

/** Statements of a text in the making, paragraph by paragraph. A headline is read with the rest ("Ruiz: The bridge is safe"); no other furniture is. */
export function readDrafts(text: string, furniture: Furniture[]): { drafts: Draft[]; quoted: Span[]; topics: Topic[] } {
  const drafts: Draft[] = [];
  const topics: Topic[] = [];
  const { passages, quotations } = findPassages(text, furniture.filter(({ kind }) => kind !== 'headline'));
  const turns = findTurns(text, passages);
  const thread = newThread();
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const topic = isQuoteOnly(sentence.tokens) ? null : findTopic(sentence);
      if (topic) topics.push(topic);
    }
    const turn = turns.get(passage);
    if (turn && turn.passages[0] !== passage) continue;
    const read = turn ? [readTurn(turn)] : readPassage(text, thread, passage);
    if (turn) handOver(thread, read);
    for (const draft of read) drafts.push(draft);
  }
  return { drafts, quoted: quotations.filter((quotation) => quotation.marks === 'double'), topics };
}
