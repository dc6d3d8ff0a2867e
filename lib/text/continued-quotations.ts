import type { QuotationMark } from './quotation-marks';
import type { Quotation } from './quotations';
import type { Span } from './span';

/** A paragraph with its quotations in double marks and the marks that belong to none. `goesOn`: its last quotation may stay open, since the next one goes on with it. */
export type MarkedParagraph = { paragraph: Span; quotations: Quotation[]; strays: QuotationMark[]; goesOn: boolean };

/** A closing mark so many paragraphs further down is another slip, not the end of what was opened here. */
const furthest = 6;

/** "Ana Ruiz, mayor of Lima.”": who said it, set under the words and within their marks, goes on with nothing. */
const signature = /^[—–-]? ?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,.{0,90})?$/u;

/** The paragraph below `from` whose first mark closes what is open, when no other mark comes between; -1 when there is none. */
function closingParagraph(text: string, paragraphs: MarkedParagraph[], from: number): number {
  for (let at = from + 1; at <= from + furthest; at += 1) {
    const below = paragraphs[at];
    if (!below) return -1;
    const [stray] = below.strays;
    const [quotation] = below.quotations;
    if (stray && stray.close < 1 && (!quotation || stray.start < quotation.start)) return signature.test(text.slice(below.paragraph.start, stray.start)) ? -1 : at;
    if (stray || quotation) return -1;
  }
  return -1;
}

/**
 * Goes on with quotations that are opened once and closed paragraphs later, without a mark at the head of each:
 * "We began well.\n\nThen it rained." → two quotations, the first one open.
 */
export function continueQuotations(text: string, paragraphs: MarkedParagraph[]): MarkedParagraph[] {
  const all = paragraphs.map((each) => ({ ...each }));
  for (let at = 0; at < all.length; at += 1) {
    const opened = all[at];
    const last = opened?.quotations.at(-1);
    if (!opened || !last || last.isClosed || opened.goesOn || last.end < opened.paragraph.end) continue;
    const to = closingParagraph(text, paragraphs, at);
    if (to < 0) continue;
    opened.goesOn = true;
    for (let between = at + 1; between < to; between += 1) {
      const { paragraph } = paragraphs[between] as MarkedParagraph;
      all[between] = { paragraph, quotations: [{ ...paragraph, inner: { ...paragraph }, isClosed: false, marks: 'double' }], strays: [], goesOn: true };
    }
    const { paragraph, quotations, strays: [stray, ...strays], goesOn } = paragraphs[to] as MarkedParagraph & { strays: [QuotationMark] };
    const closed: Quotation = { start: paragraph.start, end: stray.end, inner: { start: paragraph.start, end: stray.start }, isClosed: true, marks: 'double' };
    all[to] = { paragraph, quotations: [closed, ...quotations], strays, goesOn };
    at = to - 1;
  }
  return all;
}
