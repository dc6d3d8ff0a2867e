import { crowdNouns, femaleNouns, maleNouns, personNouns, thingNouns } from '@/lib/statements/person-nouns';

/** Whether a noun tells of a man or a woman: "waitress", "spokesman". */
export const genderOf = (noun: string) => (femaleNouns.has(noun) ? 'female' : maleNouns.has(noun) ? 'male' : null);

const singular = (noun: string) => [noun.replace(/ies$/, 'y'), noun.replace(/s$/, ''), noun.replace(/es$/, ''), noun.replace(/men$/, 'man')];

/** What a noun is for: one person, a body or a writing, many; null for what does not speak. */
export function kindOf(word: string): 'person' | 'thing' | 'crowd' | null {
  const noun = word.toLowerCase();
  if (personNouns.has(noun)) return 'person';
  if (thingNouns.has(noun)) return 'thing';
  if (crowdNouns.has(noun)) return 'crowd';
  if (!/(?:[^s]s|men)$/.test(noun)) return null;
  const isMany = singular(noun).some((one) => personNouns.has(one) || thingNouns.has(one)) || /(?:er|or|ist|ian|ant|crat|ican)s$/.test(noun);
  return isMany ? 'crowd' : null;
}
