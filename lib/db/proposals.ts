import { AppError } from '@/lib/errors';
import type { Question, Refused } from '@/lib/questions/question';
import type { Reading } from '@/lib/statements/statement';
import { db } from './client';
import { listMadeReadings } from './made-readings';
import { listDrafts } from './questions';
import { storeQuestions } from './store-questions';
import type { Viewer } from './viewer';
import { editableEvent } from './visible';

/** What a model needs to propose more about an event: its reports and the questions that are there. For whoever may edit it. */
export async function getForProposals(viewer: Viewer, eventId: string): Promise<{ readings: Reading[]; questions: Question[] }> {
  const [made, drafts] = await Promise.all([listMadeReadings(viewer, eventId), listDrafts(viewer, eventId)]);
  return { readings: made.map(({ reading }) => reading), questions: drafts.map(({ question }) => question) };
}

/** Keeps what a model proposed, as drafts that a person decides about, and the refused with their reasons; gives how many are new drafts. */
export async function saveProposals(viewer: Viewer, eventId: string, { questions, refused }: { questions: Question[]; refused: Refused[] }): Promise<number> {
  const { prisma } = await db();
  return prisma.$transaction(async (tx) => {
    const event = await tx.event.findFirst({ where: { AND: [{ id: eventId }, editableEvent(viewer)] }, select: { id: true } });
    if (!event) throw new AppError('not-found');
    const before = await tx.question.count({ where: { eventId, status: 'draft' } });
    await storeQuestions(tx, { eventId, authorId: viewer.id, status: 'draft', questions, refused });
    return (await tx.question.count({ where: { eventId, status: 'draft' } })) - before;
  }, { timeout: 20_000 });
}
