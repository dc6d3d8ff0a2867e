import type { Answerable } from '@/lib/questions/question';
import { shuffled, type Rng } from '@/lib/rng';

/** The order in which one person sees the options: places in the question's own list. */
export function makeOptionOrder(question: Answerable, rng: Rng): number[] {
  return shuffled(question.options.map((_, place) => place), rng);
}
