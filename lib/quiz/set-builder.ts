import { choose } from '@/lib/questions/choose';
import type { Question } from '@/lib/questions/question';
import type { Rng } from '@/lib/rng';

/** A set to work through: kinds and speakers mixed, nothing asked twice or given away, from easy to hard. */
export function chooseSet(questions: readonly Question[], { count, rng }: { count: number; rng: Rng }): Question[] {
  return choose(questions, count, rng).sort((a, b) => a.difficulty - b.difficulty);
}
