import { bare, isDemonym, isFirstName, particles } from './name-words';
import { placeNames } from './place-names';
import { bodyWords } from './title-words';
import type { Word } from './words';

export type NameSort = 'person' | 'body' | 'place' | 'other';

/** Last or inner words that make a run of capitals a thing and no person: "Rose Bowl", "Sandy Hook Promise". */
export const thing =
  /^(?:Act|Day|Street|Avenue|Road|County|City|State|War|Amendment|Deal|Plan|Prize|Awards?|Games|Olympics?|Program|Treaty|Agreement|Resolution|Order|River|Lake|Islands?|Mountains?|Sea|Ocean|Towers?|Airport|Building|Hotel|Park|Hall|Hill|Square|Bridge|Convention|Report|Bible|Internet|Code|Law|Security|Debate|Election|Primary|Show|Affairs|Rights|Reform|States|Americans|Beach|Valley|North|South|East|West|Bowl|Assessment|Attribution|Commons|License|Licence|Elementary|Promise|Hook|Fort|San|Santa|Room|Rapids|Creek|Super|Joint|Presidential|Supreme|Central|Black|Worldwide|International|Health|Care|Medicare|Obamacare|Southland|Press|Store)$/;

const upperPlaces = new Set([...placeNames].map((name) => name.toUpperCase()));

export function sortOf(name: string, words: Word[], title: string): NameSort {
  const last = words[words.length - 1] as Word;
  const first = words[0] as Word;
  if (placeNames.has(name) || (name.length > 4 && upperPlaces.has(name))) return title ? 'person' : 'place';
  if (words.some((w) => w.lower === 'of')) return bodyWords.has(bare(first)) || words.some((w) => bodyWords.has(bare(w))) ? 'body' : 'other';
  if (bodyWords.has(bare(last)) && !(title && words.length === 1)) return 'body';
  if (title) return 'person';
  if (!title && words.some((w) => thing.test(w.text))) return 'other';
  if (isFirstName(first.text) && words.length > 1) return 'person';
  if (words.length === 1 && /^[\p{Lu}.&]{2,}$/u.test(name)) return 'body';
  if (words.some((w) => bodyWords.has(bare(w)))) return 'body';
  if (words.length === 2 || words.length === 3) {
    const isPlain = words.every((w) => /^\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)?$/u.test(w.text) || /^\p{Lu}\.$/u.test(w.text) || /^(?:Jr|Sr)\.?$/.test(w.text) || particles.has(w.lower));
    if (isPlain && !words.some((w) => isDemonym(w) || placeNames.has(w.text))) return 'person';
  }
  return 'other';
}
