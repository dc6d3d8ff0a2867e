import { titlesWithDot, wordsWithDot } from './abbreviations';
import type { Span } from './span';

export type Word = Span & {
  /** The word as it stands. */
  text: string;
  /** In lower case, with a straight apostrophe. */
  lower: string;
  kind: 'word' | 'number' | 'mark';
};

/** Signs that nobody sees: soft hyphens and joiners within words, marks of direction and byte order around them. */
const unseen = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const letters = '\\p{L}[\\p{L}\\p{M}\\p{N}\\u00ad\\u200c\\u200d]*';
const address = 'https?:\\/\\/[^\\s"“”<>]+';
const word = `${letters}(?:['’]\\p{L}+|[-‐‑]${letters}|[-‐‑]\\p{N}+|&\\p{L}+)*|[@#]\\p{L}[\\p{L}\\p{N}_]*`;
/** "1,200", "4.5", "9/11", "2015–16", "10%", "20th", "20-year-old". */
const number = `\\p{N}+(?:[.,:/]\\p{N}+)*(?:[-–]\\p{N}+)*(?:\\p{L}+|%)?(?:[-‐‑]${letters})*`;
const pattern = new RegExp(`${address}|${word}|${number}|[^\\s${unseen}]`, 'gu');

/** "Harbour.com", "pic.example.com/a", "ana@example.com": what goes on behind a word in an address on the net. */
const domain = /(?:\.[\p{L}\p{N}-]{1,40}){0,3}\.(?:com|org|net|gov|edu|info|int|co|uk|us|ca|au|eu|tv|me)(?![\p{L}\p{N}])(?:\/[^\s"“”<>,;()]{0,200})?/uy;
const mailDomain = /@[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,30}){1,4}/uy;
const hyphened = new RegExp(`(?:[-‐‑]${letters})+`, 'uy');

/** Where a pattern that begins at `from` ends, or `from`. */
function endOf(sticky: RegExp, text: string, from: number, limit: number): number {
  sticky.lastIndex = from;
  const found = sticky.exec(text);
  return found && from + found[0].length <= limit ? from + found[0].length : from;
}

const isLetter = (c: string | undefined) => c !== undefined && /\p{L}/u.test(c);

/** Where single letters each with a dot end: "U.S." "a.m." "U.S.-led"; `from` when there is only one. */
function endOfDotted(text: string, from: number, limit: number): number {
  let at = from;
  while (text[at] === '.' && isLetter(text[at + 1]) && text[at + 2] === '.' && at + 3 <= limit) at += 2;
  return at === from ? from : endOf(hyphened, text, at + 1, limit);
}

/** Whether a dot after a word belongs to it: "Sen.", "J." */
function takesDot(given: string): boolean {
  return titlesWithDot.has(given) || wordsWithDot.has(given) || (given.length === 1 && /\p{Lu}/u.test(given));
}

/** Where a word ends that may go on behind a dot: "U.S.", "Maj.", "Harbour.com". */
function endOfWord(text: string, start: number, end: number, limit: number): number {
  const c = text[end];
  if (c === '@') return endOf(mailDomain, text, end, limit);
  if (c !== '.' || end >= limit) return end;
  if (end - start === 1) {
    const dotted = endOfDotted(text, end, limit);
    if (dotted > end) return dotted;
  }
  const next = text[end + 1];
  if (isLetter(next)) {
    const found = endOf(domain, text, end, limit);
    if (found > end) return found;
    // "Ph.D."
    const degree = /^\.\p{Lu}(?=\.)/u.exec(text.slice(end, end + 3));
    if (degree && wordsWithDot.has(text.slice(start, end + 2)) && end + 3 <= limit) return end + 3;
  }
  return takesDot(text.slice(start, end)) ? end + 1 : end;
}

/** What the pattern has found, by how it begins. */
function sortOf(given: string): Word['kind'] | 'address' {
  const c = given[0] ?? '';
  if (c >= 'a' && c <= 'z') return c === 'h' && given.includes('://') ? 'address' : 'word';
  if (c >= 'A' && c <= 'Z') return 'word';
  if (given.length === 1 && c <= '~') return c >= '0' && c <= '9' ? 'number' : 'mark';
  if (/^[\p{L}@#]/u.test(given)) return /^[@#]$/.test(given) ? 'mark' : 'word';
  return /^\p{N}/u.test(given) ? 'number' : 'mark';
}

const isPossessive = (given: string) => /[sS]/.test(given[given.length - 1] ?? '') && /['’]/.test(given[given.length - 2] ?? '');

/**
 * Words, numbers and marks of a stretch of text, in order; white space and signs that nobody sees are left out.
 * "Maj. Gen. J. Smith's U.S. trip" → Maj. · Gen. · J. · Smith · 's · U.S. · trip
 */
export function findWords(text: string, within: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  const add = (start: number, end: number, kind: Word['kind']) => {
    const given = text.slice(start, end);
    const lower = given.toLowerCase();
    words.push({ start, end, text: given, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower, kind });
  };
  const part = within.start === 0 && within.end === text.length ? text : text.slice(within.start, within.end);
  pattern.lastIndex = 0;
  for (let found = pattern.exec(part); found; found = pattern.exec(part)) {
    const given = found[0];
    const start = within.start + found.index;
    const sort = sortOf(given);
    let end = start + given.length;
    if (sort === 'address') {
      let last = end;
      while (/[.,;:!?)\]’']/.test(text[last - 1] ?? '')) last -= 1;
      add(start, last, 'word');
      for (let at = last; at < end; at += 1) add(at, at + 1, 'mark');
    } else if (sort === 'word' && given.length > 2 && isPossessive(given)) {
      add(start, end - 2, 'word');
      add(end - 2, end, 'word');
    } else {
      if (sort === 'word') end = endOfWord(text, start, end, within.end);
      add(start, end, sort);
    }
    // A word that goes on behind a dot ends further down than what was matched.
    pattern.lastIndex = end - within.start;
  }
  return words;
}
