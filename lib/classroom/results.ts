/** What the log says about one pupil and one assignment. */
export type PupilWork = {
  userId: string;
  alias: string;
  /** `of`: how many questions this pupil was given. */
  sitting: { finishedAt: Date | null; of: number; answers: { questionId: string; isRight: boolean }[] } | null;
};

export type Cell = 'right' | 'wrong' | 'unanswered';

export type PupilResult = {
  userId: string;
  alias: string;
  state: 'not begun' | 'under way' | 'done';
  right: number;
  answered: number;
  of: number;
  finishedAt: Date | null;
  isLate: boolean;
  /** One for each question, in the order of the set. */
  cells: Cell[];
};

/** How a question went in the whole class. */
export type QuestionResult = { questionId: string; stem: string; answered: number; right: number };

export type Results = { pupils: PupilResult[]; questions: QuestionResult[]; done: number };

/** The table a teacher reads: who has done it, with what result, and which question failed. */
export function sumResults(
  work: readonly PupilWork[],
  questions: readonly { questionId: string; stem: string }[],
  { dueAt, now }: { dueAt: Date; now: Date },
): Results {
  const pupils = work
    .map((one) => sumPupil(one, questions.map(({ questionId }) => questionId), dueAt, now))
    .sort((a, b) => a.alias.localeCompare(b.alias, 'en-GB', { numeric: true, sensitivity: 'base' }));
  const columns = questions.map(({ questionId, stem }, column) => {
    const cells = pupils.map(({ cells }) => cells[column]);
    const right = cells.filter((cell) => cell === 'right').length;
    return { questionId, stem, right, answered: right + cells.filter((cell) => cell === 'wrong').length };
  });
  return { pupils, questions: columns, done: pupils.filter(({ state }) => state === 'done').length };
}

/** Late: finished after the date, or not finished although it has passed. */
function sumPupil({ userId, alias, sitting }: PupilWork, questionIds: string[], dueAt: Date, now: Date): PupilResult {
  const byQuestion = new Map(sitting?.answers.map(({ questionId, isRight }) => [questionId, isRight]));
  const cells = questionIds.map((id): Cell => {
    const isRight = byQuestion.get(id);
    return isRight === undefined ? 'unanswered' : isRight ? 'right' : 'wrong';
  });
  const finishedAt = sitting?.finishedAt ?? null;
  return {
    userId, alias, cells, finishedAt,
    state: sitting === null ? 'not begun' : finishedAt === null ? 'under way' : 'done',
    right: cells.filter((cell) => cell === 'right').length,
    answered: cells.filter((cell) => cell !== 'unanswered').length,
    of: sitting?.of ?? questionIds.length,
    isLate: (finishedAt ?? now) > dueAt,
  };
}
