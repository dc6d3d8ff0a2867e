import type { Question } from '@/lib/questions/question';
import type { World } from '@/lib/questions/world';

/** A ground to refuse a question. */
export type Check = {
  name: string;
  /** In plain words, for the person who decides. */
  reason: string;
  /** What exactly is wrong, or null when the question is sound. `before`: questions already accepted. */
  test(question: Question, world: World, before: readonly Question[]): string | null;
};
