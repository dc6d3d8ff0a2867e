import { findParagraphs } from './paragraphs';
import type { Span } from './span';
import { findWords, type Word } from './words';

/** A paragraph with its words, so that they are looked for once. */
export type Paragraph = Span & { words: Word[] };

/** The paragraphs of a text, each with its words, numbers and marks in order. */
export function readParagraphs(text: string): Paragraph[] {
  return findParagraphs(text).map((paragraph) => ({ ...paragraph, words: findWords(text, paragraph) }));
}
