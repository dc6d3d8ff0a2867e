import type { Clause } from '@/lib/statements/clauses/clause';
import { type Cue, leftOf } from '@/lib/statements/cues/cue';
import { clauseOfCue, type Parsed } from './parsed';
import { lastToken } from '@/lib/statements/tokens/sentence-end';
import type { Token } from '@/lib/statements/tokens/tokens';

/** What a content is: a clause ("that it rained") or a thing ("the plan"), which reaches less far. */
export type ContentSort = 'clause' | 'thing';

/** Words after a comma from which on the reporter speaks again, in most reports. */
const breaksClause = /^(?:which|although|despite|whereas)$/;
const breaksThing = /^(?:which|who|whose|where|although|though|while|despite|whereas|as|when|after|with|even|but|yet|because|so|following|just|then|only)$/;

const endsWithComma = (t: Token) => /,["”“'’]*$/.test(t.text);

/** Whether the content stops before token `at`, where another clause or phrase begins. */
function stopsAt(s: Parsed, at: number, sort: ContentSort, own: Cue, starts: Map<number, Clause>, hasVerb: boolean): boolean {
  const { tokens } = s;
  const t = tokens[at] as Token;
  const before = tokens[at - 1];
  const clause = starts.get(at);
  const verb = clause?.group ? tokens[clause.group.head] : undefined;
  const isBroken = before?.tag === 'comma' || before?.tag === 'dash' || (before?.tag === 'quote' && endsWithComma(before));
  if (before?.tag === 'conj' && clause) {
    const mark = tokens[at - 2];
    const hasComma = mark?.tag === 'comma' || (mark?.tag === 'quote' && endsWithComma(mark));
    if (clause.sharedWith) return (clause.sharedWith.group?.from ?? 0) <= own.at && (verb?.speech != null || sort === 'thing');
    return clause.kind === 'main' && clause.group?.mood === 'finite' && hasComma && sort === 'thing';
  }
  // "while adding that …"
  if (clause?.kind === 'participle' && verb?.speech && /^(?:while|before|after)$/.test(before?.lower ?? '')) return true;
  if (before?.tag === 'conj' && tokens[at - 2]?.tag === 'dash' && !tokens.slice(at).some((x) => x.tag === 'dash')) return true;
  if (!isBroken) return sort === 'thing' && !!clause && /^(?:when|after)$/.test(t.lower);
  if (clause?.kind === 'participle' && verb?.speech && clause.group?.mood === 'ing') return true;
  if (sort === 'thing' ? breaksThing.test(t.lower) : breaksClause.test(t.lower) && hasVerb) return true;
  // ", a move that …": what it is called is the reporter's.
  if (sort === 'thing' && /^(?:a|an)$/.test(t.lower)) return true;
  if (sort === 'thing') return (clause?.kind === 'main' && clause.subject !== null) || before?.tag === 'dash' || clause?.group?.mood === 'ing';
  return false;
}

/** The mark before a tag at token `at`, over what may stand between: ", while only | nine in ten said", ", on Tuesday night | he said". */
function markBefore(tokens: Token[], at: number): number {
  let before = at - 1;
  while (tokens[before]?.tag === 'adv' || tokens[before]?.tag === 'time') before -= 1;
  if (before < at - 1 && tokens[before]?.tag === 'prep') before -= 1;
  if (tokens[before]?.tag === 'conj' || tokens[before]?.tag === 'sub') before -= 1;
  return before;
}

/** Whether the bracket that closes at `at` was open already before the cue. */
function opensBefore(tokens: Token[], at: number, cue: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    if (tokens[i]?.tag === 'close') return false;
    if (tokens[i]?.tag === 'open') return i < cue;
  }
  return false;
}

/** The first verb from a token on. */
function firstVerb(tokens: Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !/^(?:verb|aux)$/.test(tokens[at]?.tag ?? '')) at += 1;
  return at;
}

/** Where content that begins at `from` ends: before the tail that has its own cue or the reporter's voice, else with the sentence. */
export function contentEnd(s: Parsed, from: number, own: Cue, sort: ContentSort = 'clause'): number {
  const { tokens, cues } = s;
  const clause = own.shape === 'according' ? null : clauseOfCue(s, own);
  // "While Ruiz said that it rained, | he stayed": an opening clause or one put in ends at its comma.
  const isPutIn = clause !== null && clause.end >= from && /^(?:adverbial|relative|participle)$/.test(clause.kind) && /^(?:comma|dash)$/.test(tokens[clause.end + 1]?.tag ?? '');
  // "members who praised the plan | warned of it": the clause ends where the one it hangs on has its verb.
  const isInSubject = clause !== null && clause.kind === 'relative' && clause.end >= from && clause.parent?.group?.from === clause.end + 1;
  const last = Math.min(lastToken(tokens), isPutIn || isInSubject ? clause.end : Infinity);
  const starts = new Map(s.clauses.flatMap((one) => (one === clause ? [] : [[one.start, one] as const])));
  const tags = new Map(cues.filter((cue) => cue !== own && cue.from > from && cue.from > own.to).map((cue) => [leftOf(cue), cue]));
  // "that the plan, which he likes, works": nothing ends before the content has its verb.
  const inner = s.clauses.find((one) => one !== clause && one.group !== null && one.group.from > from && (one.start === from || one.opener === from - 1 || one.subject?.from === from) && one.kind !== 'relative');
  const verb = sort === 'thing' || tokens[from]?.tag === 'quote' ? from : tokens[from]?.lower === 'that' && tokens[from + 1]?.tag === 'quote' ? from + 1 : inner?.group?.to ?? firstVerb(tokens, from);
  for (let at = from + 1; at <= last; at += 1) {
    const before = tokens[at - 1] as Token;
    const tag = tags.get(at);
    // ", X said" at the end; “…” X said; ", according to X".
    const marked = markBefore(tokens, at);
    const mark = tokens[marked];
    const isBroken = mark?.tag === 'comma' || mark?.tag === 'dash' || (mark?.tag === 'quote' && (mark === before || endsWithComma(mark)));
    const isTag = !!tag && isBroken && (tag.shape === 'according' || (tag.shape === 'finite' && tag.subject?.sort !== 'relative' && at > verb));
    const isOver = before.text === ';' && (sort === 'thing' || cues.some((cue) => cue !== own && cue.from > at));
    // "(…, saying that it rained) …": what stands in brackets stays there.
    if (tokens[at]?.tag === 'close' && opensBefore(tokens, at, own.at)) return at - 1;
    // "said it was lost: “…”": the quotation stands for itself.
    if (tokens[at]?.tag === 'colon' && tokens[at + 1]?.tag === 'quote') return at - 1;
    // "that the plan – which he likes – works": what stands between a subject and its verb ends nothing.
    if (!isTag && s.clauses.some((one) => one !== clause && one.group !== null && one.start >= from && one.start < at && one.subject !== null && one.subject.from === one.start && one.subject.to < at && at < one.group.from)) continue;
    if (isOver || isTag || stopsAt(s, at, sort, own, starts, at > verb)) {
      let end = isTag ? Math.max(from, marked) : at - 1;
      while (end > from && /^(?:comma|dash|conj|sub|stop)$/.test(tokens[end]?.tag ?? '')) end -= 1;
      return end;
    }
  }
  return last;
}
