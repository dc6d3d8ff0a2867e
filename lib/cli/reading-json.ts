import type { Document, Mention, Reading, Statement } from '@/lib/statements/statement';
import type { Span } from '@/lib/text/span';

/** What `byline read --json` prints for a report. `withText`: the text that the spans point into goes along. */
export function readingJson(id: string | number, { report, statements, documents }: Reading, withText: boolean): object {
  const { headline, bylines, dateline, publishedAt, outlet, agencies, licence, furniture } = report;
  return {
    id,
    report: { headline, bylines, dateline, publishedAt, outlet, agencies, licence, furniture: furniture.map(({ start, end, kind }) => ({ start, end, kind })) },
    ...(withText ? { text: report.text } : {}),
    statements: statements.map(statementJson),
    documents: documents.map(documentJson),
  };
}

function statementJson({ id, quote, speaker, cue, level, via, confidence }: Statement): object {
  return {
    id,
    quote: { ...span(quote), ...(quote.parts && quote.parts.length > 1 ? { parts: quote.parts.map(span) } : {}) },
    speaker: speaker && mention(speaker),
    cue: cue && span(cue),
    level,
    via: via.map(mention),
    confidence,
  };
}

function documentJson({ name, mentions, provisions }: Document): object {
  return { name, mentions: mentions.map(span), provisions: provisions.map(({ start, end, relation, claimedBy }) => ({ start, end, relation, claimedBy })) };
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function mention({ start, end, name }: Mention): Mention {
  return { start, end, name };
}
