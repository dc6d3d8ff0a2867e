import { createHash } from 'node:crypto';
import type { Report } from '@/lib/articles/report';
import { overlaps, type Span } from '@/lib/text/span';
import type { Draft } from './draft';
import type { NameMention } from '@/lib/text/name-mention';
import { groupNames } from './cast';
import { makeResolver } from './resolve';
import type { Topic } from './topic';
import { confidenceOf } from './confidence';
import { isTitle } from './contents/leftover-quote';
import { findLevel } from './level';
import { settleOverlaps } from './settle-overlaps';
import type { Statement } from './statement';

/** Parts in order, without white space and dividing marks at their ends, joined where they touch. */
function tidy(text: string, parts: Span[]): Span[] {
  const tidied: Span[] = [];
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    let { start, end } = part;
    while (start < end && /[\s,;:–—]/.test(text[start] as string)) start += 1;
    while (end > start && /[\s,;:–—]/.test(text[end - 1] as string)) end -= 1;
    const last = tidied[tidied.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) tidied.push({ start, end });
  }
  return tidied;
}

/** How many words the parts have. */
const countOf = (text: string, parts: Span[]) => parts.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/).length, 0);

/** Whether a sentence has a quotation that is no part of a content; a title is none. `quoted` is in order. */
function holdsAnother(text: string, quoted: Span[], sentence: Span, parts: Span[]): boolean {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle] as Span).end <= sentence.start) low = middle + 1;
    else high = middle;
  }
  for (let q = low; q < quoted.length && (quoted[q] as Span).start < sentence.end; q += 1) {
    const { start, end } = quoted[q] as Span;
    if (!parts.some((part) => overlaps(part, { start, end })) && !isTitle({ text: text.slice(start, end) })) return true;
  }
  return false;
}

/** Whether a verb with its content denies something: "denied that …", "rejected the claim", "called it baseless". */
function isDenial(base: string, content: string): boolean {
  if (/^(?:deny|dispute|refute|rebut)$/.test(base)) return true;
  if (/^(?:reject|dismiss)$/.test(base)) return /\b(?:claims?|allegations?|accusations?|suggestions?|reports?|charges?|assertions?|notion|idea)\b/.test(content.slice(0, 60));
  return /^(?:call|describe|label|brand|dub)$/.test(base) && /\b(?:baseless|false|untrue|lies?|unfounded|nonsense|fabricated|groundless|wrong)\b/.test(content);
}

/** Drafts as statements: with level, names and confidence, in the order of the text. */
export function finish(report: Report, { drafts, quoted, topics, names }: { drafts: Draft[]; quoted: Span[]; topics: Topic[]; names: readonly NameMention[] }): Statement[] {
  const statements: Statement[] = [];
  const { resolve, nameOf } = makeResolver(report.text, groupNames(report.text, names), { drafts, topics, quoted });

  for (const draft of drafts) {
    const resolved = resolve(draft);
    const parts = tidy(report.text, draft.parts);
    const first = parts[0];
    const last = parts[parts.length - 1];
    if (!first || !last) continue;
    const quote = { start: first.start, end: last.end, ...(parts.length > 1 ? { parts } : {}) };
    const level = findLevel(report.text, parts, quoted);
    const id = createHash('sha256').update(`${report.id} ${parts.map((part) => `${part.start}-${part.end}`).join(' ')}`).digest('hex').slice(0, 16);
    statements.push({
      id, reportId: report.id, quote, level,
      speaker: draft.speaker && resolved ? { ...draft.speaker, name: resolved.name } : null,
      cue: draft.cue, via: draft.via.map((span) => ({ ...span, name: nameOf(span) })), place: draft.place, time: draft.time, unsaid: draft.unsaid, denies: isDenial(draft.base, report.text.slice(first.start, last.end)),
      confidence: confidenceOf(draft, { level, words: countOf(report.text, parts), isNameSure: resolved?.isSure ?? false, hasMoreQuoted: holdsAnother(report.text, quoted, draft.sentence, parts) }),
    });
  }
  return settleOverlaps(statements.sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end));
}
