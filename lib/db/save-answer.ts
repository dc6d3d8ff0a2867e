import { AppError } from '@/lib/errors';
import { grade } from '@/lib/quiz/grade';
import { toOriginal, type Response } from '@/lib/quiz/response';
import { toReveal, type Reveal } from '@/lib/quiz/reveal';
import { newCard, rate, ratingFor } from '@/lib/review/memory';
import { findAsked, insertAnswer, type Asked } from './answer-rows';
import { db } from './client';
import { findCredited } from './credits';
import { rebuildMemory } from './rebuild-memory';
import type { Viewer } from './viewer';

export type AnswerInput = {
  /** Made by the client: the same answer sent again counts once. */
  key: string;
  sittingId: string;
  itemId: string;
  /** Places in the order that this person sees. */
  response: Response;
  elapsedMs: number;
  now: Date;
};

/** What is told once the answer is stored. */
export type Verdict = {
  isRight: boolean;
  /** 0–1. */
  score: number;
  reveal: Reveal;
  /** When the fact is asked again. */
  dueAt: Date | null;
  /** The last place of the sitting has its answer. */
  finished: boolean;
  /** The answer was there already; this is the first verdict. */
  replayed: boolean;
};

const longestMs = 24 * 3_600_000;

/**
 * Grades and stores an answer, and moves memory with it. The key leaves the server only after that.
 * Sent again (the same key, or the same place), it gives the first verdict and changes nothing.
 */
export async function saveAnswer(viewer: Viewer, { key, sittingId, itemId, response, elapsedMs, now }: AnswerInput): Promise<Verdict> {
  const asked = await findAsked(viewer.id, { sittingId, itemId });
  if (!asked) throw new AppError('not-found');
  if (asked.stored) return verdictOf(asked, true);
  if (asked.unansweredBefore) throw new AppError('conflict', 'A question before this one still waits for its answer.');
  const given = toOriginal(response, asked.optionOrder);
  const graded = grade(asked.question, given);
  const rating = ratingFor(graded.isRight);
  const held = rate(asked.held?.card ?? newCard(), rating, now, viewer.timeZone);
  const took = Number.isFinite(elapsedMs) ? Math.round(Math.min(Math.max(elapsedMs, 0), longestMs)) : null;
  const { answered, remembered } = await insertAnswer({ key, userId: viewer.id, sittingId, asked, response: given, grade: graded, rating, held, elapsedMs: took, now });
  if (!answered) return replay(viewer, { key, sittingId, itemId });
  if (remembered) return verdictOf({ ...asked, stored: graded, held }, false);
  const { prisma } = await db();
  const rebuilt = await prisma.$transaction((tx) => rebuildMemory(tx, viewer, asked.question.factId, now));
  return verdictOf({ ...asked, stored: graded, held: rebuilt }, false);
}

/** The verdict of the answer that was there first. A key that somebody else used gives nothing away. */
async function replay(viewer: Viewer, { key, sittingId, itemId }: Pick<AnswerInput, 'key' | 'sittingId' | 'itemId'>): Promise<Verdict> {
  const first = await findAsked(viewer.id, { key });
  if (first?.stored) return verdictOf(first, true);
  const there = await findAsked(viewer.id, { sittingId, itemId });
  if (there?.stored) return verdictOf(there, true);
  throw new AppError('conflict', 'That could not be counted. Reload the page and answer again.');
}

/** Only for a place whose answer is stored. */
async function verdictOf({ question, optionOrder, stored, held, isLast }: Asked, replayed: boolean): Promise<Verdict> {
  if (!stored) throw new AppError('unavailable');
  return {
    ...stored,
    reveal: toReveal(question, optionOrder, await findCredited(question)),
    dueAt: held?.dueAt ?? null,
    finished: isLast,
    replayed,
  };
}
