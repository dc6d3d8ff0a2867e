import { z } from 'zod';
import { AppError } from '@/lib/errors';
import type { Answerable } from '@/lib/questions/question';

const index = z.number().int().min(0).max(99);

/** What a person sends as an answer: places in the list of options as that person sees it. */
export const responseSchema = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('choice'), choice: index }),
  z.strictObject({ format: z.literal('several'), choices: z.array(index).max(100) }),
  z.strictObject({ format: z.literal('order'), order: z.array(index).max(20) }),
  /** For each slot the option beside it; null where none was put. */
  z.strictObject({ format: z.literal('match'), pairs: z.array(index.nullable()).max(20) }),
  z.strictObject({ format: z.literal('text'), text: z.string().max(300) }),
  z.strictObject({ format: z.literal('span'), place: index }),
]);

export type Response = z.infer<typeof responseSchema>;

/** The answer that is wholly right, in the question's own order of options. */
export function keyOf(question: Answerable): Response {
  switch (question.format) {
    case 'choice':
      return { format: 'choice', choice: question.answer };
    case 'several':
      return { format: 'several', choices: question.answer };
    case 'order':
      return { format: 'order', order: question.answer };
    case 'match':
      return { format: 'match', pairs: question.answer };
    case 'text':
      return { format: 'text', text: question.accepted[0] ?? '' };
    case 'span':
      return { format: 'span', place: question.answer[0] ?? 0 };
  }
}

/** The same answer in the question's own order of options, in which it is graded and stored. Throws when it names an option that is not there. */
export function toOriginal(response: Response, optionOrder: readonly number[]): Response {
  return withPlaces(response, (shown) => {
    const place = optionOrder[shown];
    if (place === undefined) throw new AppError('bad-input', 'That answer names an option that is not on the page.');
    return place;
  });
}

/** The same answer in the order of options that a person sees: the way back of `toOriginal`. */
export function toShown(response: Response, optionOrder: readonly number[]): Response {
  return withPlaces(response, (place) => optionOrder.indexOf(place));
}

function withPlaces(response: Response, place: (at: number) => number): Response {
  switch (response.format) {
    case 'choice':
      return { format: 'choice', choice: place(response.choice) };
    case 'several':
      return { format: 'several', choices: [...new Set(response.choices)].map(place).sort((a, b) => a - b) };
    case 'order':
      return { format: 'order', order: response.order.map(place) };
    case 'match':
      return { format: 'match', pairs: response.pairs.map((at) => (at === null ? null : place(at))) };
    case 'text':
      return response;
    case 'span':
      return { format: 'span', place: place(response.place) };
  }
}
