import { femaleNames, maleNames } from './first-names';
import { isFirstName } from './name-words';
import { femaleTitles, maleTitles } from './title-words';
import type { Word } from './words';

/** Whether a title or a first name tells of a man or a woman: "Sir Peter Hall", "Ana Ruiz". */
export function genderOf(words: Word[], title: string): 'male' | 'female' | undefined {
  for (const word of title.toLowerCase().replaceAll('.', '').split(/\s+/)) {
    if (maleTitles.has(word)) return 'male';
    if (femaleTitles.has(word)) return 'female';
  }
  // "F. Scott Okoro" is told by Scott, "Anne-Marie Hall" by Anne.
  const given = words.find((word) => !/^\p{Lu}\.?$/u.test(word.text));
  if (!given || words.length < 2 || given === words.at(-1)) return undefined;
  const name = isFirstName(given.text) ? given.text : given.text.split('-')[0] ?? '';
  return maleNames.has(name) ? 'male' : femaleNames.has(name) ? 'female' : undefined;
}
