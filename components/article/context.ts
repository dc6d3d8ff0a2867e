import { findSentences } from '@/lib/text/sentences';
import { overlaps, type Span } from '@/lib/text/span';

/** Words with the rest of their sentence on either side. */
export type InContext = { before: string; words: string; after: string };

const mostAround = 180;

const tail = (text: string) => (text.length <= mostAround ? text : `… ${text.slice(-mostAround).replace(/^\S*\s+/, '')}`);
const head = (text: string) => (text.length <= mostAround ? text : `${text.slice(0, mostAround).replace(/\s+\S*$/, '')} …`);

/** A stretch of a report as its sentence has it: "Mark Toner said" | "Kerry had suggested nothing" | ".". */
export function inContext(text: string, span: Span, sentences: readonly Span[] = findSentences(text)): InContext {
  const around = sentences.filter((sentence) => overlaps(sentence, span));
  const start = Math.min(span.start, ...around.map((sentence) => sentence.start));
  const end = Math.max(span.end, ...around.map((sentence) => sentence.end));
  return { before: tail(text.slice(start, span.start)), words: text.slice(span.start, span.end), after: head(text.slice(span.end, end)) };
}
