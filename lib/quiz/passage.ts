import type { Evidence } from '@/lib/questions/question';

/** The paragraph around a piece of evidence, cut where the marker goes. */
export type Passage = { before: string; marked: string; after: string };

/** No more than this on either side, so that a report in one block does not fill the screen. */
const mostAround = 600;

/**
 * The paragraph in which the evidence stands. When the text is not there, or no longer says the same at that place,
 * the few characters kept with the evidence serve.
 */
export function passageOf(evidence: Evidence, text: string | null): Passage {
  if (text === null || text.slice(evidence.start, evidence.end) !== evidence.text) {
    return { before: evidence.prefix.trimStart(), marked: evidence.text, after: evidence.suffix.trimEnd() };
  }
  const gap = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n/g : /\n/g;
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(gap)) {
    if (match.index + match[0].length <= evidence.start) start = match.index + match[0].length;
    else if (match.index >= evidence.end) {
      end = match.index;
      break;
    }
  }
  return {
    before: tail(text.slice(start, evidence.start).trimStart()),
    marked: evidence.text,
    after: head(text.slice(evidence.end, end).trimEnd()),
  };
}

function tail(before: string): string {
  return before.length <= mostAround ? before : '… ' + before.slice(-mostAround).replace(/^\S*\s+/, '');
}

function head(after: string): string {
  return after.length <= mostAround ? after : after.slice(0, mostAround).replace(/\s+\S*$/, '') + ' …';
}
