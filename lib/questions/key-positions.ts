import type { Question } from '@/lib/questions/question';
import { sequenceOf } from '@/lib/questions/sequence';
import type { Rng } from '@/lib/rng';

/** Moves the right options so that over a set each place is right about equally often, in no guessable order. Figures and dates keep their own, and the others make up for it. */
export function spreadKeys(questions: readonly Question[], rng: Rng): Question[] {
  const counts = new Map<number, number[]>();
  const countsOf = (size: number) => counts.get(size) ?? counts.set(size, Array.from({ length: size }, () => 0)).get(size)!;
  for (const question of questions) if (question.format === 'choice' && isFixed(question.options)) countsOf(question.options.length)[question.answer]! += 1;
  const next = (size: number): number => {
    const used = countsOf(size);
    const least = used.flatMap((count, place) => (count === Math.min(...used) ? [place] : []));
    const place = least[Math.floor(rng() * least.length)]!;
    used[place]! += 1;
    return place;
  };
  return questions.map((question) => {
    if (question.format !== 'choice' || isFixed(question.options)) return question;
    const { options, answer } = question;
    const place = next(options.length);
    const others = options.filter((_, at) => at !== answer);
    return { ...question, options: [...others.slice(0, place), options[answer]!, ...others.slice(place)], answer: place };
  });
}

const isFixed = (options: string[]) => sequenceOf(options) !== null;
