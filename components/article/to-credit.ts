import type { Report } from '@/lib/articles/report';
import type { Source } from '@/lib/articles/source';
import type { Credit } from '@/lib/quiz/reveal';

/** What stands beside a report on its own page and on its event's. `index`: its place among the event's reports. */
export function toCredit(id: string, report: Report, source: Source, index: number): Credit {
  const { outlet, bylines, agencies, publishedAt } = report;
  return { reportId: id, outlet, bylines, agencies, publishedAt, licence: source.licence, url: source.url ?? null, isSummaryOf: source.basedOn ?? null, index };
}
