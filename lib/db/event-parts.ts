import { z } from 'zod';
import { Prisma } from '@/generated/prisma/client';
import { db } from './client';
import { parseParts } from './report-body';

export type ReportCredit = { id: string; outlet: string | null; bylines: string[]; agencies: string[] };

// Each of these answers for a whole page of events with one query. Who may see the events is the caller's to say.

/** How many published questions each event has, and of what kinds. */
export async function questionCounts(eventIds: string[]): Promise<Map<string, { questionCount: number; kinds: string[] }>> {
  const { prisma } = await db();
  const rows = await prisma.question.groupBy({ by: ['eventId', 'kind'], where: { eventId: { in: eventIds }, status: 'published' }, _count: true, orderBy: { kind: 'asc' } });
  const found = new Map<string, { questionCount: number; kinds: string[] }>();
  for (const { eventId, kind, _count } of rows) {
    const before = found.get(eventId) ?? { questionCount: 0, kinds: [] };
    found.set(eventId, { questionCount: before.questionCount + _count, kinds: [...before.kinds, kind] });
  }
  return found;
}

/** The quotation to show each event by: somebody's own words, of a who-said question, a whole sentence, about as long as a line can be set large (60 characters). */
export async function firstQuotes(eventIds: string[]): Promise<Map<string, { text: string; ask: string }>> {
  if (eventIds.length === 0) return new Map();
  const { prisma } = await db();
  const rows = await prisma.$queryRaw`
    SELECT DISTINCT ON (q."eventId") q."eventId", v."body"->'prompt'->>'quote' AS "text", v."body"->'prompt'->>'ask' AS "ask"
    FROM "Question" q JOIN "QuestionVersion" v ON v."questionId" = q."id" AND v."number" = q."version"
    WHERE q."eventId" IN (${Prisma.join(eventIds)}) AND q."status" = 'published' AND position('“' || left(v."body"->'prompt'->>'quote', 20) in v."stem") > 0
    ORDER BY q."eventId", (q."kind" = 'who-said') DESC, (v."body"->'prompt'->>'quote' ~ '^[A-Z]') DESC, abs(length(v."body"->'prompt'->>'quote') - 60), q."id"`;
  return new Map(z.array(z.object({ eventId: z.string(), text: z.string(), ask: z.string() })).parse(rows).map(({ eventId, ...quote }) => [eventId, quote]));
}

/** Who wrote the reports of each event, in the newest revisions. */
export async function reportCredits(eventIds: string[]): Promise<Map<string, ReportCredit[]>> {
  const { prisma } = await db();
  const rows = await prisma.report.findMany({ where: { eventId: { in: eventIds } }, orderBy: { revision: 'desc' }, omit: { text: true } });
  const found = new Map<string, ReportCredit[]>();
  const seen = new Set<string>();
  const newest = rows.filter(({ seriesId }) => !seen.has(seriesId) && seen.add(seriesId));
  newest.sort((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '') || a.seriesId.localeCompare(b.seriesId));
  for (const row of newest) {
    const { outlet, bylines, agencies } = parseParts(row);
    found.set(row.eventId, [...(found.get(row.eventId) ?? []), { id: row.id, outlet, bylines, agencies }]);
  }
  return found;
}
