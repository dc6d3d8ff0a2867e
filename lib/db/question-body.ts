import { z } from 'zod';
import { skills, type Question } from '@/lib/questions/question';

const span = { start: z.int().min(0), end: z.int().min(0) };

const asked = {
  id: z.string(),
  factId: z.string(),
  kind: z.string(),
  skill: z.enum(skills),
  stem: z.string(),
  prompt: z.object({ ask: z.string(), quote: z.string().nullable(), note: z.string().nullable() }),
  explanation: z.string(),
  evidence: z.array(z.object({ ...span, reportId: z.string(), text: z.string(), prefix: z.string(), suffix: z.string() })),
  difficulty: z.number(),
};

/** What stands in QuestionVersion.body. The reports of its evidence are rows of Report. */
export const questionBody = z.discriminatedUnion('format', [
  z.object({ ...asked, format: z.literal('choice'), options: z.array(z.string()), answer: z.int() }),
  z.object({ ...asked, format: z.literal('several'), options: z.array(z.string()), answer: z.array(z.int()) }),
  z.object({ ...asked, format: z.literal('order'), options: z.array(z.string()), answer: z.array(z.int()) }),
  z.object({ ...asked, format: z.literal('match'), slots: z.array(z.string()), options: z.array(z.string()), answer: z.array(z.int()) }),
  z.object({ ...asked, format: z.literal('text'), accepted: z.array(z.string()) }),
  z.object({ ...asked, format: z.literal('span'), options: z.array(z.string()), breaks: z.array(z.int()), answer: z.array(z.int()) }),
]);

/** A stored question as lib/questions has it. */
export function parseQuestion(body: unknown): Question {
  return questionBody.parse(body);
}

/** Question.reasons: why a check refused it. */
export function parseReasons(reasons: unknown): string[] {
  return z.array(z.string()).parse(reasons);
}
