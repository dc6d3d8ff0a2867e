import type { Span } from './span';

export type Word = Span & {
  /** The word as it stands. */
  text: string;
  /** In lower case, with a straight apostrophe. */
  lower: string;
  kind: 'word' | 'number' | 'mark';
};

// Marks are one character each; abbreviations ("U.S.", "Maj.") are joined below, since the dot belongs to them.
const pattern =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+|[-‐‑]\p{L}[\p{L}\p{M}\p{N}]*|[-‐‑]\p{N}+|&\p{L}+)*|[@#]\p{L}[\p{L}\p{N}_]*|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}+|%)?|[^\s]/gu;

const abbreviations = new Set(
  ('mr mrs ms dr sen rep gov gen col lt maj sgt capt cmdr adm prof rev hon pres st jr sr inc corp co ltd vs no jan feb mar apr jun jul aug sept sep oct nov dec' +
    ' ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ave blvd dept est gop d.c').split(' '),
);

/** Whether a dot after `lower` belongs to the word: "Sen.", "a.m.", "J." */
function takesDot(word: string, lower: string): boolean {
  return abbreviations.has(lower) || (word.length === 1 && /\p{Lu}/u.test(word));
}

/**
 * Words, numbers and marks of a stretch of text, in order.
 * "Maj. Gen. J. Smith's U.S. trip" → Maj. · Gen. · J. · Smith · 's · U.S. · trip
 */
export function findWords(text: string, within: Span = { start: 0, end: text.length }): Word[] {
  const part = text.slice(within.start, within.end);
  const words: Word[] = [];
  const add = (start: number, end: number, kind: Word['kind']) => {
    const word = text.slice(start, end);
    words.push({ start, end, text: word, lower: word.toLowerCase().replaceAll('’', "'"), kind });
  };
  let taken = 0;
  for (const match of part.matchAll(pattern)) {
    if (match.index < taken) continue;
    const start = within.start + match.index;
    let end = start + match[0].length;
    const first = match[0].codePointAt(0) ?? 0;
    const isWord = /[\p{L}@#]/u.test(String.fromCodePoint(first));
    if (!isWord) {
      add(start, end, /\p{N}/u.test(match[0]) ? 'number' : 'mark');
    } else {
      const possessive = /['’]s$/i.exec(match[0]);
      const stem = possessive ? match[0].slice(0, -2) : match[0];
      if (possessive && stem) {
        add(start, end - 2, 'word');
        add(end - 2, end, 'word');
      } else {
        // "U.S.", "a.m.", "D.C.": single letters each with a dot.
        if (match[0].length === 1) {
          let at = end;
          while (text[at] === '.' && /\p{L}/u.test(text[at + 1] ?? '') && text[at + 2] === '.' && at + 3 <= within.end) at += 2;
          if (at > end) end = at + 1;
        }
        if (end === start + match[0].length && text[end] === '.' && end < within.end && takesDot(match[0], match[0].toLowerCase())) end += 1;
        add(start, end, 'word');
      }
    }
    taken = end - within.start;
  }
  return words;
}
