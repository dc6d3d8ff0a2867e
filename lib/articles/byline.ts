import { dayIn } from '@/lib/articles/day';
import { tidyName } from '@/lib/articles/tidy-name';

/** What a byline tells. */
export type Byline = { names: string[]; publishedAt: string | null };

const particle = '(?:de|del|della|di|da|dos|du|van|von|der|den|la|le|al|el|bin|ibn|ben|ter|ten|y)';
const namePart = "(?:\\p{Lu}[\\p{L}'’.-]*|\\p{Lu}\\.)";
const fullName = new RegExp(`^${namePart}(?: (?:${particle}|${namePart})){0,4}(?:,? (?:Jr|Sr)\\.?)?$`, 'u');
const shout = /^[\p{Lu}'’. -]+$/u;
const deskWords = /\b(?:news|press|agency|staff|reuters|afp|desk|correspondent|editor|reporter|writer|associated|times|post|bureau|service|team|bbc|cnn|ap)\b/i;

/** Reads "By Ann Field and Bo Li | May 3, 2016 | 4:09am EDT"; null when the line is no byline. */
export function readByline(line: string): Byline | null {
  if (line.length > 200) return null;
  const signed = /^(?:(?:Written|Story|Report|Words|Posted|Published) )?[Bb]y:? +(.+)$/u.exec(line.replace(/^(?:BY|BYLINE|Byline):? /, 'By '));
  if (!signed) return null;
  // The names end at a bar, a bullet, a dash between blanks, an "in" or "for", or the date.
  const head = (signed[1] ?? '').split(/ *[|•·] *| +[–—-] +| for (?=\p{Lu})| in (?=\p{Lu})|,? (?:updated|published|posted)\b|,? on (?=\p{Lu})/iu)[0] ?? '';
  const told = head.replace(/,? *(?:\w+day,? *)?(?:\w+\.? \d{1,2}|\d{1,2} \w+),? \d{4}.*$/u, '').replace(/[.,;]$/, '');
  const names = told.split(/ *(?:,? and |,? AND |,? & |; *|,(?! *(?:Jr|Sr)\b)) */u).map((name) => name.trim()).filter(Boolean);
  const people = names.filter((name) => fullName.test(name) || shout.test(name));
  // "By Friday, the flood had reached the town": a sentence, not a byline.
  if (people.length === 0 || people.length < names.length / 2) return null;
  if (!people.some((name) => name.includes(' ') || deskWords.test(name))) return null;
  const persons = people.filter((name) => !deskWords.test(name));
  return { names: (persons.length > 0 ? persons : people).map(tidyName), publishedAt: dayIn(line) };
}
