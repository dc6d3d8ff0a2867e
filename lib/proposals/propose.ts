import { sift } from '@/lib/checks';
import { promptFor, type Prompt } from '@/lib/proposals/prompt';
import { proposalsSchema } from '@/lib/proposals/proposal';
import { toQuestion, type Judged } from '@/lib/proposals/to-question';
import type { Question, Refused } from '@/lib/questions/question';
import { makeWorld } from '@/lib/questions/world';
import type { Reading } from '@/lib/statements/statement';

/** Asks a model and gives what it answered, unread. Throws when there is no answer in time. */
export type Model = (prompt: Prompt) => Promise<unknown>;

/** `trouble`: why nothing came of it, in one sentence; the other questions stand as they are. `cause`: what is behind it, for the log: a provider’s own words may hold anything. */
export type Proposed = { questions: Question[]; refused: Refused[]; trouble: string | null; cause?: unknown };

/**
 * What a model proposes beside the questions made by rules: each goes through the same checks, and its key must stand in its evidence.
 * Never throws: a model that is slow, silent or hostile changes nothing.
 */
export async function proposeQuestions(readings: readonly Reading[], made: readonly Question[], model: Model, seed: string | number = 1): Promise<Proposed> {
  const nothing = (trouble: string, cause: unknown): Proposed => ({ questions: [], refused: [], trouble: `${trouble} The questions are those made without it.`, cause });
  const world = makeWorld(readings, seed);
  let answer: unknown;
  try {
    answer = await model(promptFor(world));
  } catch (error) {
    const isLate = error instanceof Error && /^(?:TimeoutError|AbortError)$/.test(error.name);
    return nothing(isLate ? 'The model gave no answer in time.' : 'The model gave no answer that could be read; the log of this server says why.', error);
  }
  const read = proposalsSchema.safeParse(answer);
  if (!read.success) return nothing('The model’s answer was not in the shape that was asked for.', read.error);
  const judged = read.data.proposals.map((proposal) => toQuestion(proposal, world)).filter((each): each is Judged => each !== null);
  const { questions, refused } = sift(judged.filter(({ reasons }) => reasons.length === 0).map(({ question }) => question), world, made);
  return { questions, refused: [...refused, ...judged.filter(({ reasons }) => reasons.length > 0)], trouble: null };
}
