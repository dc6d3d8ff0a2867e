import { z } from 'zod';

/** One question that a model proposes about a numbered sentence of a report. */
const proposalSchema = z.object({
  report: z.number().int().min(1).max(20),
  sentence: z.number().int().min(1).max(2000),
  question: z.string().max(400),
  answer: z.string().max(200),
  wrongAnswers: z.array(z.string().max(200)).max(6),
});

/** What a model is asked to give. */
export const proposalsSchema = z.object({ proposals: z.array(proposalSchema).max(60) });

export type Proposal = z.output<typeof proposalSchema>;
