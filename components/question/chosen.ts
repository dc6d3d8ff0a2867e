import type { Format } from '@/lib/questions/question';
import type { Response } from '@/lib/quiz/response';

/** The chosen places with one more or one fewer. */
export function toggled(chosen: readonly number[], index: number): number[] {
  return chosen.includes(index) ? chosen.filter((other) => other !== index) : [...chosen, index].sort((a, b) => a - b);
}

/** What a number key does: choose in `choice`, add or take away in `several`. */
export function pressed(format: Format, chosen: readonly number[], index: number): number[] {
  switch (format) {
    case 'choice': return [index];
    case 'several': return toggled(chosen, index);
  }
}

/** The chosen places as an answer; null while there is nothing to check. */
export function toResponse(format: Format, chosen: readonly number[]): Response | null {
  const [first] = chosen;
  if (first === undefined) return null;
  switch (format) {
    case 'choice': return { format, choice: first };
    case 'several': return { format, choices: [...chosen] };
  }
}

/** The places that an answer names. */
export function fromResponse(response: Response): number[] {
  switch (response.format) {
    case 'choice': return [response.choice];
    case 'several': return response.choices;
  }
}
