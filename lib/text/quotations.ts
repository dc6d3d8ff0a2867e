import { findParagraphs } from './paragraphs';
import type { Span } from './span';

/** Words between quotation marks. The span includes the marks; `inner` does not. */
export type Quotation = Span & {
  inner: Span;
  /** False when the paragraph ends first: “… \n\n “… ” goes on in the next one. */
  isClosed: boolean;
  /** Opened in double marks (curly, straight, doubled apostrophes, guillemets), or in single ones. */
  marks: 'double' | 'single';
};

const isSpace = (c: string | undefined) => c === undefined || /\s/.test(c);
const isLetter = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}]/u.test(c);
const opensAfter = (c: string | undefined) => isSpace(c) || /[([{—–―\-/:]/.test(c ?? '');

/** The length of a double mark at a place: 1 for “ ” " « », 2 for '' or ``, 0 for none. */
function doubleMark(text: string, at: number): number {
  const c = text[at] ?? '';
  if (/[“”„‟«»"＂]/.test(c)) return 1;
  if (/['’‘`]/.test(c) && /['’‘`]/.test(text[at + 1] ?? '')) return 2;
  return 0;
}

/** Where a single quotation opened at `from` closes, or -1: ‘fear’ of neighbours’ dogs → after "fear". */
function singleEnd(text: string, from: number, end: number): number {
  const limit = Math.min(end, from + 400);
  for (let i = from; i < limit; i += 1) {
    if (doubleMark(text, i)) return -1;
    if (/['’]/.test(text[i] ?? '') && !isSpace(text[i - 1]) && !isLetter(text[i + 1])) return i;
  }
  return -1;
}

/** Where “ closes when it stands within straight marks, or -1 when a straight mark comes first or none closes it nearby. */
function curlyEnd(text: string, from: number, end: number): number {
  for (let i = from + 1; i < Math.min(end, from + 200); i += 1) {
    if (text[i] === '”') return i;
    if (/["“]/.test(text[i] ?? '')) return -1;
  }
  return -1;
}

function isDoubleOpening(text: string, at: number, size: number): boolean {
  const mark = text[at] ?? '';
  const before = text[at - 1];
  const after = text[at + size];
  if (/[“„«]/.test(mark)) return !isSpace(after) || !isLetter(before);
  // A closing mark that opens a paragraph is a slip of the keyboard: ” … it is safe,” she said.
  if (/[”»]/.test(mark)) return opensAfter(before) && (isLetter(after) || before === undefined || /[\n\r]/.test(before));
  // A straight mark after a digit with nothing open is an inch: 6'2".
  if (/\p{N}/u.test(before ?? '')) return false;
  return !isSpace(after) && (!isLetter(before) || opensAfter(before));
}

/** All quotations of a text in order; those in double marks hide what they contain. */
export function findQuotations(text: string, paragraphs: Span[] = findParagraphs(text)): Quotation[] {
  const quotations: Quotation[] = [];
  for (const paragraph of paragraphs) {
    let opened = -1;
    let openSize = 0;
    let noSingleBefore = -1;
    for (let i = paragraph.start; i < paragraph.end; i += 1) {
      const size = Math.min(doubleMark(text, i), paragraph.end - i);
      if (size > 0) {
        const before = text[i - 1];
        const after = text[i + size];
        if (opened < 0) {
          if (isDoubleOpening(text, i, size)) {
            opened = i;
            openSize = size;
          }
        } else if (text[opened] === '"' && text[i] === '“' && curlyEnd(text, i, paragraph.end) > 0) {
          // "He called it “a gift” twice," she said. — other marks within straight ones.
          i = curlyEnd(text, i, paragraph.end);
        } else if (/[“„«]/.test(text[i] ?? '') && isSpace(before) && isLetter(after)) {
          // The writer forgot to close: the new one begins.
          quotations.push({ start: opened, end: i, inner: { start: opened + openSize, end: i }, isClosed: true, marks: 'double' });
          opened = i;
          openSize = size;
        } else if (!(size === 2 && isLetter(after))) {
          // ''They say, 'Go,''' she said. — the first of three closes the inner one.
          if (size === 2 && /['’]/.test(after ?? '') && !isLetter(text[i + 3]) && i + 3 <= paragraph.end) i += 1;
          quotations.push({ start: opened, end: i + size, inner: { start: opened + openSize, end: i }, isClosed: true, marks: 'double' });
          opened = -1;
        }
        i += size - 1;
      } else if (opened < 0 && /['‘’]/.test(text[i] ?? '') && opensAfter(text[i - 1]) && isLetter(text[i + 1])) {
        // None closed within 400 characters of the last one tried: none will close here either.
        const close = text[i] === '’' || i < noSingleBefore ? -1 : singleEnd(text, i + 1, paragraph.end);
        if (close < 0 && i >= noSingleBefore) noSingleBefore = i + 200;
        if (close > i + 1) {
          quotations.push({ start: i, end: close + 1, inner: { start: i + 1, end: close }, isClosed: true, marks: 'single' });
          i = close;
        }
      }
    }
    if (opened >= 0) {
      quotations.push({ start: opened, end: paragraph.end, inner: { start: opened + openSize, end: paragraph.end }, isClosed: false, marks: 'double' });
    }
  }
  return quotations;
}
