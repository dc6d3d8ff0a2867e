import { canSpeak } from '@/lib/statements/tokens/can-speak';
import type { Clause } from '@/lib/statements/clauses/clause';
import { subjectOfClause } from '@/lib/statements/clauses/subject-of-clause';
import { endsUtterance } from '@/lib/statements/tokens/ends-with';
import type { Cue } from './cue';
import type { Subject } from '@/lib/statements/clauses/subject';
import { maySpeak } from '@/lib/statements/resolve/may-speak';
import { findSubjectAfter } from './subject-after';
import { findSubjectBefore } from './subject-before';
import type { Token } from '@/lib/statements/tokens/tokens';
import { isAwaited, isUnsaid } from './unsaid';
import { groupStart, particleEnd } from './verb-group';
import { beForms, haveForms, modals } from '@/lib/statements/tokens/word-classes';

/** A verb of speech in its group: "has never | said", with the words that may belong to it ("ruled | out"). Token indices. */
type Spoken = { tokens: Token[]; at: number; from: number; to: number; verb: NonNullable<Token['speech']>; clause: Clause | undefined; own: Subject | null };

const beliefs = /^(?:expect|hope|think|believe|fear|worry|suspect|assume)$/;

/** "was called “weak” by | Ana Ruiz": who says so in a passive clause. */
function findAgent({ tokens, to }: Spoken): Subject | null {
  for (let i = to + 1; i < Math.min(tokens.length, to + 25); i += 1) {
    if (/^(?:stop|rel)$/.test(tokens[i]?.tag ?? '')) return null;
    if (tokens[i]?.lower === 'by') return findSubjectAfter(tokens, i + 1);
  }
  return null;
}

/** Whether a form of "be" makes the verb passive or progressive: "was said", "he's saying", but "he's said" has. */
function hasBe({ tokens, at, from, verb }: Spoken): boolean {
  const pronoun = tokens[from - 1]?.tag === 'pron' ? (/'(s|re|m)$/.exec(tokens[from - 1]?.lower ?? '')?.[1] ?? '') : '';
  const isSaid = verb.base === 'say' && verb.form !== 'ing';
  if (isSaid && pronoun === 's') return false;
  const group = tokens.slice(from, at);
  return group.some((t) => beForms.has(t.lower) && !(isSaid && t.lower === "'s")) || (verb.form === 'ing' ? group.some((t) => t.lower === "'s") : pronoun !== '');
}

/** Whether the verb stands after "to": "to | say", "to clearly | say". */
const hasTo = ({ tokens, at }: Spoken) => tokens[at - 1]?.lower === 'to' || (tokens[at - 1]?.tag === 'adv' && tokens[at - 2]?.lower === 'to');

/** Whether the subject before a verb ends with a quotation that stands right before it: "Ana Ruiz, host of “Harbour Watch,” | said". */
const endsWithQuote = ({ tokens, from, clause, own }: Spoken) => tokens[from - 1]?.tag === 'quote' && own !== null && clause?.subject === own && own.from < from - 1 && own.to === from - 1;

/** The subject after its verb: “…,” said | Smith; "…, says | the mayor". */
function findInvertedSubject(spoken: Spoken): Subject | null {
  const { tokens, at, from, to, verb, clause, own } = spoken;
  const left = tokens[from - 1];
  const afterQuote = left?.tag === 'quote';
  // "Ana Ruiz, who leads it, said tensions among …": she waits before her verb.
  if (left?.tag === 'comma' && own !== null && own.from < at && clause?.subject === own) return null;
  const mayInvert = from === at && (verb.form === 'past' || verb.form === 's') && verb.frames.includes('q') && (!left || afterQuote || left.tag === 'comma' || left.tag === 'dash');
  const after = mayInvert && !/^(?:tell|call|ask|urge|warn|remind)$/.test(verb.base) ? findSubjectAfter(tokens, to + 1) : null;
  // “…,” posted | the clip: what cannot speak is no speaker after its verb.
  if (!after || (verb.base !== 'say' && !maySpeak(tokens, after))) return null;
  const isClosed = /^(?:comma|stop|prep|time|rel|colon)$/.test(tokens[after.to + 1]?.tag ?? 'stop');
  return (afterQuote && !endsWithQuote(spoken)) || (after.sort !== 'pronoun' && isClosed) ? after : null;
}

/** Who is to speak: "an order for | the mayor | to say". */
function findOwner({ tokens, from }: Spoken): Subject | null {
  const owner = findSubjectBefore(tokens, from);
  const head = owner ? (tokens[owner.head] as Token) : null;
  return owner && head && (owner.sort === 'name' || head.tag === 'obj' || canSpeak(head.lower)) ? owner : null;
}

type Shaped = Pick<Cue, 'shape' | 'subject'> & Partial<Pick<Cue, 'speaker' | 'isInverted'>>;

/** A verb with a subject of its own, before it or after it, or going on with an earlier one. */
function shapeFinite(spoken: Spoken): Shaped | null {
  const { tokens, at, from, verb, own } = spoken;
  const left = tokens[from - 1];
  const inverted = findInvertedSubject(spoken);
  if (inverted) return { shape: 'finite', subject: inverted, isInverted: true };
  const subject = left?.tag === 'quote' && !endsWithQuote(spoken) ? null : own && own.from < at ? own : null;
  if (subject) return { shape: 'finite', subject };
  // “weak” suggests: a quoted word is no statement, and its verb no tag.
  if ((left?.tag === 'quote' && !endsUtterance(left)) || beliefs.test(verb.base)) return null;
  if (left && /^(?:conj|comma|dash|quote)$/.test(left.tag)) return { shape: 'coordinated', subject: null };
  // "Asked whether …, Smith said": who asked is not told.
  return verb.base !== 'ask' && from === 0 && verb.form !== 'base' ? { shape: 'coordinated', subject: null } : null;
}

/** How a verb of speech stands in its sentence, or null when it is no cue there. */
function shapeOf(spoken: Spoken): Shaped | null {
  const { tokens, at, from, verb, clause } = spoken;
  const group = tokens.slice(from, at);
  const isBe = hasBe(spoken);
  const hasHave = group.some((t) => haveForms.has(t.lower)) && !group.some((t) => beForms.has(t.lower));
  if ((verb.form === 'past' || verb.form === 'participle') && isBe && !hasHave && !/^(?:agree|continue)$/.test(verb.base)) {
    // "was quoted as saying" is his; "were described as … by": who describes.
    const subject = findSubjectBefore(tokens, from);
    return /^(?:quote|cite)$/.test(verb.base) ? { shape: 'passive', subject } : { shape: 'passive', subject, speaker: findAgent(spoken) };
  }
  if (verb.form === 'ing' && !isBe) return { shape: 'participle', subject: null };
  // "when | asked about it": by whom is not told.
  if (verb.form === 'past' && clause?.kind === 'adverbial' && !clause.subject && clause.opener === from - 1 && tokens[from - 1]?.tag === 'sub') return null;
  const isInfinitive = hasTo(spoken) && from < at && tokens[from]?.lower === 'to';
  const awaiting = group.findIndex((t) => t.lower === 'to');
  if (awaiting >= 0 && isAwaited(tokens, from + awaiting)) return null;
  if (isInfinitive || (tokens[at]?.tag === 'base' && from === at)) return { shape: 'infinitive', subject: findOwner(spoken) };
  if (verb.form === 'base' && group.some((t) => t.tag === 'aux') && !group.some((t) => modals.has(t.lower)) && !hasTo(spoken)) return null;
  return shapeFinite(spoken);
}

/** What a verb with its particle takes: "pointed to | the plan", "ruled out | a delay". */
function framesOf(tokens: Token[], to: number, { base, frames }: NonNullable<Token['speech']>): string {
  if (base === 'point' && tokens[to]?.lower === 'to') return 'n';
  return base === 'rule' && tokens[to]?.lower === 'out' ? 'nt' : frames;
}

/** Cue made of a verb of speech at token `at`, or null when it is none here. `clause` is the one whose verb it is. */
export function findVerbCue(tokens: Token[], at: number, clause: Clause | undefined): Cue | null {
  const t = tokens[at] as Token;
  const verb = t.speech;
  const to = verb && /^(?:verb|base|ing)$/.test(t.tag) ? particleEnd(tokens, at, verb.base) : null;
  if (!verb || to === null) return null;
  // "That said, …"
  if (at <= 2 && t.lower === 'said' && tokens[at - 1]?.lower === 'that' && tokens[at + 1]?.tag === 'comma') return null;
  const from = groupStart(tokens, at);
  const shaped = shapeOf({ tokens, at, from, to, verb, clause, own: clause ? subjectOfClause(tokens, clause) : null });
  if (!shaped) return null;
  return { from, at, to, base: verb.base, frames: framesOf(tokens, to, verb), isInverted: false, ...shaped, unsaid: isUnsaid(tokens, from, at, shaped.subject, clause) };
}
