import type { Person } from '@/lib/questions/cast';
import type { Fact } from '@/lib/questions/fact-id';
import type { Evidence } from '@/lib/questions/question';
import type { Sentence, World } from '@/lib/questions/world';
import { lastName } from '@/lib/text/last-name';

/** Something that one sentence of a report shows. */
export type Matter = {
  shown: Sentence;
  /** "shows what office or role Clara Hall has", behind "Which sentence of the Coast Daily report" */
  asks: string;
  /** A sentence before it, without which it cannot be understood: that which names who “he” is. */
  needs?: Sentence | null;
  /** What is told before it is asked; "" for nothing. */
  lead: string;
  explanation: string;
  fact: Fact;
  evidence: Evidence[];
  difficulty: number;
  /** Whether another sentence might show it as well: none such stands in the passage. */
  isRival(other: Sentence): boolean;
  /** Whether the passage makes a reader choose, as when two of its sentences name the person. */
  isFair(passage: Sentence[]): boolean;
};

/** Whether nobody else of the event has the last name: of two Halls, "Hall" may be either. */
export function isOnlyBearer(person: Person, world: World): boolean {
  const last = lastName(person.name);
  return person.sort === 'person' && !world.cast.people.some((other) => other !== person && other.name.split(' ').includes(last));
}
