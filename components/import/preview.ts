import type { Level, Reading } from '@/lib/statements/statement';
import { textOf } from '@/lib/text/span';

export type StatementPreview = { id: string; quote: string; speaker: string | null; via: string[]; level: Level };

/** What was read from one pasted text, before anything is stored. */
export type ReportPreview = {
  refusal: string | null;
  /** The same text, kept earlier. */
  sameAs: { reportId: string; eventSlug: string; eventTitle: string; isOwn: boolean } | null;
  headline: string | null;
  parts: { name: string; value: string }[];
  statements: StatementPreview[];
  documents: string[];
};

/** `key` makes keeping it harmless to repeat. */
export type ImportPreview = { key: string; reports: ReportPreview[]; eventTitle: string; drafts: number; refused: number };

const unique = (names: string[]) => [...new Set(names)];

function partsOf({ outlet, bylines, dateline, publishedAt, agencies, licence }: Reading['report']): { name: string; value: string }[] {
  const rows = [
    { name: 'Outlet', value: outlet },
    { name: 'By', value: bylines.join(', ') },
    { name: 'From', value: dateline },
    { name: 'Published', value: publishedAt },
    { name: 'Credited', value: agencies.join(', ') },
    { name: 'Licence', value: licence },
  ];
  return rows.map(({ name, value }) => ({ name, value: value || 'not found' }));
}

/** What a person is shown of a reading. */
export function previewReport({ report, statements, documents }: Reading): Omit<ReportPreview, 'refusal' | 'sameAs'> {
  return {
    headline: report.headline,
    parts: partsOf(report),
    statements: statements.map(({ id, quote, speaker, via, level }) => ({ id, level, quote: textOf(report.text, quote), speaker: speaker?.name ?? null, via: unique(via.map(({ name }) => name)) })),
    documents: unique(documents.map(({ name }) => name)),
  };
}
