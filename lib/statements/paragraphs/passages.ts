import { findQuotations, type Quotation } from '@/lib/text/quotations';
import type { Paragraph } from '@/lib/text/read-paragraphs';
import { splitParagraph } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import type { Word } from '@/lib/text/words';
import { walkAlong } from './walk-along';
import { makeTokens, type Token } from '@/lib/statements/tokens/tokens';

/** A sentence with its tokens and the quotations that stand in it. */
export type Sentence = Span & { tokens: Token[]; quotations: Quotation[] };

/** A paragraph in its sentences, without what is furniture. */
export type Passage = Span & { sentences: Sentence[] };

/** Takes from a sentence what is furniture: all of it → null, its beginning or end → the rest. */
function withoutFurniture(span: Span, furniture: Span[]): Span | null {
  let { start, end } = span;
  for (const piece of furniture) {
    if (piece.end <= start || piece.start >= end) continue;
    if (piece.start <= start && piece.end >= end) return null;
    if (piece.start <= start) start = piece.end;
    else end = piece.start;
  }
  return start < end ? { start, end } : null;
}

function readParagraph(text: string, paragraph: Paragraph, quotations: Quotation[], furniture: Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  const wordsIn = walkAlong<Word>(paragraph.words);
  const quotationsIn = walkAlong(quotations);
  for (const sentence of splitParagraph(text, paragraph, quotations)) {
    const words = wordsIn(sentence);
    const clear = withoutFurniture(sentence, furniture);
    if (!clear) continue;
    const own = quotationsIn(clear);
    const tokens = makeTokens(text, words.filter((word) => word.start >= clear.start && word.end <= clear.end), own);
    if (tokens.length) sentences.push({ ...clear, tokens, quotations: own });
  }
  return sentences;
}

/** The paragraphs of a text in their sentences, and its quotations: all that reading who spoke begins with. */
export function findPassages(text: string, furniture: readonly Span[], paragraphs: Paragraph[]): { passages: Passage[]; quotations: Quotation[] } {
  const quotations = findQuotations(text, paragraphs);
  const quotationsIn = walkAlong(quotations);
  const furnitureIn = walkAlong([...furniture].sort((a, b) => a.start - b.start));
  const passages = paragraphs.map((paragraph) => ({ start: paragraph.start, end: paragraph.end, sentences: readParagraph(text, paragraph, quotationsIn(paragraph), furnitureIn(paragraph)) }));
  return { passages, quotations };
}
