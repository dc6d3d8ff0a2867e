import { findWords } from '@/lib/text/words';

const small = new Set(
  ('a an the and or but nor so yet if then than that this these those it its he she they them his her their him we us our i me my you your who whom whose which what when where why how' +
    ' is are was were be been being am do does did has have had will would can could shall should may might must not no to of in on at by for from with about into over under as up out off' +
    ' also there here just only very more most such said says s t').split(' '),
);

/** "missiles" and "missile", "tested" and "testing" are taken as one. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word;
}

/** Each statement is held against each other one many times. */
const worked = new Map<string, ReadonlySet<string>>();

/** The words of a text that carry its matter. */
export function tellingWords(text: string): ReadonlySet<string> {
  const known = worked.get(text);
  if (known) return known;
  const words = findWords(text).filter((word) => word.kind !== 'mark' && !small.has(word.lower));
  const found = new Set(words.map((word) => stem(word.lower.replace(/\./g, ''))));
  if (worked.size > 5000) worked.clear();
  worked.set(text, found);
  return found;
}

/** 0–1: how much of the shorter text's matter is in the other one. */
export function likeness(a: string, b: string): number {
  const [one, other] = [tellingWords(a), tellingWords(b)];
  const least = Math.min(one.size, other.size);
  if (least === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / least;
}

/** Every check and kind asks for the same options and quotes. */
const bared = new Map<string, string>();

/** Letters and figures alone, in lower case: “No!” and "no" are the same words. */
export function bare(text: string): string {
  const known = bared.get(text);
  if (known !== undefined) return known;
  const words = text.toLowerCase().replaceAll('’', "'").replace(/[^\p{L}\p{N}']+/gu, ' ').trim();
  if (bared.size > 5000) bared.clear();
  bared.set(text, words);
  return words;
}
