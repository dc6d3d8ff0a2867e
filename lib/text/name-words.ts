import { femaleNames, maleNames } from './first-names';
import { demonyms } from './place-names';
import { emptyCapitals } from './title-words';
import type { Word } from './words';

export const bare = (word: Word) => word.lower.replace(/\.$/, '');

export const isCapital = (word: Word | undefined): boolean => !!word && word.kind === 'word' && /^\p{Lu}/u.test(word.text);

export const isDemonym = (word: Word) => demonyms.has(word.text);

export const isEmpty = (word: Word) => emptyCapitals.has(bare(word));

export const isFirstName = (text: string) => maleNames.has(text) || femaleNames.has(text);

export const particles = new Set(['de', 'del', 'der', 'den', 'la', 'le', 'al', 'el', 'bin', 'ibn', 'von', 'van', 'da', 'di', 'dos', 'du', 'ter', 'ben', 'ul', 'ur']);
