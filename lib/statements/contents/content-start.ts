import { skipAdjuncts, skipObject } from './adjuncts';
import type { Cue } from '@/lib/statements/cues/cue';
import { isFinite } from '@/lib/statements/tokens/is-finite';
import type { Parsed } from './parsed';
import { isEnd } from '@/lib/statements/tokens/sentence-end';
import type { Token } from '@/lib/statements/tokens/tokens';

/** Verbs that are told somebody something: what follows their object is the content. */
const objectIsContent = /^(?:urge|ask|beg|implore|order|encourage|exhort|admonish|command|instruct)$/;

/** Whether a clause with a subject of its own begins at token `at`. */
const startsClause = ({ clauses }: Parsed, at: number) => clauses.some(({ start, group, kind, subject }) => start === at && group?.mood === 'finite' && kind !== 'relative' && subject?.from === at);

/** Whether the words at `from`, after a cue and a comma, open the clause behind their own comma: "said, | if elected, she would", "said, | hey, you won". */
export function opensWithin(s: Parsed, cue: Cue, from: number): boolean {
  const { tokens } = s;
  const first = tokens[from];
  if (cue.shape !== 'finite' || !cue.frames.includes('z') || tokens[from - 1]?.tag !== 'comma') return false;
  if (!/^(?:if|when|while|unless|once)$/.test(first?.lower ?? '') && !/^(?:word|base|verb)$/.test(first?.tag ?? '')) return false;
  let end = from;
  while (end < from + 13 && tokens[end] && tokens[end]?.tag !== 'comma' && tokens[end]?.tag !== 'stop') end += 1;
  return tokens[end]?.tag === 'comma' && startsClause(s, end + 1);
}

/** Over words put in between commas: "said, | in part, that …". The index after them, or -1. */
function overInsertion(s: Parsed, cue: Cue, comma: number): number {
  const { tokens } = s;
  const next = tokens[comma + 1];
  if (next?.tag === 'quote' || next?.lower === 'that') return comma + 1;
  let end = comma + 1;
  while (end < comma + 14 && tokens[end] && tokens[end]?.tag !== 'comma' && tokens[end]?.tag !== 'stop') end += 1;
  const after = tokens[end + 1];
  const isShort = next?.tag === 'adv' && end === comma + 2;
  if (opensWithin(s, cue, comma + 1)) return comma + 1;
  return tokens[end]?.tag === 'comma' && (after?.tag === 'quote' || after?.lower === 'that' || isShort) ? end + 1 : -1;
}

/** "said in relation to the launches | that …": the index of its "that", or `at` when there is none. */
function overPhrase(tokens: Token[], at: number): number {
  for (let i = at + 1; i < at + 16 && tokens[i]; i += 1) {
    if (isFinite(tokens, i) || /^(?:comma|quote|stop)$/.test(tokens[i]?.tag ?? '')) break;
    // "to a report that says": that is no content.
    if (tokens[i]?.lower === 'that' && tokens[i]?.tag === 'sub') return isFinite(tokens, i + 1) ? at : i;
  }
  return at;
}

/** Where the content after a cue begins: behind the one who was told and when and where it was said. Null when the sentence ends first. */
export function findContentStart(s: Parsed, cue: Cue, start: number): number | null {
  const { tokens } = s;
  let at = start;
  if (cue.frames.includes('x') && !cue.isInverted && !objectIsContent.test(cue.base)) at = skipObject(tokens, at);
  at = skipAdjuncts(tokens, at);
  const t = tokens[at];
  if (t?.tag === 'comma') at = at > start && cue.frames.includes('z') && startsClause(s, at + 1) ? at + 1 : overInsertion(s, cue, at);
  else if (t?.tag === 'colon' || t?.tag === 'dash') at += 1;
  if (at < 0 || isEnd(tokens[at])) return null;
  return tokens[at]?.tag === 'prep' && cue.frames.includes('t') && !cue.frames.includes('x') && !/^(?:respond|agree|reply|object|add)$/.test(cue.base) ? overPhrase(tokens, at) : at;
}
