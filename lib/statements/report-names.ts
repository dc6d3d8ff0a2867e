import type { Report } from '@/lib/articles/report';
import { findNames, type NameMention } from '@/lib/text/names';
import type { Paragraph } from '@/lib/text/read-paragraphs';

const found = new WeakMap<Report, readonly NameMention[]>();

/** The names in a report, in order, looked up once: reading it and asking about it need the same. `paragraphs`: those of its text, where they are at hand. */
export function namesIn(report: Report, paragraphs?: Paragraph[]): readonly NameMention[] {
  const names = found.get(report) ?? findNames(report.text, paragraphs);
  found.set(report, names);
  return names;
}
