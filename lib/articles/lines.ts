import type { Span } from '@/lib/text/span';

/** A line of a report with its words; `start` and `end` leave out the blanks around it. */
export type Line = Span & { text: string };

/** The lines of a text that hold something, with their places. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    const raw = text.slice(from, to);
    const line = raw.trim();
    if (line) {
      const start = from + raw.indexOf(line);
      lines.push({ start, end: start + line.length, text: line });
    }
    from = to + 1;
  }
  return lines;
}
