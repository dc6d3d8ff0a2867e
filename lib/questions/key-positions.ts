import type { Question } from '@/lib/questions/question';
import { sequenceOf } from '@/lib/questions/sequence';
import { shuffled, type Rng } from '@/lib/rng';

/** Moves the right options so that over a set each place is right about equally often, in no guessable order. Figures and dates keep their own. */
export function spreadKeys(questions: readonly Question[], rng: Rng): Question[] {
  const decks = new Map<number, number[]>();
  const next = (size: number): number => {
    const deck = decks.get(size)?.length ? decks.get(size)! : shuffled(Array.from({ length: size }, (_, at) => at), rng);
    decks.set(size, deck.slice(1));
    return deck[0]!;
  };
  return questions.map((question) => {
    if (question.format !== 'choice' || sequenceOf(question.options)) return question;
    const { options, answer } = question;
    const place = next(options.length);
    const others = options.filter((_, at) => at !== answer);
    return { ...question, options: [...others.slice(0, place), options[answer]!, ...others.slice(place)], answer: place };
  });
}
