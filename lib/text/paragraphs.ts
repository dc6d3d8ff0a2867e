import type { Span } from './span';

const isSpace = (c: string | undefined) => c !== undefined && /\s/.test(c);

/** Moves the ends of a span inwards over white space; null when nothing else is in it. */
function trimmed(text: string, { start, end }: Span): Span | null {
  while (start < end && isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  return end > start ? { start, end } : null;
}

/** "… of the\nriver": a single break before a small letter only wraps a line. */
function isWrap(text: string, from: number, gap: string): boolean {
  let last = from;
  while (last > 0 && (text[last - 1] === ' ' || text[last - 1] === '\t')) last -= 1;
  const breaks = gap.replaceAll('\r\n', '\n').match(/[\n\r\u2028\u2029]/g)?.length ?? 0;
  return breaks === 1 && /[\p{L},]/u.test(text[last - 1] ?? '') && /\p{Ll}/u.test(text[from + gap.length] ?? '');
}

/**
 * Paragraphs: lines of text, without the white space around them.
 * A single line break before a small letter only wraps a line and does not end a paragraph.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const paragraph = trimmed(text, { start, end });
    if (paragraph) paragraphs.push(paragraph);
  };
  // All white space after a break is taken with it, so that no character is looked at twice.
  for (const { 0: gap, index } of text.matchAll(/[\n\r\u2028\u2029]\s*/g)) {
    if (isWrap(text, index, gap)) continue;
    close(index);
    start = index + gap.length;
  }
  close(text.length);
  return paragraphs;
}
