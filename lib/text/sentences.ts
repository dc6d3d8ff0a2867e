import { isFullStop } from './full-stop';
import { findParagraphs } from './paragraphs';
import { findQuotations, type Quotation } from './quotations';
import type { Span } from './span';
import { isSpeechVerb } from './speech-verbs';

const enders = /[.!?…。！？؟]/;
/** What may begin a sentence; "’Twas late" and "$5 was lost" do. */
const beginning = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}“"‘'’«„([•*—–@#$£€¥¿¡-]/u;
/** What stands behind a full stop and belongs to the sentence: brackets, marks, signs that nobody sees. */
const closers = /[.!?…)\]’'”"\u200b\u200e\u200f\u202c\u2069\ufeff]/;
const pictures = /^ ?(?:(?![©®™])\p{Extended_Pictographic}[\ufe0f\u200d\u{1f3fb}-\u{1f3ff}]?){1,8}(?=\s|$)/u;

/** “Is it true?” Smith asked. — the words after the mark tell who spoke, so the sentence goes on. */
function isTagAfterQuotation(text: string, from: number, mark: string): boolean {
  const ahead = text.slice(from, from + 80);
  const match = /^((?:\p{Lu}[\p{L}.'’-]*,? ){1,4})(\p{Ll}+)(.{0,3})/u.exec(ahead);
  if (!match || !isSpeechVerb(match[2] ?? '')) return /^(?:said|says|asked) /.test(ahead);
  // “No.” She added, “Not now.” are two.
  return mark === '.' ? /^(?:\.|$)/.test(match[3] ?? '') : !/^(?:, ?["“]|: ?| ["“])/.test(match[3] ?? '');
}

/** Where a sentence may end: `at` its last mark; `after` the last mark within a quotation, when one stands there. */
type Ending = { at: number; end: number; after: string };

/** The end that a quotation may give its sentence: “They left.” or “They left”. */
function endingOfQuotation(text: string, quotation: Quotation): Ending | null {
  const inner = text.slice(Math.max(quotation.inner.start, quotation.inner.end - 8), quotation.inner.end).trimEnd();
  // “They say, ‘Go.’” She left. — the dot stands within both marks.
  const last = /[.!?…]['’]$/.test(inner) ? inner.slice(-2, -1) : inner.slice(-1);
  let { end } = quotation;
  if (!enders.test(last) && !enders.test(text[end] ?? '')) return null;
  while (enders.test(text[end] ?? '')) end += 1;
  return { at: quotation.end, end, after: last || '.' };
}

/** The end that a mark may give, with the brackets and marks behind it. */
function endingOfMark(text: string, at: number, limit: number): Ending {
  let end = at + 1;
  while (end < limit && closers.test(text[end] ?? '')) end += 1;
  const picture = end < limit ? pictures.exec(text.slice(end, Math.min(limit, end + 40))) : null;
  return { at, end: end + (picture?.[0].length ?? 0), after: '' };
}

/** Whether the sentence that began at `start` ends there, and the next one begins at `next`. */
function isEnd(text: string, start: number, { at, end, after }: Ending, next: number): boolean {
  const mark = text[at] ?? '';
  if (/[。！？؟]/.test(mark)) return true;
  const ahead = text.slice(next, next + 3);
  if (!beginning.test(ahead)) return false;
  // “…” — Ana Ruiz: signed.
  if (after) return !/^[—–-]/.test(ahead) && next > end && !isTagAfterQuotation(text, next, after);
  // "4.5", "example.com"; but "…program.Kerry said" is a lost space.
  if (next === end) return mark === '.' && /\p{Ll}\.$/u.test(text.slice(Math.max(0, end - 2), end)) && /^\p{Lu}\p{Ll}/u.test(ahead) && isFullStop(text, at, next);
  // "I think … I know"
  if (mark === '…') return !/^I\b/.test(ahead);
  // "(R-Fla.). He left": a second stop behind the bracket.
  if (mark !== '.' || /^.[)\]]['’”"]?[.!?]/.test(text.slice(at, end))) return true;
  // "1. Ana Ruiz": a list.
  return !(at - start <= 3 && /^\d{1,3}$/.test(text.slice(start, at))) && isFullStop(text, at, next);
}

/** The places in a paragraph where a sentence may end, in order; a quotation is never looked into. */
function* findEndings(text: string, paragraph: Span, quotations: Quotation[]): Generator<Ending> {
  let from = paragraph.start;
  let q = 0;
  for (const { index } of text.slice(paragraph.start, paragraph.end).matchAll(/[.!?…。！？؟]/g)) {
    const at = paragraph.start + index;
    for (let quotation = quotations[q]; quotation && quotation.start <= at; quotation = quotations[(q += 1)]) {
      const ending = quotation.end > from ? endingOfQuotation(text, quotation) : null;
      from = Math.max(from, ending?.end ?? quotation.end);
      if (ending) yield ending;
    }
    if (at < from) continue;
    const ending = endingOfMark(text, at, quotations[q]?.start ?? paragraph.end);
    from = ending.end;
    yield ending;
  }
}

/** Sentences of one paragraph, given the quotations in it. */
export function splitParagraph(text: string, paragraph: Span, quotations: Quotation[]): Span[] {
  const sentences: Span[] = [];
  const skipSpace = (from: number) => {
    let at = from;
    while (at < paragraph.end && /\s/.test(text[at] ?? '')) at += 1;
    return at;
  };
  let start = skipSpace(paragraph.start);
  for (const ending of findEndings(text, paragraph, quotations)) {
    const end = Math.min(ending.end, paragraph.end);
    if (end >= paragraph.end || end <= start) continue;
    const next = skipSpace(end);
    if (!isEnd(text, start, ending, next)) continue;
    sentences.push({ start, end });
    start = next;
  }
  if (paragraph.end > start) sentences.push({ start, end: paragraph.end });
  return sentences;
}

/**
 * Sentences, each within one paragraph. A quotation is never split: “Go. Now.” is one piece,
 * and “Is it?” Smith asked. is one sentence. `within` limits the search to stretches of the text.
 */
export function findSentences(text: string, within?: Span[]): Span[] {
  const paragraphs = findParagraphs(text);
  const quotations = findQuotations(text, paragraphs);
  const sentences: Span[] = [];
  let q = 0;
  for (const paragraph of paragraphs) {
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= paragraph.start) q += 1;
    const from = q;
    while (q < quotations.length && (quotations[q]?.start ?? 0) < paragraph.end) q += 1;
    for (const sentence of splitParagraph(text, paragraph, quotations.slice(from, q))) sentences.push(sentence);
  }
  if (!within) return sentences;
  const spans = [...within].sort((a, b) => a.start - b.start);
  let w = 0;
  return sentences.filter((sentence) => {
    while (w < spans.length && (spans[w]?.end ?? 0) < sentence.end) w += 1;
    return (spans[w]?.start ?? Infinity) <= sentence.start;
  });
}
