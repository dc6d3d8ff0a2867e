import { z } from 'zod';
import { AppError } from '@/lib/errors';

const index = z.number().int().min(0).max(99);

/** What a person sends as an answer: places in the list of options as that person sees it. */
export const responseSchema = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('choice'), choice: index }),
  z.strictObject({ format: z.literal('several'), choices: z.array(index).max(100) }),
]);

export type Response = z.infer<typeof responseSchema>;

/** The same answer in the question's own order of options, in which it is graded and stored. */
export function toOriginal(response: Response, optionOrder: readonly number[]): Response {
  const original = (shown: number): number => {
    const place = optionOrder[shown];
    if (place === undefined) throw new AppError('bad-input', 'That answer names an option that is not on the page.');
    return place;
  };
  switch (response.format) {
    case 'choice':
      return { format: 'choice', choice: original(response.choice) };
    case 'several':
      return { format: 'several', choices: [...new Set(response.choices)].map(original).sort((a, b) => a - b) };
  }
}
