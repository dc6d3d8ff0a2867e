import { maleNames } from './first-names';
import { isFirstName } from './name-words';
import { femaleTitles, maleTitles } from './title-words';
import type { Word } from './words';

export function genderOf(words: Word[], title: string): 'male' | 'female' | undefined {
  for (const word of title.toLowerCase().replaceAll('.', '').split(/\s+/)) {
    if (maleTitles.has(word)) return 'male';
    if (femaleTitles.has(word)) return 'female';
  }
  const given = words.find((w) => isFirstName(w.text));
  if (!given || words.length < 2) return undefined;
  return maleNames.has(given.text) ? 'male' : 'female';
}
