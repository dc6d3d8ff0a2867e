import { z } from 'zod';
import { AppError } from '@/lib/errors';
import { currentPlace, positionsOf, resultOf, type Position, type SittingResult } from '@/lib/quiz/sitting';
import { toView, type QuestionView } from '@/lib/quiz/view';
import { db } from './client';
import { parseQuestion } from './question-body';
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

const optionOrder = z.array(z.int());

/** A sitting of the viewer, as far as it has come: all of it is in the database, so it survives a reload and a restart. */
export async function getSitting(viewer: Viewer, id: string): Promise<SittingView> {
  const { prisma } = await db();
  const sitting = await prisma.sitting.findFirst({
    where: { id, userId: viewer.id },
    include: {
      // Places below 0 held answers that were undone.
      items: {
        where: { position: { gte: 0 } }, orderBy: { position: 'asc' },
        select: { id: true, questionVersionId: true, optionOrder: true, answer: { select: { isRight: true, score: true, elapsedMs: true } } },
      },
    },
  });
  if (!sitting) throw new AppError('not-found');
  const places = sitting.items.map(({ id: itemId, ...item }) => ({ itemId, ...item }));
  const current = currentPlace(places);
  const result = resultOf(places);
  const stems = result && (await stemsOf(places.map(({ questionVersionId }) => questionVersionId)));
  return {
    id: sitting.id,
    title: sitting.title,
    purpose: sitting.purpose,
    eventSlug: sitting.eventId === null ? null : await slugOf(sitting.eventId),
    assignmentId: sitting.assignmentId,
    positions: positionsOf(places),
    current: current && (await viewOf(current)),
    result: result && {
      ...result,
      items: places.map(({ itemId, questionVersionId, answer }) => ({ itemId, stem: stems?.get(questionVersionId) ?? '', isRight: answer?.isRight ?? false })),
    },
  };
}

async function slugOf(eventId: string): Promise<string | null> {
  const { prisma } = await db();
  return (await prisma.event.findUnique({ where: { id: eventId }, select: { slug: true } }))?.slug ?? null;
}

async function viewOf(place: { itemId: string; questionVersionId: string; optionOrder: unknown }): Promise<QuestionView> {
  const { prisma } = await db();
  const { body } = await prisma.questionVersion.findUniqueOrThrow({ where: { id: place.questionVersionId }, select: { body: true } });
  return toView(parseQuestion(body), place.itemId, optionOrder.parse(place.optionOrder));
}

async function stemsOf(versionIds: string[]): Promise<Map<string, string>> {
  const { prisma } = await db();
  const rows = await prisma.questionVersion.findMany({ where: { id: { in: versionIds } }, select: { id: true, stem: true } });
  return new Map(rows.map(({ id, stem }) => [id, stem]));
}
