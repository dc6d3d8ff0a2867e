import { genderOf } from './name-gender';
import { sortOf, thing } from './name-sort';
import { bare, isDemonym, isEmpty, isFirstName } from './name-words';
import type { NameMention } from './name-mention';
import { placeNames } from './place-names';
import { titleLength } from './title-length';
import { bodyWords, titleWords } from './title-words';
import type { Word } from './words';

/** Words of titles that are none by themselves: "Foreign" in "Foreign Minister". */
const modifiers = new Set('foreign prime interior defense defence finance oil energy trade supreme first former acting interim assistant associate senior under vice press national security top lead majority minority congressional'.split(' '));

const isNewPlace = (words: Word[]) =>
  words[0]?.lower === 'new' && /^(?:York|Jersey|Hampshire|Mexico|Zealand|Delhi|Orleans|England|South|Yorkers?)$/.test(words[1]?.text ?? '');

const isTitleBefore = (words: Word[]) => titleWords.has(bare(words[0] as Word)) && words.length > 1;

/** Names of one run, split where a new title or a lone place begins. */
export function nameOfRun(text: string, run: Word[], opensSentence: boolean): NameMention | null {
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
