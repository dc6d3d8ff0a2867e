import { femaleNames, maleNames } from './first-names';
import { findParagraphs } from './paragraphs';
import { demonyms, placeNames } from './place-names';
import type { Span } from './span';
import { bodyWords, emptyCapitals, femaleTitles, maleTitles, titleWords } from './title-words';
import { findWords, type Word } from './words';

export type NameSort = 'person' | 'body' | 'place' | 'other';

/** A name where it stands. The span leaves the title out; `title` is what stands before it ("Foreign Minister"). */
export type NameMention = Span & { name: string; sort: NameSort; gender?: 'male' | 'female'; title?: string };

const bare = (word: Word) => word.lower.replace(/\.$/, '');
const isCapital = (word: Word | undefined): boolean => !!word && word.kind === 'word' && /^\p{Lu}/u.test(word.text);
const isDemonym = (word: Word) => demonyms.has(word.text);
const isEmpty = (word: Word) => emptyCapitals.has(bare(word));
const isFirstName = (text: string) => maleNames.has(text) || femaleNames.has(text);
const particles = new Set(['de', 'del', 'der', 'den', 'la', 'le', 'al', 'el', 'bin', 'ibn', 'von', 'van', 'da', 'di', 'dos', 'du', 'ter', 'ben', 'ul', 'ur']);

const isNewPlace = (words: Word[]) =>
  words[0]?.lower === 'new' && /^(?:York|Jersey|Hampshire|Mexico|Zealand|Delhi|Orleans|England|South|Yorkers?)$/.test(words[1]?.text ?? '');

/** Whether two words stand side by side with nothing but one space (or a hyphen of a lost kind) between. */
const isBeside = (text: string, a: Word, b: Word) => b.start - a.end === 1 && text[a.end] === ' ';

/** Runs of capitalised words of one paragraph, joined over "of the", "de", "bin". */
function findRuns(text: string, words: Word[]): Word[][] {
  const runs: Word[][] = [];
  let i = 0;
  while (i < words.length) {
    const word = words[i];
    if (!word || !isCapital(word)) {
      i += 1;
      continue;
    }
    const run = [word];
    let j = i + 1;
    for (;;) {
      const last = run[run.length - 1] as Word;
      const next = words[j];
      // No name is longer: a text all in capitals must not cost more than its length.
      if (!next || run.length >= 14 || !isBeside(text, last, next)) break;
      if (isCapital(next)) {
        run.push(next);
        j += 1;
        continue;
      }
      const joins = next.lower === 'of' || next.lower === 'for' || particles.has(next.lower);
      if (!joins || isEmpty(last)) break;
      let k = j + 1;
      if (next.lower === 'of' && words[k]?.lower === 'the') k += 1;
      const after = words[k];
      const between = words[k - 1];
      if (!after || !isCapital(after) || !between || !isBeside(text, between, after) || isEmpty(after)) break;
      // "Trump of Florida" is no name; "Department of State", "Bank of America", "Secretary of State" are.
      if (next.lower === 'of' && !bodyWords.has(bare(last)) && !titleWords.has(bare(last)) && !/^(?:Isle|Gulf|Strait|Bay|Lake|Cape|Duke|Statue|Board|Declaration|Bill|United|Plan|Islamic|State)/.test(last.text) && !isCapitalPlace(run)) break;
      if (next.lower === 'for' && !bodyWords.has(bare(last))) break;
      run.push(...words.slice(j, k + 1));
      j = k + 1;
    }
    runs.push(run);
    i = j;
  }
  return runs;
}

const isCapitalPlace = (run: Word[]) => run.map((w) => w.text).join(' ') === 'United States';

/** Words of titles that are none by themselves: "Foreign" in "Foreign Minister". */
const modifiers = new Set('foreign prime interior defense defence finance oil energy trade supreme first former acting interim assistant associate senior under vice press national security top lead majority minority congressional'.split(' '));

/** Where the title before a name ends in a run: "Director of National Intelligence | James Clapper". */
function titleLength(run: Word[]): number {
  let at = 0;
  let end = 0;
  while (at < run.length) {
    const word = run[at] as Word;
    if (titleWords.has(bare(word)) && !(at > end && isFirstName(word.text))) {
      at += 1;
      end = at;
      if (run[at]?.lower === 'of') {
        const first = run.findIndex((w, i) => i > at && isFirstName(w.text) && i < run.length - 1);
        if (first > 0) return first;
        if (run[at + 1]?.lower === 'state') {
          at += 2;
          end = at;
        } else return end;
      }
    } else if (isDemonym(word) || placeNames.has(word.text) || placeNames.has(`${word.text} ${run[at + 1]?.text ?? ''}`) || placeNames.has(`${run[at - 1]?.text ?? ''} ${word.text}`) || bodyWords.has(bare(word)) || /^(?:Affairs|Affair|Israeli-American|Rights|Counsel|Staff)$/.test(word.text)) {
      at += 1;
    } else break;
  }
  return end;
}

/** Last or inner words that make a run of capitals a thing and no person: "Rose Bowl", "Sandy Hook Promise". */
const thing =
  /^(?:Act|Day|Street|Avenue|Road|County|City|State|War|Amendment|Deal|Plan|Prize|Awards?|Games|Olympics?|Program|Treaty|Agreement|Resolution|Order|River|Lake|Islands?|Mountains?|Sea|Ocean|Towers?|Airport|Building|Hotel|Park|Hall|Hill|Square|Bridge|Convention|Report|Bible|Internet|Code|Law|Security|Debate|Election|Primary|Show|Affairs|Rights|Reform|States|Americans|Beach|Valley|North|South|East|West|Bowl|Assessment|Attribution|Commons|License|Licence|Elementary|Promise|Hook|Fort|San|Santa|Room|Rapids|Creek|Super|Joint|Presidential|Supreme|Central|Black|Worldwide|International|Health|Care|Medicare|Obamacare|Southland|Press|Store)$/;

const upperPlaces = new Set([...placeNames].map((name) => name.toUpperCase()));

function sortOf(name: string, words: Word[], title: string): NameSort {
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

function genderOf(words: Word[], title: string): 'male' | 'female' | undefined {
  for (const word of title.toLowerCase().replaceAll('.', '').split(/\s+/)) {
    if (maleTitles.has(word)) return 'male';
    if (femaleTitles.has(word)) return 'female';
  }
  const given = words.find((w) => isFirstName(w.text));
  if (!given || words.length < 2) return undefined;
  return maleNames.has(given.text) ? 'male' : 'female';
}

const smallWords = new Set('a an the of in on at to for and or but with by from as is vs nor up via per into over'.split(' '));

/** Whether a paragraph is set like a headline, where capitals tell nothing. */
function isTitleCase(words: Word[]): boolean {
  const long = words.filter((w) => w.kind === 'word' && w.text.length > 1 && !smallWords.has(w.lower));
  if (long.length < 4 || words.length > 30) return false;
  const share = long.filter(isCapital).length / long.length;
  return share === 1 || (share > 0.75 && words[words.length - 1]?.text !== '.');
}

/** Names of one run, split where a new title or a lone place begins. */
function nameOfRun(text: string, run: Word[], opensSentence: boolean): NameMention | null {
  let words = run;
  while (words.length && (isEmpty(words[0] as Word) && !(words.length > 1 && isFirstName((words[0] as Word).text)) && !isTitleBefore(words) && !isNewPlace(words))) words = words.slice(1);
  while (words.length && (/^(?:of|for)$/.test((words[words.length - 1] as Word).lower) || (words.length > 1 && isEmpty(words[words.length - 1] as Word)))) words = words.slice(0, -1);
  if (!words.length) return null;
  const cut = titleLength(words);
  const endsAsBody = bodyWords.has(bare(words[words.length - 1] as Word)) || (thing.test((words[words.length - 1] as Word).text) && !isFirstName(words[cut]?.text ?? ''));
  const titled = cut > 0 && cut < words.length && !endsAsBody && words[cut]?.lower !== 'of' && !modifiers.has(bare(words[cut - 1] as Word));
  const title = titled ? text.slice((words[0] as Word).start, (words[cut - 1] as Word).end) : '';
  let rest = titled ? words.slice(cut) : words;
  // "Republican Ted Cruz", "California Rep. …": what qualifies the name is no part of it.
  while (!titled && rest.length > 2 && isDemonym(rest[0] as Word) && isFirstName((rest[1] as Word).text)) rest = rest.slice(1);
  if (cut === words.length && words.length > 0 && !placeNames.has(words.map((w) => w.text).join(' ')) && !bodyWords.has(bare(words[words.length - 1] as Word)) && !isFirstName((words[0] as Word).text)) return null;
  const first = rest[0] as Word;
  const last = rest[rest.length - 1] as Word;
  const name = text.slice(first.start, last.end);
  if (rest.length === 1 && (isEmpty(first) || isDemonym(first) || first.text.length < 2)) return null;
  const sort = sortOf(name, rest, title);
  if (opensSentence && rest.length === 1 && sort === 'other' && !/\p{Ll}\p{Lu}/u.test(name)) return null;
  const gender = sort === 'person' ? genderOf(rest, title) : undefined;
  return { start: first.start, end: last.end, name, sort, ...(gender ? { gender } : {}), ...(title ? { title } : {}) };
}

const isTitleBefore = (words: Word[]) => titleWords.has(bare(words[0] as Word)) && words.length > 1;

/**
 * Names of people, bodies and places, in order. A lone last name takes the sort and gender of the full name it belongs to.
 * "Foreign Minister Javad Zarif met Kerry in Tehran" → Javad Zarif (person, title "Foreign Minister") · Kerry (other) · Tehran (place)
 */
export function findNames(text: string): NameMention[] {
  const sure: NameMention[] = [];
  const doubtful: NameMention[] = [];
  for (const paragraph of findParagraphs(text)) {
    const words = findWords(text, paragraph);
    const inHeadline = isTitleCase(words);
    for (const run of findRuns(text, words)) {
      const before = text.slice(Math.max(0, (run[0] as Word).start - 3), (run[0] as Word).start);
      const opens = (run[0] as Word).start === paragraph.start || /[.!?:“"‘•]\s*$/.test(before);
      const mention = inHeadline ? null : nameOfRun(text, run, opens);
      if (mention) sure.push(mention);
      // At the start of a sentence or in a headline a capital proves nothing: only names known from elsewhere count.
      else if (inHeadline || opens) for (const word of run) doubtful.push({ start: word.start, end: word.end, name: word.text, sort: 'other' });
    }
  }
  return settle(text, sure, doubtful);
}

function settle(text: string, sure: NameMention[], doubtful: NameMention[]): NameMention[] {
  const known = new Map<string, NameMention>();
  const byLast = new Map<string, NameMention>();
  for (const mention of sure) {
    const old = known.get(mention.name);
    if (!old || (old.sort === 'other' && mention.sort !== 'other') || (!old.gender && mention.gender)) known.set(mention.name, mention);
    const parts = mention.name.split(' ');
    if (mention.sort === 'person' && parts.length > 1) {
      const last = parts[parts.length - 1]?.replace(/^(?:Jr|Sr)\.?$/, parts[parts.length - 2] ?? '') ?? '';
      if (!byLast.has(last) || (mention.gender && !byLast.get(last)?.gender)) byLast.set(last, mention);
    }
  }
  const settled = sure.map((mention) => {
    const like = mention.name.includes(' ') ? known.get(mention.name) : byLast.get(mention.name) ?? known.get(mention.name);
    if (!like || like === mention) return mention;
    const sort = mention.sort === 'other' || (like.sort === 'person' && !mention.name.includes(' ') && mention.sort !== 'place') ? like.sort : mention.sort;
    const gender = mention.gender ?? (sort === 'person' ? like.gender : undefined);
    return { ...mention, sort, ...(gender ? { gender } : {}) };
  });
  for (const mention of doubtful) {
    const like = byLast.get(mention.name) ?? known.get(mention.name);
    if (like) settled.push({ ...mention, sort: like.sort, ...(like.gender ? { gender: like.gender } : {}) });
  }
  return settled.sort((a, b) => a.start - b.start);
}
