import { once } from '@/lib/once';
import { isOnlyBearer } from '@/lib/questions/matters/matter';
import { namesOf } from '@/lib/questions/report-names';
import { countNamed, ofThePast, surePeople } from '@/lib/questions/sure-people';
import type { World } from '@/lib/questions/world';
import { femaleNames, maleNames } from '@/lib/text/first-names';
import { demonyms } from '@/lib/text/place-names';
import { isFirstName } from '@/lib/text/name-words';
import { bodyWords, titleWords } from '@/lib/text/title-words';
import { lastName } from '@/lib/text/last-name';

/** Somebody who may be left out of a sentence, or stand beside the right one: by a full name, or by a last name that no report makes full. */
export type Somebody = { name: string; last: string; isFull: boolean; /** Of whom more is told than a name in passing: that may be of another time. */ isTold: boolean };

/** Everybody of an event who is known for certain and shares the last name with nobody, by last name. */
export const peopleOf = once(findPeople);

function findPeople(world: World): ReadonlyMap<string, Somebody> {
  const count = (last: string) => countNamed(last, world);
  const isTold = (last: string) => count(last) > 1;
  const found = new Map<string, Somebody>();
  const sure = surePeople(world);
  // "Ada Lund Lundqvist" has run into the next name.
  const isRunOn = (name: string) => sure.some((other) => name.startsWith(`${other.name} `) && !/^\S+ (?:Jr|Sr)\.?$/.test(name.slice(other.name.length + 1)));
  for (const person of sure) {
    const last = lastName(person.name);
    if (isOnlyBearer(person, world) && isOfPeople(person.name) && !isRunOn(person.name) && !(ofThePast.has(person.name) && count(last) < 4) && !/^\S+ (?:Jr|Sr)\.?$/.test(person.name)) found.set(last, { name: person.name, last, isFull: true, isTold: person.speaks || isTold(last) });
  }
  const bearers = new Set(world.cast.people.flatMap(({ name }) => name.split(' ')));
  // "President Hall", of whom no report gives the first name.
  for (const { name, title, sort } of world.readings.flatMap(({ report }) => namesOf(report))) {
    if (title && sort === 'person' && /^\p{Lu}\p{Ll}{2,}$/u.test(name) && !isFirstName(name) && !titleWords.has(name.toLowerCase()) && isOfPeople(name) && !bearers.has(name) && !found.has(name)) found.set(name, { name, last: name, isFull: false, isTold: isTold(name) });
  }
  return found;
}

/** Names that begin other names as well: "Marine Traffic" is a website. */
const mayBeThing = /^(?:Marine|Christian|Faith|Hope|Victoria|Georgia|Florence|Sydney|Dawn|Summer|Crystal|Royal|Rose|Grace|Ivy|Pearl|Ruby|Melody) (?!Le )/;

/** "Marine Corps Reserves" has no bearer. */
const isOfPeople = (name: string) => !mayBeThing.test(name) && !/(?:^| )\p{Lu}$/u.test(name) && !name.split(' ').some((word) => bodyWords.has(word.toLowerCase()) || demonyms.has(word));

export type Gender = 'male' | 'female';

/** Whether a full name is a man's or a woman's, by its first name. */
export function genderOf(name: string): Gender | null {
  const given = name.split(' ')[0]!;
  return maleNames.has(given) ? 'male' : femaleNames.has(given) ? 'female' : null;
}
