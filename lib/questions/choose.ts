import { givesAway } from '@/lib/questions/give-away';
import { keysOf } from '@/lib/questions/option-texts';
import type { Question } from '@/lib/questions/question';
import { shuffled, type Rng } from '@/lib/rng';

/**
 * A balanced choice: each next question is of the kind, the answer and the passage that were used least so far,
 * and none gives another away. Fewer come back when no more fit together.
 */
export function choose(questions: readonly Question[], count: number, rng: Rng): Question[] {
  const chosen: Question[] = [];
  let left = shuffled(questions, rng);
  while (chosen.length < count && left.length > 0) {
    const [best] = left.map((question) => ({ question, cost: cost(question, chosen) })).sort((a, b) => a.cost - b.cost);
    chosen.push(best!.question);
    left = left.filter((question) => question !== best!.question && !givesAway(question, best!.question));
  }
  return chosen;
}

function cost(question: Question, chosen: readonly Question[]): number {
  const like = (test: (other: Question) => boolean) => chosen.filter(test).length;
  const key = keyText(question);
  return 3 * like((other) => other.kind === question.kind) + 2 * like((other) => keyText(other) === key) + 2 * like((other) => other.evidence[0]?.text === question.evidence[0]?.text);
}

const keyText = (question: Question) => keysOf(question).join('|');
