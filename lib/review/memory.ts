import { createEmptyCard, fsrs, generatorParameters, type Card, type Grade } from 'ts-fsrs';
import { z } from 'zod';
import { dayNumber, startOfDay } from './day';

export { dayStart } from './day';

const dayMs = 86_400_000;

/** Written into every answer, so that a later model can tell what it is looking at. */
export const modelVersion = 'ts-fsrs/5.4.2 FSRS-6 days';

/** No fuzz: the same log must give the same memory. No steps of minutes: people come back for a quiz on another day, not for a card in a minute. */
const scheduler = fsrs(generatorParameters({ enable_fuzz: false, enable_short_term: false }));

/** What is held of one fact for one person, as it is stored. */
export const memoryCardSchema = z.object({
  state: z.int().min(0).max(3),
  stability: z.number(),
  difficulty: z.number(),
  reps: z.int(),
  lapses: z.int(),
  learningStep: z.int(),
  intervalDays: z.int(),
  lastReviewAt: z.iso.datetime().nullable(),
});
export type MemoryCard = z.infer<typeof memoryCardSchema>;

/** 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Rating = 1 | 2 | 3 | 4;
export type Said = 'hard' | 'easy';
export type Held = { card: MemoryCard; dueAt: Date };

/** The part of an answer that memory is made of. */
export type RatedAnswer = { rating: number | null; answeredAt: Date; undoneAt: Date | null };

/** Right is Good and wrong is Again; who was right may say that it was hard or easy. */
export function ratingFor(isRight: boolean, said?: Said): Rating {
  if (!isRight) return 1;
  return said === 'hard' ? 2 : said === 'easy' ? 4 : 3;
}

/** A fact that has not been asked yet. */
export function newCard(): MemoryCard {
  return { state: 0, stability: 0, difficulty: 0, reps: 0, lapses: 0, learningStep: 0, intervalDays: 0, lastReviewAt: null };
}

/**
 * What is held after an answer, and the start of the day on which it is asked again: tomorrow after a wrong one, else some days later.
 * FSRS counts the days between two answers by the calendar of UTC; it is handed the person's own days instead.
 */
export function rate(card: MemoryCard, rating: Rating, now: Date, timeZone: string): Held {
  const last = card.lastReviewAt === null ? null : new Date(card.lastReviewAt);
  // A clock set back, or a flight across the date line, must not make the last answer lie in the future.
  const lastDay = last && dayNumber(last, timeZone);
  const today = Math.max(dayNumber(now, timeZone), lastDay ?? -Infinity);
  const { card: next } = scheduler.next(toFsrs(card, lastDay), new Date(today * dayMs), rating as Grade);
  // After months of right answers FSRS would let even a wrong one rest for days.
  const days = rating === 1 ? 1 : next.scheduled_days;
  return { card: fromFsrs({ ...next, scheduled_days: days }, now), dueAt: startOfDay(today + days, timeZone) };
}

/** The memory of one fact from its answers in the log; null when none of them counts. */
export function rebuild(answers: readonly RatedAnswer[], timeZone: string): Held | null {
  let held: Held | null = null;
  const inOrder = [...answers].sort((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime());
  for (const { rating, answeredAt, undoneAt } of inOrder) {
    if (undoneAt === null && isRating(rating)) held = rate(held?.card ?? newCard(), rating, answeredAt, timeZone);
  }
  return held;
}

const isRating = (rating: number | null): rating is Rating => rating !== null && [1, 2, 3, 4].includes(rating);

function toFsrs(card: MemoryCard, lastDay: number | null): Card {
  return {
    ...createEmptyCard(new Date(0)),
    state: card.state,
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
    learning_steps: card.learningStep,
    scheduled_days: card.intervalDays,
    ...(lastDay !== null && { last_review: new Date(lastDay * dayMs) }),
  };
}

function fromFsrs(card: Card, now: Date): MemoryCard {
  return {
    state: card.state,
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
    learningStep: card.learning_steps,
    intervalDays: card.scheduled_days,
    lastReviewAt: now.toISOString(),
  };
}
