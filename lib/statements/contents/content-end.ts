import type { Cue } from '@/lib/statements/cues/cue';
import { endsWithComma } from '@/lib/statements/tokens/ends-with';
import type { Token } from '@/lib/statements/tokens/tokens';
import type { Parsed } from './parsed';
import { type ContentSort, type Reach, reachOf } from './reach';
import { stopsAt } from './stops-at';

/** The mark before a tag at token `at`, over what may stand between: ", while only | nine in ten said", ", on Tuesday night | he said". */
function markBefore(tokens: Token[], at: number): number {
  let before = at - 1;
  while (tokens[before]?.tag === 'adv' || tokens[before]?.tag === 'time') before -= 1;
  if (before < at - 1 && tokens[before]?.tag === 'prep') before -= 1;
  if (tokens[before]?.tag === 'conj' || tokens[before]?.tag === 'sub') before -= 1;
  return before;
}

/** Whether a tag after "and" tells what another said the same way: "Ruiz said it rained and | Okoro said it snowed". */
function isBeside(tokens: Token[], own: Cue, tag: Cue, at: number): boolean {
  if (tokens[at - 1]?.tag !== 'conj' || tokens[at - 2]?.tag === 'pron' || own.shape !== 'finite' || !tag.subject || tag.subject.sort === 'pronoun') return false;
  const form = tokens[tag.at]?.speech?.form;
  return /[qz]/.test(tag.frames) && form !== 'base' && form === tokens[own.at]?.speech?.form && tag.from === tag.at && own.from === own.at;
}

/** The mark before another's tag at token `at`, or -1 when none is there: ", X said" at the end; “…” X said; ", according to X". */
function markOfTag({ s: { tokens }, own, tags, verb }: Reach, at: number): number {
  const tag = tags.get(at);
  if (!tag || !(tag.shape === 'according' || (tag.shape === 'finite' && tag.subject?.sort !== 'relative' && at > verb))) return -1;
  if (isBeside(tokens, own, tag, at)) return at - 1;
  const marked = markBefore(tokens, at);
  const mark = tokens[marked];
  const isMark = mark?.tag === 'comma' || mark?.tag === 'dash' || (mark?.tag === 'quote' && (marked === at - 1 || endsWithComma(mark)));
  return isMark ? marked : -1;
}

/** Whether the bracket that closes at `at` was open already before the cue. */
function opensBefore(tokens: Token[], at: number, cue: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    if (tokens[i]?.tag === 'close') return false;
    if (tokens[i]?.tag === 'open') return i < cue;
  }
  return false;
}

/** Whether token `at` lies between a subject and its verb, where nothing ends: "that the plan – | which he likes – works". */
const isInSubject = ({ s, from, own }: Reach, at: number) =>
  s.clauses.some(({ group, start, subject }) => group !== null && subject !== null && subject.from === start && start >= from && start !== own.from && subject.to < at && at < group.from);

/** The last token of the content when it ends before token `at`, else null. */
function endBefore(reach: Reach, at: number): number | null {
  const { s: { tokens, cues }, from, own, sort } = reach;
  // "(…, saying that it rained) …": what stands in brackets stays there.
  if (tokens[at]?.tag === 'close' && opensBefore(tokens, at, own.at)) return at - 1;
  // "said it was lost: “…,” she said": a quotation with a cue of its own stands for itself; one without is told with the rest.
  if (tokens[at]?.tag === 'colon' && tokens[at + 1]?.tag === 'quote' && cues.some((cue) => cue !== own && cue.from > own.to)) return at - 1;
  const mark = markOfTag(reach, at);
  const isOver = tokens[at - 1]?.text === ';' && (sort === 'thing' || cues.some((cue) => cue !== own && cue.from > at));
  if (mark < 0 && (isInSubject(reach, at) || !(isOver || stopsAt(reach, at)))) return null;
  let end = mark < 0 ? at - 1 : Math.max(from, mark);
  while (end > from && /^(?:comma|dash|conj|sub|stop)$/.test(tokens[end]?.tag ?? '')) end -= 1;
  return end;
}

/** Where content that begins at `from` ends: before the tail that has its own cue or the reporter's voice, else with the sentence. */
export function contentEnd(s: Parsed, from: number, own: Cue, sort: ContentSort = 'clause'): number {
  const reach = reachOf(s, from, own, sort);
  for (let at = from + 1; at <= reach.last; at += 1) {
    const end = endBefore(reach, at);
    if (end !== null) return end;
  }
  return reach.last;
}
