import { sift } from '@/lib/checks';
import { promptFor, type Prompt } from '@/lib/proposals/prompt';
import { proposalsSchema } from '@/lib/proposals/proposal';
import { toQuestion, type Judged } from '@/lib/proposals/to-question';
import type { Question, Refused } from '@/lib/questions/question';
import { makeWorld } from '@/lib/questions/world';
import type { Reading } from '@/lib/statements/statement';

/** Asks a model and gives what it answered, unread. Throws when there is no answer in time. */
export type Model = (prompt: Prompt) => Promise<unknown>;

/** `trouble`: why nothing came of it, in one sentence; the other questions stand as they are. */
export type Proposed = { questions: Question[]; refused: Refused[]; trouble: string | null };

/**
 * What a model proposes beside the questions made by rules: each goes through the same checks, and its key must stand in its evidence.
 * Never throws: a model that is slow, silent or hostile changes nothing.
 */
export async function proposeQuestions(readings: readonly Reading[], made: readonly Question[], model: Model, seed: string | number = 1): Promise<Proposed> {
  const nothing = (trouble: string): Proposed => ({ questions: [], refused: [], trouble });
  const world = makeWorld(readings, seed);
  let answer: unknown;
  try {
    answer = await model(promptFor(world));
  } catch (error) {
    return nothing(`The model gave no answer (${error instanceof Error ? error.message.slice(0, 200) : 'unknown'}). The questions are those made without it.`);
  }
  const read = proposalsSchema.safeParse(answer);
  if (!read.success) return nothing('The model’s answer was not in the shape that was asked for. The questions are those made without it.');
  const judged = read.data.proposals.map((proposal) => toQuestion(proposal, world)).filter((each): each is Judged => each !== null);
  const { questions, refused } = sift(judged.filter(({ reasons }) => reasons.length === 0).map(({ question }) => question), world, made);
  return { questions, refused: [...refused, ...judged.filter(({ reasons }) => reasons.length > 0)], trouble: null };
}
