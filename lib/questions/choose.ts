import { givesAway } from '@/lib/questions/give-away';
import { keysOf, wrongOnesOf } from '@/lib/questions/option-texts';
import type { Question } from '@/lib/questions/question';
import { shuffled, type Rng } from '@/lib/rng';

/**
 * A balanced choice: each next question is of the kind, the skill, the format, the answer, the passage and the report that were
 * used least so far, and none gives another away. Fewer come back when no more fit together.
 */
export function choose(questions: readonly Question[], count: number, rng: Rng): Question[] {
  const chosen: Question[] = [];
  // Reports of one event are compared first: no set is without it where it can be had.
  const used = new Map<string, number>([['skill comparing', -1]]);
  let lean = 0;
  let left = shuffled(questions, rng).map((question) => ({ question, traits: traitsOf(question), lean: leanOf(question) }));
  while (chosen.length < count && left.length > 0) {
    const costOf = (each: (typeof left)[number]) => each.traits.reduce((sum, [trait, weight]) => sum + weight * (used.get(trait) ?? 0), Math.abs(lean + each.lean));
    const best = left.map((each) => ({ each, cost: costOf(each) })).reduce((one, other) => (other.cost < one.cost ? other : one)).each;
    chosen.push(best.question);
    lean += best.lean;
    for (const [trait] of best.traits) used.set(trait, (used.get(trait) ?? 0) + 1);
    left = left.filter((each) => each !== best && !givesAway(each.question, best.question));
  }
  return chosen;
}

/** What a set should have of each sort, and how much it costs to have it again. */
function traitsOf(question: Question): [trait: string, weight: number][] {
  const [piece] = question.evidence;
  return [
    [`kind ${question.kind}`, 3],
    [`skill ${question.skill}`, 1],
    [`format ${question.format}`, 0.25],
    [`key ${keysOf(question).join('|')}`, 2],
    ...(piece ? ([[`passage ${piece.reportId} ${piece.start}`, 3], [`report ${piece.reportId}`, 0.25]] satisfies [string, number][]) : []),
  ];
}

/** How far the length of the key would tell it: over a set the longest option is right as often as by chance. */
function leanOf(question: Question): number {
  if (question.format !== 'choice') return 0;
  const longest = Math.max(...wrongOnesOf(question).map(({ length }) => length));
  const key = keysOf(question)[0]!.length;
  return (key > longest ? 1 : key === longest ? 0.5 : 0) - 1 / question.options.length;
}
