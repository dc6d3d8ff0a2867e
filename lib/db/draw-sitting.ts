import type { SittingPurpose } from '@/generated/prisma/client';
import type { Question } from '@/lib/questions/question';
import { makeOptionOrder } from '@/lib/quiz/option-order';
import { makeRng } from '@/lib/rng';
import { db } from './client';
import { makeId } from './id';
import { parseQuestion } from './question-body';

/** A question with the version that is asked now, to which a sitting pins it. */
export type Drawn = { question: Question; versionId: string };

/** For the `include` of a query: the version that is asked now. */
export const newestVersion = { versions: { orderBy: { number: 'desc' }, take: 1 } } as const;

/** Questions as they can be drawn, from rows with `newestVersion`. */
export function toDrawn(rows: readonly { id: string; versions: { id: string; body: unknown }[] }[]): Drawn[] {
  return rows.flatMap(({ versions }) => versions.map(({ id, body }) => ({ question: parseQuestion(body), versionId: id })));
}

type NewSitting = {
  userId: string;
  purpose: SittingPurpose;
  title: string;
  eventId?: string;
  assignmentId?: string;
  drawn: readonly Drawn[];
  seed: string | number;
  now: Date;
};

/** Stores a sitting with its questions in this order, each with an order of options of its own; gives its id. */
export async function createSitting({ userId, purpose, title, eventId, assignmentId, drawn, seed, now }: NewSitting): Promise<string> {
  const { prisma } = await db();
  const id = makeId();
  const rng = makeRng(`options ${seed}`);
  const items = drawn.map(({ question, versionId }, position) => ({
    id: makeId(), position, questionVersionId: versionId, optionOrder: makeOptionOrder(question, rng),
  }));
  await prisma.sitting.create({
    data: { id, userId, purpose, title, eventId: eventId ?? null, assignmentId: assignmentId ?? null, startedAt: now, items: { createMany: { data: items } } },
  });
  return id;
}
