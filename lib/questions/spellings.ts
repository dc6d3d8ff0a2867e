import type { Person } from '@/lib/questions/cast';
import { namesOf } from '@/lib/questions/report-names';
import type { World } from '@/lib/questions/world';
import { escaped } from '@/lib/text/escaped';
import { lastName } from '@/lib/text/last-name';

const withParticle = /(?<= )(?:(?:de|del|der|di|da|la|van|von|al|el|bin|ben) )*\S+$/;

/** How a name may be typed: "Clara Jane Hall", "Clara Hall", as any report of the event has it, "Hall" where nobody else is called so, and "Clara" where a report calls her that. */
export function spellingsOf({ name, sort }: Pick<Person, 'name' | 'sort'>, world: World): string[] {
  if (sort !== 'person') return [name];
  // "Peter Hall Jr." is Peter Hall, and not "Jr.".
  const base = name.replace(/,? (?:Jr|Sr)\.?$| (?:I{2,3}|IV)$/, '');
  const last = lastName(base);
  const [first] = name.split(' ');
  const others = world.cast.people.filter((other) => other.name !== name && other.name.split(' ').includes(last));
  const isAlone = last.length > 1 && others.length === 0;
  const told = world.readings.flatMap(({ report }) => namesOf(report)).filter((mention) => mention.sort === 'person' && mention.name.includes(' ') && world.cast.find(mention.name)?.name === name).map((mention) => mention.name);
  // "H. Clara Hall" is not called "H. Hall".
  const middle = base.split(' ').length > 2 && !/\.$/.test(first!) && !others.some((other) => other.name.startsWith(`${first} `)) ? [`${first} ${withParticle.exec(base)?.[0] ?? last}`] : [];
  const isCalledFirst = first!.length > 2 && !world.cast.people.some((other) => other.name !== name && other.name.split(' ').includes(first!)) && world.sentences.some(({ text }) => text.includes(first!) && alone(first!).test(text));
  const isGeneration = base !== name && !others.some((other) => other.name === base);
  return [...new Set([name, ...(isGeneration ? [base] : []), ...middle, ...told, ...(isAlone ? [withParticle.exec(base)?.[0] ?? last, last] : []), ...(isCalledFirst ? [first!] : [])])];
}

/** "… for Clara without …", "Clara’s"; not "Clara Hall", nor "Port Clara". */
const alone = (first: string) => new RegExp(`(?:^|\\p{Ll}[”’)]? |[“"] ?)${escaped(first)}(?:[’']s)?(?=[,.;:?!]|$| (?!\\p{Lu}))`, 'u');
