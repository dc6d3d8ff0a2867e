/** Whom a pronoun may stand for. */
export type PronounSort = 'he' | 'she' | 'it' | 'they';

export type Pronoun = { sort: PronounSort; form: 'subject' | 'object' | 'owner' };

const forms: Record<string, Pronoun> = {
  he: { sort: 'he', form: 'subject' }, him: { sort: 'he', form: 'object' }, his: { sort: 'he', form: 'owner' }, himself: { sort: 'he', form: 'owner' },
  she: { sort: 'she', form: 'subject' }, her: { sort: 'she', form: 'owner' }, hers: { sort: 'she', form: 'owner' }, herself: { sort: 'she', form: 'owner' },
  it: { sort: 'it', form: 'subject' }, its: { sort: 'it', form: 'owner' }, itself: { sort: 'it', form: 'owner' },
  they: { sort: 'they', form: 'subject' }, them: { sort: 'they', form: 'object' }, their: { sort: 'they', form: 'owner' }, themselves: { sort: 'they', form: 'owner' },
};

/** "He's" → he, as a subject; null for a word that is no pronoun of the third person. */
export function readPronoun(word: string): Pronoun | null {
  return forms[word.toLowerCase().replace(/['’](?:s|d|ll)$/, '')] ?? null;
}

/** Where the pronouns for a man or a woman stand in a text: the others are read only when they speak. */
export function findPersonalPronouns(text: string): { start: number; end: number; pronoun: Pronoun }[] {
  const found = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])(?:he|she|him|her|his|hers|himself|herself)(?![\p{L}\p{N}])/giu)) {
    const pronoun = readPronoun(match[0]);
    if (pronoun) found.push({ start: match.index, end: match.index + match[0].length, pronoun });
  }
  return found;
}
