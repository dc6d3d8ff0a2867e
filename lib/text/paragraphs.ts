import type { Span } from './span';

/**
 * Paragraphs: lines of text, without the white space around them.
 * A single line break before a small letter only wraps a line and does not end a paragraph.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from] ?? '')) from += 1;
    while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
    if (to > from) paragraphs.push({ start: from, end: to });
  };
  for (const match of text.matchAll(/[ \t]*(?:\r\n|\n|\r|\u2028|\u2029)[\s]*/g)) {
    const before = text[match.index - 1] ?? '';
    const after = text[match.index + match[0].length] ?? '';
    const breaks = match[0].replace(/\r\n/g, '\n').replace(/[^\n\r\u2028\u2029]/g, '').length;
    if (breaks === 1 && /[\p{L},]/u.test(before) && /\p{Ll}/u.test(after)) continue;
    close(match.index);
    start = match.index + match[0].length;
  }
  close(text.length);
  return paragraphs;
}
