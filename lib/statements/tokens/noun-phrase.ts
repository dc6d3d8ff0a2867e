import type { Token } from './tokens';

export const isNoun = (t: Token | undefined) => !!t && (t.tag === 'name' || t.tag === 'word' || t.tag === 'num');

export const isModifier = (t: Token | undefined) => !!t && (isNoun(t) || t.tag === 's' || t.text === '-' || t.text === '/' || t.text === '&' || t.text === '’' || t.text === "'" || t.tag === 'ing');

/** Where one plain noun phrase that ends at `end` begins: "the | visiting Estonian minister". -1 when there is none. */
export function phraseStart(tokens: Token[], end: number, low = 0): number {
  let at = end;
  if (!isNoun(tokens[at]) && tokens[at]?.tag !== 'time') {
    if (tokens[at]?.tag === 'det' || tokens[at]?.tag === 'obj') return at;
    return -1;
  }
  while (at > low) {
    const t = tokens[at - 1] as Token;
    if (t.tag === 'det' || t.tag === 'poss') {
      at -= 1;
      while (at > low && (tokens[at - 1] as Token).tag === 'det') at -= 1;
      break;
    }
    if (t.tag === 'close') {
      const open = openBefore(tokens, at - 1, low);
      if (open < 0) break;
      at = open;
      continue;
    }
    if (t.tag === 'time' && !/^(?:recent|early)$/.test(t.lower)) break;
    if (t.tag === 'verb' && tokens[at - 2]?.tag === 'det') { at -= 1; continue; }
    if (t.tag === 'quote' && t.quotation && t.end - t.start < 30 && /^(?:det|poss|name|word)$/.test(tokens[at - 2]?.tag ?? '')) { at -= 1; continue; }
    if (t.tag === 'adv' && (tokens[at - 2]?.tag === 'det')) { at -= 1; continue; }
    if (!isModifier(t)) break;
    // "told CNN Trump …": a name after a plain noun begins a new phrase unless it is a title before it.
    at -= 1;
  }
  return at;
}

export function openBefore(tokens: Token[], close: number, low = 0): number {
  for (let i = close - 1; i >= Math.max(low, close - 15); i -= 1) if (tokens[i]?.tag === 'open') return i;
  return -1;
}
