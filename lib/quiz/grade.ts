import { AppError } from '@/lib/errors';
import type { Answerable } from '@/lib/questions/question';
import type { Response } from './response';
import { isSameText } from './same-text';

/** `score` runs from 0 to 1; `isRight` says whether all of it is. */
export type Grade = { score: number; isRight: boolean };

/** Marks a response (in the question's own order of options) against the key. Throws when it is of another format. */
export function grade(question: Answerable, response: Response): Grade {
  switch (question.format) {
    case 'choice':
      return response.format === 'choice' ? whole(response.choice === question.answer) : wrongFormat();
    case 'several':
      return response.format === 'several' ? gradeSeveral(new Set(question.answer), new Set(response.choices)) : wrongFormat();
    case 'order':
      return response.format === 'order' ? gradeOrder(question.answer, response.order) : wrongFormat();
    case 'match':
      return response.format === 'match' ? gradeMatch(question.answer, response.pairs) : wrongFormat();
    case 'text':
      return response.format === 'text' ? whole(question.accepted.some((accepted) => isSameText(accepted, response.text))) : wrongFormat();
    case 'span':
      return response.format === 'span' ? whole(question.answer.includes(response.place)) : wrongFormat();
  }
}

const whole = (isRight: boolean): Grade => ({ score: isRight ? 1 : 0, isRight });

/** Right only with exactly the set; a wrong tick takes back a right one, so that ticking everything earns nothing. */
function gradeSeveral(keys: Set<number>, choices: Set<number>): Grade {
  const hits = [...choices].filter((choice) => keys.has(choice)).length;
  const wrong = choices.size - hits;
  const score = keys.size === 0 ? Number(wrong === 0) : Math.max(0, (hits - wrong) / keys.size);
  return { score, isRight: hits === keys.size && wrong === 0 };
}

/** Kendall's rank correlation (Kendall 1938), nothing below 0: a random order earns nothing on average, one swap of neighbours costs little. */
function gradeOrder(key: readonly number[], order: readonly number[]): Grade {
  const places = key.map((option) => order.indexOf(option));
  if (order.length !== key.length || places.includes(-1)) return whole(false);
  let inOrder = 0;
  for (const [at, place] of places.entries()) inOrder += places.slice(at + 1).filter((later) => later > place).length;
  const pairs = (key.length * (key.length - 1)) / 2;
  return { score: Math.max(0, pairs === 0 ? 1 : (2 * inOrder) / pairs - 1), isRight: inOrder === pairs };
}

/** The share of slots that have their option. */
function gradeMatch(key: readonly number[], pairs: readonly (number | null)[]): Grade {
  const hits = key.filter((option, slot) => pairs[slot] === option).length;
  return { score: key.length === 0 ? 0 : hits / key.length, isRight: hits === key.length && pairs.length === key.length };
}

function wrongFormat(): never {
  throw new AppError('bad-input', 'That answer does not fit the question.');
}
