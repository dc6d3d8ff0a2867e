import type { Report } from '@/lib/articles/report';
import type { Evidence } from '@/lib/questions/question';
import type { Span } from '@/lib/text/span';

const around = 32;

/** A passage with a few characters either side, so that it can be found again. */
export function makeEvidence(report: Report, { start, end }: Span): Evidence {
  return {
    reportId: report.id,
    start,
    end,
    text: report.text.slice(start, end),
    prefix: report.text.slice(Math.max(0, start - around), start),
    suffix: report.text.slice(end, end + around),
  };
}
