import type { Response } from '@/lib/quiz/response';
import type { QuestionView } from '@/lib/quiz/view';

/** The chosen places with one more or one fewer. */
export function toggled(chosen: readonly number[], index: number): number[] {
  return chosen.includes(index) ? chosen.filter((other) => other !== index) : [...chosen, index].sort((a, b) => a - b);
}

/** What is there to choose by number; nothing where an answer is typed. */
export function countOptions(view: QuestionView): number {
  return view.format === 'text' ? 0 : view.options.length;
}

/** What a number key does: choose one, add or take away in `several`, give the first free slot its option in `match`; elsewhere nothing. */
export function pressed(view: QuestionView, given: Response | null, index: number): Response | null {
  switch (view.format) {
    case 'choice':
      return { format: 'choice', choice: index };
    case 'several':
      return { format: 'several', choices: toggled(given?.format === 'several' ? given.choices : [], index) };
    case 'match': {
      const pairs = pairsOf(view.slots.length, given);
      const free = pairs.indexOf(null);
      return { format: 'match', pairs: free < 0 ? pairs : pairs.with(free, index) };
    }
    default:
      return given;
  }
}

/** The option beside each slot so far. */
export function pairsOf(slots: number, given: Response | null): (number | null)[] {
  return given?.format === 'match' ? given.pairs : Array.from({ length: slots }, () => null);
}

/** The items as they stand now: as shown, until something is moved. */
export function orderOf(count: number, given: Response | null): number[] {
  return given?.format === 'order' ? given.order : Array.from({ length: count }, (_, place) => place);
}

/** An item moved to another place of the order; the others close up. */
export function moved(order: readonly number[], from: number, to: number): number[] {
  const rest = order.toSpliced(from, 1);
  return rest.toSpliced(Math.max(0, Math.min(to, rest.length)), 0, order[from]!);
}

/** Whether there is something to check. */
export function isComplete(given: Response | null): given is Response {
  switch (given?.format) {
    case undefined:
      return false;
    case 'several':
      return given.choices.length > 0;
    case 'match':
      return !given.pairs.includes(null);
    case 'text':
      return given.text.trim() !== '';
    default:
      return true;
  }
}

/** An answer in words: "Kept: Ada Lind; Bo Berg". */
export function wordsOf(view: QuestionView, given: Response): string[] {
  const option = (place: number | null) => (place === null || view.format === 'text' ? '' : (view.options[place] ?? ''));
  switch (given.format) {
    case 'choice':
      return [option(given.choice)];
    case 'several':
      return given.choices.map(option);
    case 'order':
      return given.order.map(option);
    case 'match':
      return given.pairs.map((place, slot) => `${view.format === 'match' ? view.slots[slot] : ''}: ${option(place)}`);
    case 'text':
      return [given.text];
    case 'span':
      return [option(given.place)];
  }
}
