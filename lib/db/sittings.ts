import { AppError } from '@/lib/errors';
import { currentPlace, positionsOf, resultOf, type Position, type SittingResult } from '@/lib/quiz/sitting';
import { toView, type QuestionView } from '@/lib/quiz/view';
import { db } from './client';
import { parseQuestion } from './question-body';
import { findSittingRow } from './sitting-row';
import type { Viewer } from './viewer';

export { startPlay } from './start-play';
export { startReview } from './start-review';
export { startAssignment } from './start-assignment';
export { saveAnswer, type AnswerInput, type Verdict } from './save-answer';
export { rateAnswer, undoLastAnswer } from './change-answer';

export type SittingView = {
  id: string;
  title: string;
  purpose: 'play' | 'review' | 'assignment';
  /** The event that is played; null in a review and in class work. */
  eventSlug: string | null;
  assignmentId: string | null;
  positions: Position[];
  /** What is asked now; null when all is answered. */
  current: QuestionView | null;
  /** Present when all is answered. */
  result: (SittingResult & { items: { itemId: string; stem: string; isRight: boolean }[] }) | null;
};

/** A sitting of the viewer, as far as it has come: all of it is in the database, so it survives a reload and a restart. */
export async function getSitting(viewer: Viewer, id: string): Promise<SittingView> {
  const row = await findSittingRow(viewer.id, id);
  if (!row) throw new AppError('not-found');
  const { places, currentBody, ...head } = row;
  const current = currentPlace(places);
  const result = resultOf(places);
  const stems = result && (await stemsOf(places.map(({ questionVersionId }) => questionVersionId)));
  return {
    ...head,
    positions: positionsOf(places),
    current: current && toView(parseQuestion(currentBody), current.itemId, current.optionOrder),
    result: result && {
      ...result,
      items: places.map(({ itemId, questionVersionId, answer }) => ({ itemId, stem: stems?.get(questionVersionId) ?? '', isRight: answer?.isRight ?? false })),
    },
  };
}

async function stemsOf(versionIds: string[]): Promise<Map<string, string>> {
  const { prisma } = await db();
  const rows = await prisma.questionVersion.findMany({ where: { id: { in: versionIds } }, select: { id: true, stem: true } });
  return new Map(rows.map(({ id, stem }) => [id, stem]));
}
