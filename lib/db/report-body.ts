import { z } from 'zod';
import type { Source } from '@/lib/articles/source';
import type { Report as ReportRow, Statement as StatementRow, Document as DocumentRow } from '@/generated/prisma/client';
import type { Reading } from '@/lib/statements/statement';

const spanShape = { start: z.int().min(0), end: z.int().min(0) };
const span = z.object(spanShape);
const mention = z.object({ ...spanShape, name: z.string() });
const furnitureKinds = ['caption', 'credit', 'advertisement', 'shop', 'share', 'licence', 'leftover', 'headline', 'byline', 'dateline'] as const;

/** Report.parts. `madeId`: the id that lib/articles gave it, on which the ids of facts may rest. */
export const parts = z.object({
  madeId: z.string(),
  outlet: z.string().nullable(),
  headline: z.string().nullable(),
  bylines: z.array(z.string()),
  dateline: z.string().nullable(),
  agencies: z.array(z.string()),
  licence: z.string().nullable(),
  furniture: z.array(z.object({ ...spanShape, kind: z.enum(furnitureKinds) })),
});

/** Report.source. */
export const source = z.object({
  url: z.string().optional(),
  licence: z.string(),
  basedOn: z.object({ outlet: z.string(), byline: z.string().optional(), title: z.string().optional(), publishedAt: z.string() }).optional(),
});

const statement = z.object({
  id: z.string(),
  reportId: z.string(),
  quote: span.extend({ parts: z.array(span).optional() }),
  speaker: mention.nullable(),
  cue: span.nullable(),
  level: z.enum(['direct', 'mixed', 'indirect']),
  via: z.array(mention),
  place: span.nullable(),
  time: span.nullable(),
  denies: z.boolean(),
  // Reports stored before it was read have none.
  unsaid: z.boolean().default(false),
  confidence: z.number(),
});

const documentBody = z.object({
  name: z.string(),
  mentions: z.array(span),
  provisions: z.array(z.object({ ...spanShape, relation: z.string(), claimedBy: z.string().nullable() })),
});

export type ReportRows = ReportRow & { statements: StatementRow[]; documents: DocumentRow[] };

/** Statements in the order of the text: for the `include` of a query. */
export const inTextOrder = { statements: { orderBy: { start: 'asc' } }, documents: { orderBy: { name: 'asc' } } } as const;

/** Report.parts of a report about to be stored. */
export function partsOf({ report }: Reading): z.output<typeof parts> {
  const { id: madeId, outlet, headline, bylines, dateline, agencies, licence, furniture } = report;
  return { madeId, outlet, headline, bylines, dateline, agencies, licence, furniture };
}

export function parseParts(row: Pick<ReportRow, 'parts'>): z.output<typeof parts> {
  return parts.parse(row.parts);
}

export function parseSource(row: Pick<ReportRow, 'source'>): Source {
  return source.parse(row.source);
}

/** What was read from a stored report. Its id, and that of each statement's report, is the row's: /reports/[id]. */
export function parseReading(row: ReportRows): Reading {
  const { madeId: _, ...rest } = parseParts(row);
  return {
    report: { ...rest, id: row.id, text: row.text, publishedAt: row.publishedAt },
    statements: row.statements.map((each) => ({ ...statement.parse(each.body), reportId: row.id })),
    documents: row.documents.map((each) => documentBody.parse(each.body)),
  };
}

/** The same under the id that lib/articles gave it: making questions from it again gives the same facts. */
export function parseMadeReading(row: ReportRows): Reading {
  const { madeId } = parseParts(row);
  const reading = parseReading(row);
  return { ...reading, report: { ...reading.report, id: madeId }, statements: reading.statements.map((each) => ({ ...each, reportId: madeId })) };
}
