import type { Span } from '@/lib/text/span';
import { findContents } from '@/lib/statements/contents/contents';
import type { Cue } from '@/lib/statements/cues/cue';
import { findCues } from '@/lib/statements/cues/cues';
import type { Draft, Found } from './draft';
import { findMainSubject } from '@/lib/statements/clauses/main-subject';
import type { Subject } from '@/lib/statements/clauses/subject';
import type { Clause } from './clauses/clause';
import { parseClauses } from './clauses/parse-clauses';
import type { Parsed } from '@/lib/statements/contents/parsed';
import { findLeftover, isTitle } from '@/lib/statements/contents/leftover-quote';
import { maySpeak } from '@/lib/statements/resolve/may-speak';
import { findSpeakerOfColon } from './paragraphs/colon-cue';
import { passOn } from '@/lib/statements/contents/pass-on';
import { findCircumstances } from '@/lib/statements/contents/circumstances';
import type { Token } from '@/lib/statements/tokens/tokens';

/** Whether a sentence is nothing but quotations. */
export function isQuoteOnly(tokens: Token[]): boolean {
  return tokens.some((t) => t.tag === 'quote') && tokens.every((t) => /^(?:quote|stop|comma|dash|mark|conj|open|close)$/.test(t.tag));
}

/** A range of tokens as a span; one that is a single quotation loses its marks. */
function toSpan(tokens: Token[], [from, to]: [number, number]): Span {
  const a = tokens[from] as Token;
  const b = tokens[to] as Token;
  if (from === to && a.quotation) return { ...a.quotation.inner };
  return { start: a.start, end: b.end };
}

const subjectSpan = (tokens: Token[], s: Subject): Span => ({ start: (tokens[s.from] as Token).start, end: (tokens[s.to] as Token).end });

/** Gives the cues without a subject of their own that of the cue before: "…,” she said, adding". */
function settleSubjects(cues: Cue[]): void {
  for (const [i, cue] of cues.entries()) {
    if (cue.subject || cue.shape === 'passive') continue;
    cue.subject = cues.slice(0, i).findLast((one) => one.subject && one.shape !== 'according' && one.shape !== 'noun' && one.subject.from < cue.from)?.subject ?? null;
  }
}

/** “…” ― Ariana Huichapa: signed after a dash. */
function readSigned(tokens: Token[], at: number): Found | null {
  if (tokens[at + 1]?.tag !== 'dash' || tokens[at + 2]?.tag !== 'name' || tokens.slice(0, at).some((t) => t.tag === 'word' || t.tag === 'name')) return null;
  let to = at + 2;
  while (tokens[to + 1] && /^(?:name|word|prep|num|det|adv|s)$/.test(tokens[to + 1]?.tag ?? '')) to += 1;
  if (to - at > 14) return null;
  let head = at + 2;
  while (tokens[head + 1]?.tag === 'name' && head < to) head += 1;
  return { cue: { from: at + 1, at: at + 1, to: at + 1, base: 'dash', frames: 'q', shape: 'governing', subject: { from: at + 2, to, head, sort: 'name' }, isInverted: true, unsaid: false }, ranges: [[at, at]], rule: 'signed' };
}

/** “Harbour to close for a year,” by Ana Ruiz: the headline of another report, which nobody says here. */
function hasByline(tokens: Token[], at: number): boolean {
  const next = /^(?:comma|dash|open)$/.test(tokens[at + 1]?.tag ?? '') ? at + 2 : at + 1;
  return tokens[next]?.lower === 'by';
}

const asCue = (base: string, shape: Cue['shape'], subject: Subject | null, from: number, to: number): Cue => ({ from, at: to, to, base, frames: '', shape, subject, isInverted: false, unsaid: false });

/** A quotation that no cue attributes: signed, the object of another verb, announced by a colon, or long enough to be the speech of whoever is nearest. */
function readUncued(s: Parsed, at: number): Found | null {
  const { tokens, clauses } = s;
  const t = tokens[at] as Token;
  const words = t.text.split(/\s+/).length;
  const known = readSigned(tokens, at) ?? findLeftover(s, at);
  if (known) return known;
  const announced = tokens[at - 1]?.tag === 'colon' && words >= 4 ? findSpeakerOfColon(tokens.slice(0, at - 1)) : null;
  if (announced) return { cue: asCue(announced.base, 'colon', announced.who, Math.max(0, announced.from), Math.max(0, announced.to)), ranges: [[at, at]], rule: 'colon inside' };
  return words >= 7 && !isTitle(t) && !hasByline(tokens, at) && !isWovenIn(tokens, clauses, at) ? { cue: asCue('', 'governing', nearestSubject(tokens, clauses, at), at, at), ranges: [[at, at]], rule: 'no cue' } : null;
}

const isNumberOrMark = ({ tag }: Token) => /^(?:num|stop|comma|colon|dash|mark|open|close)$/.test(tag);

/** Statements of one sentence, in the making. One of numbers and marks alone, a line of a table, has none. */
export function readSentence(text: string, tokens: Token[], sentence: Span): Draft[] {
  if (tokens.every(isNumberOrMark)) return [];
  const clauses = parseClauses(tokens);
  const cues = findCues(tokens, clauses);
  settleSubjects(cues);
  const all = findContents({ tokens, clauses, cues });
  const { found, via } = passOn(text, { tokens, clauses, cues }, all);
  for (const [at, t] of tokens.entries()) {
    if (t.tag !== 'quote' || t.quotation?.marks !== 'double' || found.some((f) => f.ranges.some(([a, b]) => a <= at && at <= b))) continue;
    const own = readUncued({ tokens, clauses, cues }, at);
    if (own) found.push(own);
  }
  // Without a speaker and without a quotation there is nothing to say who said.
  const spoken = found.filter((f) => (f.cue.speaker === undefined ? f.cue.subject : f.cue.speaker) || f.ranges.some(([a, b]) => tokens.slice(a, b + 1).some((t) => t.tag === 'quote')));
  return spoken.map((f) => {
    const { cue, ranges, rule } = f;
    const subject = cue.speaker !== undefined ? cue.speaker : cue.subject;
    const passers = [...(via.get(f) ?? []), ...(cue.speaker && cue.shape !== 'passive' && cue.subject && cue.subject !== cue.speaker ? [cue.subject] : [])];
    return {
      parts: ranges.map((range) => toSpan(tokens, range)),
      speaker: subject ? subjectSpan(tokens, subject) : null,
      speakerSort: subject?.sort ?? 'none',
      head: subject ? { start: (tokens[subject.head] as Token).start, end: (tokens[subject.head] as Token).end } : null,
      cue: cue.base === '' ? null : { start: (tokens[cue.from] as Token).start, end: (tokens[cue.to] as Token).end },
      base: cue.base, rule, shape: cue.shape, via: passers.map((passer) => subjectSpan(tokens, passer)), unsaid: cue.unsaid, sentence,
      ...findCircumstances(tokens, ranges),
    };
  });
}

/** Whose a quotation without a cue may be: the one whom the sentence is about, if that can speak. */
function nearestSubject(tokens: Token[], clauses: Clause[], at: number): Subject | null {
  const subject = findMainSubject(clauses, 0, at) ?? findMainSubject(clauses, at + 1, Infinity);
  return subject && maySpeak(tokens, subject) ? subject : null;
}

/** "It would be paid for by “closing loopholes for the rich.”": a piece of the writer's sentence, whoever wrote it first. */
const isWovenIn = (tokens: Token[], clauses: Clause[], at: number) =>
  /^["“'‘]+\p{Ll}/u.test(tokens[at]?.text ?? '') && at > 0 && !/^(?:comma|colon|dash|open)$/.test(tokens[at - 1]?.tag ?? '') && findMainSubject(clauses, 0, at) !== null;
