import { continueQuotations, type MarkedParagraph } from './continued-quotations';
import { findForgottenEnd } from './forgotten-mark';
import { pairMarks, type Pair } from './pair-marks';
import { findParagraphs } from './paragraphs';
import { findQuotationMarks, type QuotationMark } from './quotation-marks';
import { findSingleQuotations, hasSingleMainMarks } from './single-quotations';
import type { Span } from './span';

/** Words between quotation marks. The span includes the marks; `inner` does not. */
export type Quotation = Span & {
  inner: Span;
  /** False when the paragraph ends first: “… \n\n “… ” goes on in the next one. */
  isClosed: boolean;
  /** `double` for the marks that a text sets speech in: double ones (curly, straight, doubled apostrophes, guillemets), or single ones in a text that uses those; `single` for other words in single marks. */
  marks: 'double' | 'single';
};

/** A quotation in single marks is rarely longer, and a lost mark should not cost a paragraph. */
const longestSingle = 400;

function quotationOf(text: string, { open, close, next }: Pair, paragraph: Span): Quotation {
  const { start, end: from } = open;
  if (close) return { start, end: close.end, inner: { start: from, end: close.start }, isClosed: true, marks: 'double' };
  const limit = next?.start ?? paragraph.end;
  return { start, end: limit, inner: { start: from, end: limit }, isClosed: false, marks: 'double' };
}

/** "“We win,” he said: a second mark beside the first one belongs to it. */
function withDoubled(quotations: Quotation[], strays: QuotationMark[]): Quotation[] {
  if (strays.length === 0) return quotations;
  const byEnd = new Map(strays.map((stray) => [stray.end, stray]));
  const starts = new Set(quotations.map((quotation) => quotation.start));
  const byStart = new Map(strays.filter((stray) => !starts.has(stray.end)).map((stray) => [stray.start, stray]));
  let taken = 0;
  return quotations.map((quotation) => {
    const before = byEnd.get(quotation.start);
    const start = before && before.start >= taken ? before.start : quotation.start;
    taken = byStart.get(quotation.end)?.end ?? quotation.end;
    return { ...quotation, start, end: taken };
  });
}

/** Ends a quotation whose closing mark is nowhere at the place that looks most like its end. */
function endForgotten(text: string, quotation: Quotation, paragraph: Span): Quotation {
  const isBeforeNext = quotation.end < paragraph.end;
  const found = findForgottenEnd(text, quotation.inner, isBeforeNext);
  if (found < 0) return { ...quotation, isClosed: isBeforeNext };
  const end = found + (/['’]/.test(text[found] ?? '') ? 1 : 0);
  return { ...quotation, end, inner: { start: quotation.inner.start, end: found }, isClosed: true };
}

/** The double marks of each paragraph, paired. */
function readParagraphs(text: string, paragraphs: Span[]): MarkedParagraph[] {
  return paragraphs.map((paragraph, at) => {
    const marks = findQuotationMarks(text, paragraph);
    if (marks.length === 0) return { paragraph, quotations: [], strays: [], goesOn: false };
    const goesOn = /^(?:[“„"«＂]|''|``|‘‘)/.test(text.slice(paragraphs[at + 1]?.start ?? text.length, (paragraphs[at + 1]?.start ?? text.length) + 2));
    const { pairs, strays } = pairMarks(marks, goesOn);
    return { paragraph, quotations: withDoubled(pairs.map((pair) => quotationOf(text, pair, paragraph)), strays), strays, goesOn };
  });
}

/** Adds the quotations in single marks that stand between the others. */
function withSingles(text: string, paragraph: Span, quotations: Quotation[]): Quotation[] {
  const all: Quotation[] = [];
  let start = paragraph.start;
  const addBetween = (end: number) => {
    for (const span of findSingleQuotations(text, { start, end }, longestSingle)) all.push({ ...span, inner: { start: span.start + 1, end: span.end - 1 }, isClosed: true, marks: 'single' });
  };
  for (const quotation of quotations) {
    addBetween(quotation.start);
    all.push(quotation);
    start = quotation.end;
  }
  addBetween(paragraph.end);
  return all;
}

/** ‘We heard “stop” and left,’ she said. — where speech stands in single marks, those are the quotations, and hide the double ones. */
function findInSingleMarks(text: string, paragraphs: Span[]): Quotation[] {
  const quotations: Quotation[] = [];
  paragraphs.forEach((paragraph, at) => {
    let start = paragraph.start;
    for (const span of findSingleQuotations(text, paragraph, Infinity)) {
      quotations.push({ ...span, inner: { start: span.start + 1, end: span.end - 1 }, isClosed: true, marks: 'double' });
      start = span.end;
    }
    const next = paragraphs[at + 1];
    // ‘It goes on\n\n‘and on,’
    if (start === paragraph.start && text[start] === '‘' && next && text[next.start] === '‘') quotations.push({ ...paragraph, inner: { start: start + 1, end: paragraph.end }, isClosed: false, marks: 'double' });
  });
  return quotations;
}

/**
 * All quotations of a text in order; none overlaps another: what stands in quotation marks inside of one is part of it.
 * “He told me ‘no’ and left,” she said of the "big day". → “He told me ‘no’ and left,” · "big day"
 */
export function findQuotations(text: string, paragraphs: Span[] = findParagraphs(text)): Quotation[] {
  if (hasSingleMainMarks(text)) return findInSingleMarks(text, paragraphs);
  return continueQuotations(text, readParagraphs(text, paragraphs)).flatMap(({ paragraph, quotations, goesOn }) => {
    const ended = quotations.map((quotation, at) => (quotation.isClosed || (goesOn && at === quotations.length - 1) ? quotation : endForgotten(text, quotation, paragraph)));
    return withSingles(text, paragraph, ended);
  });
}
