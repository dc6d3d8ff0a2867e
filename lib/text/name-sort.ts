import { lastName } from './last-name';
import { bare, isDemonym, isFirstName, particles } from './name-words';
import { placeNames } from './place-names';
import { thingOpenings, thingSurnames, thingWords } from './thing-words';
import { bodyWords } from './title-words';
import type { Word } from './words';

export type NameSort = 'person' | 'body' | 'place' | 'other';

const upperPlaces = new Set([...placeNames].map((name) => name.toUpperCase()));

/** H.R., J.K.: the initials of somebody; U.S., N.Y. and D.C. are places. */
const initials = /^(?!(?:U\.[SNK]|E\.U|L\.A|D\.C|B\.C|P\.E|R\.I|N\.[YJHMCDZ]|S\.[CDA]|W\.V|A\.I|T\.V)\.)(?:\p{Lu}\.){2,3}$/u;

export function sortOf(name: string, words: Word[], title: string): NameSort {
  const last = words[words.length - 1] as Word;
  const first = words[0] as Word;
  if (placeNames.has(name) || (name.length > 4 && upperPlaces.has(name))) return title ? 'person' : 'place';
  if (words.some((w) => w.lower === 'of')) return bodyWords.has(bare(first)) || words.some((w) => bodyWords.has(bare(w))) ? 'body' : 'other';
  if (words.length > 1 && !title && isFirstName(first.text) && thingSurnames.has(lastName(name)) && words.length < 4) return 'person';
  if (bodyWords.has(bare(last)) && !(title && words.length === 1)) return 'body';
  if (title) return 'person';
  if (words.some((w, i) => thingWords.has(w.text) && !(i === 0 && isFirstName(w.text) && words.length > 1))) return 'other';
  if (isFirstName(first.text) && words.length > 1) return 'person';
  if (words.length === 1 && /^[\p{Lu}.&]{2,}$/u.test(name)) return 'body';
  if (words.some((w) => bodyWords.has(bare(w)))) return 'body';
  if (words.length === 2 || words.length === 3) {
    const isPlain = !thingOpenings.has(first.text) && words.every((w) => /^\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)?$/u.test(w.text) || /^\p{Lu}\.$/u.test(w.text) || (w === first && initials.test(w.text)) || /^(?:Jr|Sr)\.?$/.test(w.text) || particles.has(w.lower));
    if (isPlain && !words.some((w) => isDemonym(w) || placeNames.has(w.text))) return 'person';
  }
  return 'other';
}
