import type { Span } from '@/lib/text/span';
import type { Passage } from './passages';
import type { Thread } from './thread';

/** Where the mark stands that closes a quotation at the end of a paragraph, or -1: "We looked twice.”" → before ”. */
function closingMark(text: string, end: number): number {
  if (/["”»]/.test(text[end - 1] ?? '')) return end - 1;
  return /['’]['’]$/.test(text.slice(Math.max(0, end - 2), end)) ? end - 2 : -1;
}

/**
 * “The bridge is open. ⏎ We looked twice.” — a quotation that runs over a paragraph's end without being opened again.
 * The second paragraph goes on with it; what it adds is handed back, null when it is no such paragraph.
 */
export function readOverrun(text: string, thread: Thread, { start, end, sentences }: Passage): Span | null {
  if (!thread.isOpen || !thread.left || sentences[0]?.start !== start || sentences.at(-1)?.end !== end) return null;
  if (sentences.some((sentence) => sentence.quotations.some((quotation) => quotation.marks === 'double'))) return null;
  const close = closingMark(text, end);
  if (close <= start) return null;
  const added = { start, end: close };
  thread.left.parts.push(added);
  thread.isOpen = false;
  return added;
}
