import type { Prisma } from '@/generated/prisma/client';
import type { Question, Refused } from '@/lib/questions/question';
import type { Tx } from './client';
import { hashId } from './id';
import { parseQuestion, parseReasons } from './question-body';
import { reportRowId } from './store-reports';

/** Reasons that no check gave. */
export const droppedByHand = 'Dropped by hand.';
export const noLongerMade = 'no longer made from the library';

export type Batch = { eventId: string; authorId: string | null; status: 'draft' | 'published'; questions: Question[]; refused: Refused[] };

type Row = { question: Question; reasons: string[] };

/** A question under the ids of its rows: the same question may stand in several events. */
function toRow(eventId: string, question: Question, reasons: string[]): Row {
  const evidence = question.evidence.map((each) => ({ ...each, reportId: reportRowId(eventId, each.reportId) }));
  return { question: parseQuestion({ ...question, id: hashId('question', eventId, question.id), evidence }), reasons };
}

// Both went through parseQuestion, which puts the keys in one order.
const isSame = (a: Question, b: Question) => JSON.stringify(a) === JSON.stringify(b);

const versionOf = (question: Question, number: number): Prisma.QuestionVersionCreateManyInput => ({
  id: hashId('version', question.id, number), questionId: question.id, number, stem: question.stem, difficulty: question.difficulty, body: question,
});

/**
 * Stores the questions of an event: new ones under `status` (or refused, with the reasons), changed ones as a new version.
 * What a person decided about a question stays decided. Gives the ids of the rows. Inside a transaction.
 */
export async function storeQuestions(tx: Tx, { eventId, authorId, status, questions, refused }: Batch): Promise<string[]> {
  const all = [...questions.map((question) => toRow(eventId, question, [])), ...refused.map(({ question, reasons }) => toRow(eventId, question, reasons))];
  const rows = [...new Map(all.reverse().map((row) => [row.question.id, row])).values()].reverse();
  const ids = rows.map(({ question }) => question.id);
  const facts = new Map(rows.map(({ question: { factId, kind, skill } }) => [factId, { id: factId, kind, skill }]));
  await tx.fact.createMany({ data: [...facts.values()], skipDuplicates: true });

  const there = await tx.question.findMany({ where: { id: { in: ids } }, include: { versions: { orderBy: { number: 'desc' }, take: 1 } } });
  const known = new Map(there.map((row) => [row.id, row]));
  const fresh = rows.filter(({ question }) => !known.has(question.id));
  await tx.question.createMany({
    data: fresh.map(({ question: { id, factId, kind, skill, format }, reasons }) => ({
      id, factId, eventId, authorId, kind, skill, format, status: reasons.length ? 'refused' : status, reasons,
    })),
  });
  await tx.questionVersion.createMany({ data: fresh.map(({ question }) => versionOf(question, 1)) });

  for (const { question, reasons } of rows) {
    const row = known.get(question.id);
    const current = row?.versions[0];
    if (!row || !current) continue;
    const change = changeOf(row, reasons, status);
    if (!isSame(parseQuestion(current.body), question)) {
      const { factId, kind, skill, format } = question;
      const number = current.number + 1;
      await tx.questionVersion.create({ data: versionOf(question, number) });
      await tx.question.update({ where: { id: row.id }, data: { factId, kind, skill, format, version: number, ...change } });
    } else if (change) {
      await tx.question.update({ where: { id: row.id }, data: change });
    }
  }
  return ids;
}

/** How the standing of a stored question changes when it is made again; null when it does not. */
function changeOf(row: { status: string; reasons: unknown }, reasons: string[], status: Batch['status']) {
  const before = parseReasons(row.reasons);
  if (before.includes(droppedByHand)) return null;
  if (reasons.length) return row.status === 'refused' && JSON.stringify(before) === JSON.stringify(reasons) ? null : { status: 'refused' as const, reasons };
  return row.status === 'refused' ? { status, reasons: [] } : null;
}

/** Refuses what is asked in an event and was not made again: the library changed, or a report was revised. */
export async function refuseOthers(tx: Tx, where: Prisma.QuestionWhereInput, madeIds: string[], reason: string): Promise<void> {
  await tx.question.updateMany({ where: { AND: [where, { id: { notIn: madeIds }, status: { not: 'refused' } }] }, data: { status: 'refused', reasons: [reason] } });
}
