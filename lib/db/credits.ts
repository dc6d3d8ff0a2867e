import type { Question } from '@/lib/questions/question';
import type { CreditedText } from '@/lib/quiz/reveal';
import { db } from './client';
import { parseParts, parseSource } from './report-body';

/** The reports on which a question rests, each with the credit that stands beside every excerpt. Who may see them is the caller's to say. */
export async function findCredited({ evidence }: Question): Promise<Map<string, CreditedText>> {
  const ids = [...new Set(evidence.map(({ reportId }) => reportId))];
  const { prisma } = await db();
  // All reports of the event, since each has its letter by its place among them.
  const rows = await prisma.report.findMany({
    where: { event: { reports: { some: { id: { in: ids } } } } }, include: { outlet: true }, orderBy: { revision: 'desc' },
  });
  const letters = lettersOf(rows);
  return new Map(rows.filter(({ id }) => ids.includes(id)).map((row) => {
    const { bylines, agencies } = parseParts(row);
    const { licence, url, basedOn } = parseSource(row);
    const credit = {
      reportId: row.id, outlet: row.outlet?.name ?? null, bylines, agencies, publishedAt: row.publishedAt,
      licence, url: url ?? null, isSummaryOf: basedOn ?? null, index: letters.indexOf(row.seriesId),
    };
    return [row.id, { text: row.text, credit }];
  }));
}

/** The series in the order of the event's page: by the day of the newest revision. `rows`: newest revisions first. */
function lettersOf(rows: readonly { seriesId: string; publishedAt: string | null }[]): string[] {
  const newest = new Map(rows.toReversed().map(({ seriesId, publishedAt }) => [seriesId, publishedAt ?? '']));
  return [...newest].sort(([a, first], [b, second]) => first.localeCompare(second) || a.localeCompare(b)).map(([seriesId]) => seriesId);
}
