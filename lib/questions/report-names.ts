import type { Report } from '@/lib/articles/report';
import { findNames, type NameMention } from '@/lib/text/names';

const found = new WeakMap<Report, NameMention[]>();

/** The names in a report, looked up once: several kinds of questions ask for them. */
export function namesOf(report: Report): readonly NameMention[] {
  const known = found.get(report) ?? findNames(report.text);
  found.set(report, known);
  return known;
}
