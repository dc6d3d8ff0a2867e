import { sift } from '@/lib/checks';
import { choose } from '@/lib/questions/choose';
import { spreadKeys } from '@/lib/questions/key-positions';
import { kinds } from '@/lib/questions/kinds';
import type { Question, Refused } from '@/lib/questions/question';
import { makeWorld } from '@/lib/questions/world';
import { makeRng } from '@/lib/rng';
import type { Reading } from '@/lib/statements/statement';

export type QuizOptions = {
  /** The same readings and seed give the same questions. */
  seed?: string | number;
  /** Names of the kinds wanted; all when left out. */
  kinds?: string[];
  /** At most so many, balanced; all sound ones when left out. */
  count?: number;
  /** Full names of people who speak in other events: wrong options where this event has too few speakers. */
  library?: readonly string[];
};

/** Reports of one event → what they say → questions about it → those that pass every check, and the refused with reasons. */
export function makeQuestions(readings: readonly Reading[], { seed = 1, kinds: wanted, count, library = [] }: QuizOptions = {}): { questions: Question[]; refused: Refused[] } {
  const world = makeWorld(readings, seed, library);
  const asked = kinds.filter((kind) => !wanted || wanted.includes(kind.name)).flatMap((kind) => kind.ask(world));
  const { questions, refused } = sift(asked, world);
  const chosen = count === undefined ? questions : choose(questions, count, makeRng(`choice|${seed}`));
  return { questions: spreadKeys(chosen, makeRng(`places|${seed}`)), refused };
}
