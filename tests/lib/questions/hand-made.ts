import { createHash } from 'node:crypto';
import type { Report } from '@/lib/articles/report';
import type { Document, Level, Mention, Reading, Statement } from '@/lib/statements/statement';
import type { Span } from '@/lib/text/span';

/** What a person would mark in a text, by its words. */
export type Mark = {
  quote: string;
  speaker?: [words: string, name: string];
  cue?: string;
  level: Level;
  via?: [words: string, name: string];
  place?: string;
  time?: string;
  denies?: boolean;
  confidence?: number;
};

type DocumentMark = { name: string; mentions: string[]; provisions: { words: string; relation: string; claimedBy?: string }[] };

/** A reading marked by hand: the reader of statements is no part of these tests. */
export function readByHand(text: string, about: Partial<Omit<Report, 'id' | 'text'>>, marks: Mark[], documents: DocumentMark[] = []): Reading {
  const report: Report = {
    headline: null, bylines: [], dateline: null, publishedAt: null, outlet: null, agencies: [], licence: null, furniture: [],
    ...about,
    id: createHash('sha256').update(text).digest('hex').slice(0, 16),
    text,
  };
  return { report, statements: marks.map((mark) => toStatement(report, mark)), documents: documents.map((mark) => toDocument(text, mark)) };
}

function toStatement(report: Report, mark: Mark): Statement {
  const quote = spanOf(report.text, mark.quote);
  const near = (words: string) => nearest(report.text, words, quote);
  const mention = ([words, name]: [string, string]): Mention => ({ ...near(words), name });
  return {
    id: `${report.id}-${quote.start}`,
    reportId: report.id,
    quote,
    speaker: mark.speaker ? mention(mark.speaker) : null,
    cue: mark.cue ? near(mark.cue) : null,
    level: mark.level,
    via: mark.via ? [mention(mark.via)] : [],
    place: mark.place ? near(mark.place) : null,
    time: mark.time ? near(mark.time) : null,
    denies: mark.denies ?? false,
    unsaid: false,
    confidence: mark.confidence ?? 0.97,
  };
}

function toDocument(text: string, { name, mentions, provisions }: DocumentMark): Document {
  return {
    name,
    mentions: mentions.map((words) => spanOf(text, words)),
    provisions: provisions.map(({ words, relation, claimedBy }) => ({ ...spanOf(text, words), relation, claimedBy: claimedBy ?? null })),
  };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

/** The place of these words that lies closest to the quote. */
function nearest(text: string, words: string, quote: Span): Span {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) if (at >= quote.end || at + words.length <= quote.start) places.push(at);
  const distance = (at: number) => Math.min(Math.abs(at - quote.end), Math.abs(quote.start - at - words.length));
  const [start] = places.sort((a, b) => distance(a) - distance(b));
  if (start === undefined) throw new Error(`“${words}” is not beside the quote`);
  return { start, end: start + words.length };
}
