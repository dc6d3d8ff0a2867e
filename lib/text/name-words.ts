import { femaleNames, maleNames, sharedNames } from './first-names';
import { demonyms } from './place-names';
import { emptyCapitals } from './title-words';
import type { Word } from './words';

export const bare = (word: Word) => word.lower.replace(/\.$/, '');

/** Whether a word may be part of a name: "Ruiz", "al-Masri", "d’Arc". */
export const isCapital = (word: Word | undefined): boolean => !!word && word.kind === 'word' && (/^\p{Lu}/u.test(word.text) || /^(?:al|el|ul|ad|an|ar|as|ash|at|az|d|l)[-’']\p{Lu}/u.test(word.text));

export const isDemonym = (word: Word) => demonyms.has(word.text);

export const isEmpty = (word: Word) => emptyCapitals.has(bare(word));

/** Words that name nobody by themselves, but are last names as well. */
export const mayBeSurname = (text: string) => /^(?:May|Will)$/.test(text);

export const isFirstName = (text: string) => maleNames.has(text) || femaleNames.has(text) || sharedNames.has(text);

export const particles = new Set(['de', 'del', 'der', 'den', 'la', 'le', 'al', 'el', 'bin', 'ibn', 'von', 'van', 'da', 'di', 'dos', 'du', 'ter', 'ben', 'ul', 'ur']);

/** Words that stand before names with a capital at the start of a sentence or as a nickname and are no part of them: "Former Governor", "Rival Ana Ruiz". */
export const qualifiers = new Set('crooked lyin lying sleepy longtime veteran embattled outgoing incoming retired late newcomer underdog democrat republican conservative liberal dear poor evangelical billionaire'.split(' '));

/** Verbs and the like that open a sentence before a name: "See Ruiz", "Enter Ana Ruiz", "Recently Okoro". */
const openers = new Set('see say enter consider take make get give ask call remember meet imagine keep vote win stop tell send watch join save help thank sorry besides whatever neither than against under off inside outside going watching celebrating continued stated'.split(' '));

const notOpeners = /^(?:Sterling|Manning|Browning|Harding|Fleming|Cushing|Spalding|Kipling|Waring|Irving|Emily|Kelly|Sally|Molly|Billy|Beverly|Kimberly|Carly|Lily|Polly|Holly|Reilly|Riley|Italy|July|Family|Assembly|Beijing|Boeing|Banking|Reading)$/;

/** Whether a word with a capital only opens its sentence. */
export const isOpener = (word: Word) => openers.has(word.lower) || (/^\p{Lu}\p{Ll}{3,}(?:ing|ly)$/u.test(word.text) && !isFirstName(word.text) && !notOpeners.test(word.text));
