import { AppError } from '@/lib/errors';
import type { Answerable } from '@/lib/questions/question';
import type { Response } from './response';

/** `score` runs from 0 to 1; `isRight` says whether all of it is. */
export type Grade = { score: number; isRight: boolean };

/** Marks a response (in the question's own order of options) against the key. */
export function grade(question: Answerable, response: Response): Grade {
  switch (question.format) {
    case 'choice': {
      if (response.format !== 'choice') throw wrongFormat();
      const isRight = response.choice === question.answer;
      return { score: isRight ? 1 : 0, isRight };
    }
    case 'several': {
      if (response.format !== 'several') throw wrongFormat();
      return gradeSeveral(new Set(question.answer), new Set(response.choices));
    }
  }
}

/** Right only with exactly the set; a wrong tick takes back a right one, so that ticking everything earns nothing. */
function gradeSeveral(keys: Set<number>, choices: Set<number>): Grade {
  const hits = [...choices].filter((choice) => keys.has(choice)).length;
  const wrong = choices.size - hits;
  const score = keys.size === 0 ? Number(wrong === 0) : Math.max(0, (hits - wrong) / keys.size);
  return { score, isRight: hits === keys.size && wrong === 0 };
}

const wrongFormat = () => new AppError('bad-input', 'That answer does not fit the question.');
