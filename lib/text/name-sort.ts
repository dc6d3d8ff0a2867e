import { lastName } from './last-name';
import { bare, isDemonym, isFirstName, particles } from './name-words';
import { placeNames } from './place-names';
import { bodyWords } from './title-words';
import type { Word } from './words';

export type NameSort = 'person' | 'body' | 'place' | 'other';

/** Last or inner words that make a run of capitals a thing and no person: "Rose Bowl", "Sandy Hook Promise". */
export const thing =
  /^(?:Act|Day|Street|Avenue|Road|County|City|State|War|Amendment|Deal|Plan|Prize|Awards?|Games|Olympics?|Program|Treaty|Agreement|Resolution|Order|River|Lake|Islands?|Mountains?|Sea|Ocean|Towers?|Airport|Building|Hotel|Park|Hall|Hill|Square|Bridge|Convention|Report|Bible|Internet|Code|Law|Security|Debate|Election|Primary|Show|Affairs|Rights|Reform|States|Americans|Beach|Valley|North|South|East|West|Bowl|Assessment|Attribution|Commons|License|Licence|Elementary|Promise|Hook|Fort|San|Santa|Room|Rapids|Creek|Super|Joint|Presidential|Supreme|Central|Black|Worldwide|International|Health|Care|Medicare|Obamacare|Southland|Press|Store|Initiative|Effect|Center|Centre|Railroad|Station|Avenue|Caucus|Brief|Scouts?|Harbor|Harbour|Belt|Parenthood|Movement|Partnership|Academy|Institute|Museum|Theater|Theatre|Stadium|Arena|Festival|Week|Month|Year|Night|Lives|Fund|Index|Bill|Rule|Doctrine|Dream|Crisis|Time|Union|Coast|Springs?|Falls|Heights|Junction|Gate|Wall|Line)$/;

/** Words for things that are last names as well, after a first name: "Clara Hall". */
export const surnames = /^(?:Hall|Hill|Lake|Street|Law|West|North|Black|Day|Wall|Park|Parks|Bridge|Gate|Woods|Fields|Rivers|Banks|Brooks|Waters|Stone|Field|Forest|Marsh|Ford|Price|Bell|Fox|White)$/;

/** First words of names of things and places, which are no first names: "Grand Junction", "Planned Parenthood". */
const notGiven = /^(?:New|Real|Grand|National|Planned|Citizens|Rust|United|Middle|Night|Pacific|World|Eastern|Western|Northern|Southern|Little|Big|Hard|Green|Red|White|Blue|Black|Golden|Gold|Silver|Senior|Special|Policy|First|Second|Third|Fifth|Economic|Foreign|Common|Race|Women|Men|Desert|Social|Civic|Home|Trans|Goldman|Wells|Morgan|Good|Great|High|Low|Old|Young|Free|Fair|Open|Public|Private|Federal|State|Local|City|County|Rural|Urban|Upper|Lower|North|South|East|West|Central|Mount|Fort|Port|Lake|Saint|Las|Los|Des|La|El|Palm|Silicon|Wall|Main|Rolling|Planet|Human|Civil|Legal|Criminal|Financial|Industrial|Medical|Mental|Environmental|Animal|Global|International|Universal|Digital|Smart|Boy|Girl|Child|Mother|Father|Baby|Veterans|Workers|Teachers|Students|Voters|Americans|Voting|Working|Walking|Talking|Rolling|Hot|Cold|Dirty|Clean|Quick|Fast|Pure|Simple|Deep|Broad|Concerned|Equal|Common|Stop|Save|Get|Vote|Title|Article|Chapter|Section|Part|Operation|Project|Hurricane|Tropical|Super|Mega|Holy|Islamic|Muslim|Christian|Jewish|Catholic|Evangelical|Latin|African|Asian|European|American|Russian|Chinese|Stock|Dow|Nasdaq|Standard|Quantum|Atomic|Nuclear|Space|Air|Sea|Ocean|Sun|Moon|Star|Rose|Sunday|Monday|Christmas|Easter|Summer|Winter|Spring)$/;

const upperPlaces = new Set([...placeNames].map((name) => name.toUpperCase()));

export function sortOf(name: string, words: Word[], title: string): NameSort {
  const last = words[words.length - 1] as Word;
  const first = words[0] as Word;
  if (placeNames.has(name) || (name.length > 4 && upperPlaces.has(name))) return title ? 'person' : 'place';
  if (words.some((w) => w.lower === 'of')) return bodyWords.has(bare(first)) || words.some((w) => bodyWords.has(bare(w))) ? 'body' : 'other';
  if (words.length > 1 && !title && isFirstName(first.text) && surnames.test(lastName(name)) && words.length < 4) return 'person';
  if (bodyWords.has(bare(last)) && !(title && words.length === 1)) return 'body';
  if (title) return 'person';
  if (words.some((w, i) => thing.test(w.text) && !(i === 0 && isFirstName(w.text) && words.length > 1))) return 'other';
  if (isFirstName(first.text) && words.length > 1) return 'person';
  if (words.length === 1 && /^[\p{Lu}.&]{2,}$/u.test(name)) return 'body';
  if (words.some((w) => bodyWords.has(bare(w)))) return 'body';
  if (words.length === 2 || words.length === 3) {
    const isPlain = !notGiven.test(first.text) && words.every((w) => /^\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)?$/u.test(w.text) || /^\p{Lu}\.$/u.test(w.text) || /^(?:Jr|Sr)\.?$/.test(w.text) || particles.has(w.lower));
    if (isPlain && !words.some((w) => isDemonym(w) || placeNames.has(w.text))) return 'person';
  }
  return 'other';
}
