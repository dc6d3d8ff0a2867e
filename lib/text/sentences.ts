import { findParagraphs } from './paragraphs';
import { findQuotations, type Quotation } from './quotations';
import type { Span } from './span';
import { isSpeechVerb } from './speech-verbs';

const titleBeforeName =
  /(?:^|[\s("“‘'—–-])(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Maj|Sgt|Capt|Cmdr|Adm|Prof|Rev|Hon|Pres|St|Ste|vs|v|No|Mt|Ft|Brig|Supt|Insp|Ambs?|Messrs|Mme|Mlle)$/;
const abbreviation = /(?:^|[\s(])(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Wash|Wis|Inc|Corp|Co|Ltd|Jr|Sr|etc|approx|est|i\.e|e\.g)$/;
const initials = /(?:^|[\s("“‘'.-])(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+|[ap]\.m)$/u;

/** Whether the dot at `at` ends a sentence, judged by the words before it and what comes after. */
function isFullStop(text: string, at: number, next: number): boolean {
  const before = text.slice(Math.max(0, at - 14), at);
  if (titleBeforeName.test(before)) return false;
  const after = text.slice(next, next + 12);
  if (abbreviation.test(before)) return /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|This|That|His|Her)\b/.test(after);
  if (initials.test(before)) {
    // "J. Smith", "the U.S. Senate"; but "in the U.S. The …" ends.
    return /\.\p{Lu}$|[ap]\.m$/u.test(before) && /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|This|That|His|Her|“|")(?![\p{L}])/u.test(after);
  }
  return true;
}

/** “Is it true?” Smith asked. — the words after the mark tell who spoke, so the sentence goes on. */
function isTagAfterQuotation(text: string, from: number, mark: string): boolean {
  const ahead = text.slice(from, from + 80);
  const match = /^((?:\p{Lu}[\p{L}.'’-]*,? ){1,4})(\p{Ll}+)(.{0,3})/u.exec(ahead);
  if (!match || !isSpeechVerb(match[2] ?? '')) return /^(?:said|says|asked) /.test(ahead);
  // “No.” She added, “Not now.” are two.
  return mark === '.' ? /^(?:\.|$)/.test(match[3] ?? '') : !/^(?:, ?["“]|: ?| ["“])/.test(match[3] ?? '');
}

/** Sentences of one paragraph, given the quotations in it. */
export function splitParagraph(text: string, paragraph: Span, quotations: Quotation[]): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  let q = 0;
  const close = (end: number) => {
    let from = start;
    while (from < end && /\s/.test(text[from] ?? '')) from += 1;
    if (end > from) sentences.push({ start: from, end });
    start = end;
  };
  for (let i = paragraph.start; i < paragraph.end; i += 1) {
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= i) q += 1;
    const quotation = quotations[q];
    let end = -1;
    let afterQuotation = '';
    if (quotation && quotation.start === i) {
      i = quotation.end - 1;
      const inner = text.slice(quotation.inner.start, quotation.inner.end).trimEnd();
      // “They say, ‘Go.’” She left. — the dot stands within both marks.
      const last = /\.['’]$/.test(inner) ? '.' : inner.slice(-1);
      if (/[.!?…]/.test(last) || /^[.!?…]/.test(text[quotation.end] ?? '')) end = quotation.end;
      afterQuotation = last || '.';
      // “… it does”. — the dot stands outside.
      while (end > 0 && /[.!?…]/.test(text[end] ?? '')) end += 1;
    } else if (/[.!?…]/.test(text[i] ?? '')) {
      let to = i + 1;
      while (to < paragraph.end && /[.!?…)\]’'”"]/.test(text[to] ?? '') && quotation?.start !== to) to += 1;
      end = to;
    }
    if (end < 0) continue;
    const at = i;
    i = end - 1;
    if (end >= paragraph.end) continue;
    let next = end;
    while (next < paragraph.end && /\s/.test(text[next] ?? '')) next += 1;
    const glued = next === end;
    const after = text.slice(next, next + 2);
    if (!/^[\p{Lu}\p{N}“"‘'«„([•*—–@#-]/u.test(after)) continue;
    // “…” — Ana Ruiz: signed.
    if (afterQuotation && /^[—–-]/.test(after)) continue;
    // "4.5", "example.com"; but "…program.Kerry said" is a lost space.
    if (glued && !(text[end - 1] === '.' && /\p{Ll}$/u.test(text.slice(end - 2, end - 1)) && /^\p{Lu}\p{Ll}/u.test(after))) continue;
    if (!afterQuotation && text[at] === '.' && !isFullStop(text, at, next)) continue;
    if (afterQuotation && isTagAfterQuotation(text, next, afterQuotation)) continue;
    close(end);
  }
  close(paragraph.end);
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
