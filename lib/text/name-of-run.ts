import { genderOf } from './name-gender';
import { sortOf } from './name-sort';
import type { NameMention } from './name-mention';
import { bare, isCapital, isDemonym, isEmpty, isFirstName, isOpener, mayBeSurname, qualifiers } from './name-words';
import { placeNames } from './place-names';
import { thingSurnames, thingWords } from './thing-words';
import { titleLength } from './title-length';
import { bodyWords, titleWords } from './title-words';
import type { Word } from './words';

/** Words of titles that are none by themselves: "Foreign" in "Foreign Minister". */
const modifiers = new Set('foreign prime interior defense defence finance oil energy trade supreme first former acting interim assistant associate senior under vice press national security top lead majority minority congressional'.split(' '));

const isNewPlace = (words: Word[]) =>
  words[0]?.lower === 'new' && /^(?:York|Jersey|Hampshire|Mexico|Zealand|Delhi|Orleans|England|South|Yorkers?)$/.test(words[1]?.text ?? '');

const isPlaceWithArticle = (words: Word[]) => words[0]?.lower === 'the' && placeNames.has(`The ${words[1]?.text ?? ''}`);

const isTitleBefore = (words: Word[]) => titleWords.has(bare(words[0] as Word)) && words.length > 1;

/** What people are called by, whatever their last name: "Ms. White". */
const isCalling = /^(?:mr|mrs|ms|miss|dr)\.?$/i;

/** "Theresa May", "Mrs. May", "George Will": behind a first name or a title a month or a verb is a last name. */
const isSurname = (word: Word, before: Word | undefined) => before !== undefined && mayBeSurname(word.text) && (isFirstName(before.text) || isCalling.test(before.text) || titleWords.has(bare(before)));

/** A run without what only opens its sentence or leads on from it: "Meanwhile | Ana Ruiz", "Ana Ruiz | of". */
function trim(run: Word[], opensSentence: boolean): Word[] {
  let from = 0;
  let to = run.length;
  const isStray = (word: Word) => isEmpty(word) || (opensSentence && from === 0 && isOpener(word));
  while (from < to) {
    const rest = run.slice(from, to);
    const first = rest[0] as Word;
    if (!isStray(first) || (rest.length > 1 && isFirstName(first.text)) || isTitleBefore(rest) || isNewPlace(rest) || isPlaceWithArticle(rest)) break;
    from += 1;
  }
  while (to > from && (/^(?:of|for)$/.test((run[to - 1] as Word).lower) || (to - from > 1 && isEmpty(run[to - 1] as Word) && !isSurname(run[to - 1] as Word, run[to - 2]) && !/^(?:of|for|the)$/.test((run[to - 2] as Word).lower)))) to -= 1;
  return run.slice(from, to);
}

/** Offices that lead to a name, whatever the name: "Home Secretary | Xanthe Brox". */
const office = /^(?:secretary|president|minister|governor|senator|judge|chancellor|premier|ambassador|chairman|chairwoman|spokesman|spokeswoman|mayor|commissioner)$/;

/** Where a body or an office ends and a person begins in one run: "CNN | Jake Okoro", "District Magistrate Judge | Peter Hall". */
function personFrom(words: Word[]): number {
  for (let i = 1; i + 1 < words.length; i += 1) {
    const before = bare(words[i - 1] as Word);
    const isName = isFirstName((words[i] as Word).text) && isCapital(words[i + 1]) && !bodyWords.has(bare(words.at(-1) as Word)) && !thingWords.has((words.at(-1) as Word).text);
    const isPlain = i + 2 === words.length && office.test(before) && words.slice(i).every((word) => /^\p{Lu}[\p{Ll}’'-]+(?:-\p{Ll}+)?$/u.test(word.text) && !titleWords.has(bare(word)) && !bodyWords.has(bare(word)) && !thingWords.has(word.text));
    if (isPlain) return i;
    if (isName && (titleWords.has(before) || bodyWords.has(before)) && !modifiers.has(before)) return i;
  }
  return 0;
}

/** A run as title and name: "Foreign Minister | Ana Ruiz". */
function splitTitle(words: Word[]): { title: Word[]; rest: Word[]; isTitleOnly: boolean } {
  const cut = titleLength(words);
  const last = words.at(-1) as Word;
  const endsAsBody = !isCalling.test((words[0] as Word).text) && (bodyWords.has(bare(last)) || (thingWords.has(last.text) && !isFirstName(words[cut]?.text ?? '') && !(thingSurnames.has(last.text) && words.length - cut <= 2)));
  if (cut > 0 && cut < words.length && !endsAsBody && words[cut]?.lower !== 'of' && !modifiers.has(bare(words[cut - 1] as Word))) return { title: words.slice(0, cut), rest: words.slice(cut), isTitleOnly: false };
  const from = personFrom(words);
  if (from) return { title: titleWords.has(bare(words[from - 1] as Word)) ? words.slice(0, from) : [], rest: words.slice(from), isTitleOnly: false };
  return { title: [], rest: words, isTitleOnly: cut === words.length && !placeNames.has(words.map((w) => w.text).join(' ')) && !bodyWords.has(bare(last)) && !isFirstName((words[0] as Word).text) };
}

/** "Republican Ted Cruz", "Former Ruiz aide": what qualifies the name is no part of it. */
function withoutQualifier(words: Word[]): Word[] {
  let rest = words;
  while (rest.length > 1 && (/^(?:former|rival|fellow|then|ex)$/.test(bare(rest[0] as Word)) || (rest.length > 2 && (isDemonym(rest[0] as Word) || qualifiers.has(bare(rest[0] as Word))) && isFirstName((rest[1] as Word).text)))) rest = rest.slice(1);
  return rest;
}

const spanOf = (text: string, words: Word[]) => (words.length ? text.slice((words[0] as Word).start, (words.at(-1) as Word).end) : '');

/** The name in a run of capitalised words; null when they name nobody. */
export function nameOfRun(text: string, run: Word[], opensSentence: boolean): NameMention | null {
  const words = trim(run, opensSentence);
  if (!words.length) return null;
  const { title: titleOf, rest: named, isTitleOnly } = splitTitle(words);
  const rest = titleOf.length ? named : withoutQualifier(named);
  if (isTitleOnly) return null;
  const first = rest[0] as Word;
  const name = spanOf(text, rest);
  const title = spanOf(text, titleOf);
  if (rest.length === 1 && !isCalling.test(title) && (isEmpty(first) || isDemonym(first) || first.text.length < 2)) return null;
  // "the Ohio Republican" is a name for nobody.
  if (rest.length > 1 && !title && isDemonym(rest.at(-1) as Word) && placeNames.has(spanOf(text, rest.slice(0, -1)))) return null;
  const sort = sortOf(name, rest, title);
  if (opensSentence && rest.length === 1 && words.length === 1 && sort === 'other' && !/\p{Ll}\p{Lu}/u.test(name)) return null;
  const gender = sort === 'person' ? genderOf(rest, title) : undefined;
  return { start: first.start, end: (rest.at(-1) as Word).end, name, sort, ...(gender ? { gender } : {}), ...(title ? { title } : {}) };
}
