import type { Person } from '@/lib/questions/cast';
import type { World } from '@/lib/questions/world';

/** Those of the event who are people for certain, by a whole name of a fair length: "Roads and Ana Ruiz" is a slip of the reading. */
export function surePeople(world: World): Person[] {
  return world.cast.people.filter(({ sort, isPlain, name }) => sort === 'person' && isPlain && /^\S+(?: (?!and )\S+){1,3}$/.test(name));
}
