import type { Report } from '@/lib/articles/report';
import type { Statement } from './statement';
import { readDrafts } from './read-drafts';
import { finish } from './finish';

/** Who said what in a report, in order: each statement starts from a cue, and furniture is never read. */
export function readStatements(report: Report): Statement[] {
  return finish(report, readDrafts(report));
}
