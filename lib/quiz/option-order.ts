import type { Answerable } from '@/lib/questions/question';
import { sequenceOf } from '@/lib/questions/sequence';
import { shuffled, type Rng } from '@/lib/rng';

/** The order in which one person sees the options: places in the question's own list. Sentences of a passage stay as they are; figures and dates rise. */
export function makeOptionOrder(question: Answerable, rng: Rng): number[] {
  if (question.format === 'text') return [];
  const places = question.options.map((_, place) => place);
  if (question.format === 'span') return places;
  const rising = question.format === 'order' ? null : sequenceOf(question.options);
  if (rising) return rising;
  const order = shuffled(places, rng);
  // What is to be put in order never stands in it already: the last comes first.
  const isSolved = question.format === 'order' && order.every((place, at) => place === question.answer[at]);
  return isSolved ? [...order.slice(-1), ...order.slice(0, -1)] : order;
}
