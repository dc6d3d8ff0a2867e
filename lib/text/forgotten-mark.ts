import type { Span } from './span';

const tag = /, (?:(?:he|she|they|it|the \p{Ll}{2,20}|\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,2}) )?(?:said|says|added|adds|wrote|asked|argued|explained|noted|continued|replied|insisted|recalled|tweeted|warned|concluded)\b/u;

/** Where a bracket closes that was opened before: (“fairly sure) → after "sure". */
function bracketEnd(text: string, { start, end }: Span): number {
  let depth = 0;
  for (let i = start; i < end; i += 1) {
    const c = text[i];
    if (c === '(' || c === '[') depth += 1;
    else if ((c === ')' || c === ']') && (depth -= 1) < 0) return i;
  }
  return -1;
}

/** A single mark at the end of a sentence, closing what a double one opened: “We can.’ He left. */
function singleMarkEnd(text: string, { start, end }: Span): number {
  const found = /[.,!?…]['’](?=\s)/.exec(text.slice(start, end));
  return found ? start + found.index + 1 : -1;
}

/** "We were never told, said Ruiz, whose …": the words before the verb of speech are quoted. */
function tagEnd(text: string, { start, end }: Span): number {
  const found = tag.exec(text.slice(start, end));
  return found ? start + found.index + 1 : -1;
}

/** The end of the last sentence but the one that runs into the next mark: "I do. He added, “… → after "do." */
function sentenceEnd(text: string, { start, end }: Span): number {
  let last = -1;
  for (const found of text.slice(start, end).matchAll(/\p{L}[.!?…](?=\s+\p{Lu})/gu)) last = start + found.index + 2;
  return last;
}

/** Where a quotation ends whose closing mark was forgotten, or -1 when nothing tells; `beforeNext`: another one opens at the end of `within`. */
export function findForgottenEnd(text: string, within: Span, beforeNext: boolean): number {
  const ends = [bracketEnd(text, within), singleMarkEnd(text, within), tagEnd(text, within)].filter((end) => end > within.start);
  if (ends.length) return Math.min(...ends);
  return beforeNext ? sentenceEnd(text, within) : -1;
}
