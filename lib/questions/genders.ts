import type { Person } from '@/lib/questions/cast';
import { namesOf } from '@/lib/questions/report-names';
import type { World } from '@/lib/questions/world';
import { femaleNames, maleNames } from '@/lib/text/first-names';

export type Gender = 'male' | 'female';
type Event = Pick<World, 'readings' | 'cast'>;

const known = new WeakMap<Event['cast'], Map<Person, Gender | 'either'>>();

/** What titles and first names tell of the people of an event; "either" where they tell both. */
function gendersIn({ readings, cast }: Event): Map<Person, Gender | 'either'> {
  const old = known.get(cast);
  if (old) return old;
  const found = new Map<Person, Gender | 'either'>();
  for (const { report } of readings) {
    for (const { name, gender } of namesOf(report)) {
      const person = gender ? cast.find(name) : null;
      if (person && gender) found.set(person, (found.get(person) ?? gender) === gender ? gender : 'either');
    }
  }
  known.set(cast, found);
  return found;
}

/** Whether somebody is surely a man or surely a woman: "Ruth Baker", "Mr. Quist"; null where neither name nor title tells. */
export function genderIn(event: Event, name: string): Gender | null {
  const person = event.cast.find(name);
  const given = name.split(' ')[0]!;
  const told = (person && gendersIn(event).get(person)) ?? (maleNames.has(given) ? 'male' : femaleNames.has(given) ? 'female' : null);
  return told === 'either' ? null : told;
}

/** Whether a name may be that of a man (a woman): it is not known to be otherwise. */
export function mayHaveGender(event: Event, name: string, gender: Gender): boolean {
  return (genderIn(event, name) ?? gender) === gender;
}
