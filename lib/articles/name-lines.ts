import { agencyNames, broadcasterNames, paperEndings, paperNames } from '@/lib/articles/outlet-names';

const known = new Set([...agencyNames, ...broadcasterNames, ...paperNames].map((name) => name.toLowerCase().replace(/^the /, '')));
const ending = new RegExp(`^(?:\\p{Lu}[\\p{L}.’'-]*,? ){1,4}(?:${paperEndings.join('|')})$`, 'u');
const person = "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|van|von|der|den|al|el|bin|la|\\p{Lu}[\\p{L}.'’-]*)){1,3}";
const people = new RegExp(`^${person}(?:, ${person}){0,8}(?:,? and ${person})?$`, 'u');

/** "USA TODAY", "The Opava Gazette": a line that is an outlet's name. */
export function isOutletLine(line: string): boolean {
  return line.length <= 50 && (known.has(line.toLowerCase().replace(/^the /, '')) || ending.test(line));
}

/** "Ann Field and Bo Li": a line of names, which is a byline where an outlet or a date comes below it. */
export function isNameLine(line: string): boolean {
  return line.length <= 160 && people.test(line) && !isOutletLine(line);
}
