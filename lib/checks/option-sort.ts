import { isFixed } from '@/lib/questions/fixed-options';
import { valueOf } from '@/lib/questions/sequence';
import type { World } from '@/lib/questions/world';

/** What an option is: a person, a body, a figure of dollars, a quotation … Null where that cannot be told. */
export function sortOf(option: string, world: World): string | null {
  if (isFixed(option)) return null;
  if (/^“[^”]*”$/.test(option)) return 'quotation';
  // “may” is a verb.
  const value = /^(?:may|march)$/.test(option) ? null : valueOf(option);
  if (value) return /^date/.test(value.unit) ? 'date' : `figure ${value.unit}`.trim();
  const known = world.cast.find(option);
  if (known && (known.name === option || known.sort === 'person')) return known.sort;
  return option.split(' ').length > 5 || !/^\p{Lu}/u.test(option) ? 'words' : null;
}

/** "Elena Marsh": two to four words with capitals, as people are called. */
export const looksLikePerson = (option: string) => /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}.’'-]+$/u.test(option);
