import { findParagraphs } from '@/lib/text/paragraphs';
import { findQuotations } from '@/lib/text/quotations';
import { findSentences } from '@/lib/text/sentences';
import { covers, overlaps, type Span } from '@/lib/text/span';
import type { Level, Reading, Statement } from '@/lib/statements/statement';

/** How words are marked: by the level of the statement they belong to, or as the reporter's own. */
export type Mark = Level | 'voice';
/** `quoted`: words inside quotation marks within a part quote. */
export type Piece = { text: string; mark: Mark | null; quoted: boolean };
export type Note = { speaker: string | null; mark: Mark; via: string[]; denies: boolean };
export type MarkedParagraph = { pieces: Piece[]; notes: Note[] };

type Range = Span & { mark: Mark; statement: Statement | null };

/** The words as they stand with their quotation marks and the comma before the closing one. */
export function withQuotationMarks(text: string, { start, end }: Span): Span {
  const opening = /[“"‘']$/.test(text.slice(0, start)) ? 1 : 0;
  const closing = /^[,.!?;]?[”"’']/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { start: start - opening, end: end + closing };
}

function rangesOf({ report, statements }: Reading): Range[] {
  return statements.flatMap((statement) =>
    (statement.quote.parts ?? [statement.quote]).map((part) => ({
      ...(statement.level === 'direct' ? withQuotationMarks(report.text, part) : { start: part.start, end: part.end }),
      mark: statement.level, statement,
    })));
}

/** Of ranges that overlap, the one that starts first stands. */
function apart(ranges: Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!kept.some((other) => overlaps(other, range))) kept.push(range);
  }
  return kept;
}

/** Cuts a stretch at the given places: each piece says whether one of them covers it. */
function cut(text: string, whole: Span, inner: readonly Span[]): { text: string; isInner: boolean }[] {
  const places = [whole.start, ...inner.flatMap(({ start, end }) => [Math.max(start, whole.start), Math.min(end, whole.end)]), whole.end];
  const edges = [...new Set(places)].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const span = { start: edges[index] ?? whole.start, end };
    return { text: text.slice(span.start, span.end), isInner: inner.some((other) => covers(other, span)) };
  });
}

function piecesOf(text: string, paragraph: Span, ranges: readonly Range[], quotations: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = paragraph.start;
  const plain = (end: number) => {
    if (end > at) pieces.push({ text: text.slice(at, end), mark: null, quoted: false });
  };
  for (const range of ranges) {
    const span = { start: Math.max(range.start, paragraph.start), end: Math.min(range.end, paragraph.end) };
    plain(span.start);
    const inner = range.mark === 'mixed' ? quotations.filter((quotation) => overlaps(quotation, span)) : [];
    for (const piece of cut(text, span, inner)) pieces.push({ text: piece.text, mark: range.mark, quoted: piece.isInner });
    at = span.end;
  }
  plain(paragraph.end);
  return pieces;
}

function notesOf(ranges: readonly Range[], reporter: string | null): Note[] {
  const notes = ranges.map(({ mark, statement }): Note => statement
    ? { speaker: statement.speaker?.name ?? null, mark, via: statement.via.map(({ name }) => name), denies: statement.denies }
    : { speaker: reporter, mark, via: [], denies: false });
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}

/** A report as its reader shows it: paragraph by paragraph, each statement marked by its level, with who is speaking. */
export function markParagraphs(reading: Reading): MarkedParagraph[] {
  const { text, furniture, bylines } = reading.report;
  const ranges = rangesOf(reading);
  const quotations = findQuotations(text);
  const isFurniture = (span: Span) => furniture.some((piece) => covers(piece, span));
  return findParagraphs(text).filter((paragraph) => !isFurniture(paragraph)).map((paragraph) => {
    const said = apart(ranges.filter((range) => overlaps(range, paragraph)));
    const own = findSentences(text, [paragraph])
      .filter((sentence) => !said.some((range) => overlaps(range, sentence)) && !isFurniture(sentence))
      .map((sentence): Range => ({ ...sentence, mark: 'voice', statement: null }));
    const all = [...said, ...own].sort((a, b) => a.start - b.start);
    return { pieces: piecesOf(text, paragraph, all, quotations), notes: notesOf(all, bylines[0] ?? null) };
  });
}
