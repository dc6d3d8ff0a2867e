import { canSpeak } from './can-speak';
import type { Clause } from './clauses/clause';
import type { Cue } from './cue';
import { subjectOfClause } from './clauses/subject-of-clause';
import type { Subject } from './subject';
import { findSubjectAfter } from './subject-after';
import { findSubjectBefore } from './subject-before';
import type { Token } from './tokens';
import { groupStart, isNegated, particleEnd } from './verb-group';
import { beForms, haveForms, modals } from './word-classes';

/** "was called “weak” by | Ana Ruiz": who says so in a passive clause. */
function findAgent(tokens: Token[], from: number, high: number): Subject | null {
  for (let i = from; i < Math.min(high, from + 24); i += 1) {
    if (/^(?:stop|rel)$/.test(tokens[i]?.tag ?? '')) return null;
    if (tokens[i]?.lower === 'by') return findSubjectAfter(tokens, i + 1, high);
  }
  return null;
}

const beliefs = /^(?:expect|hope|think|believe|fear|feel|worry|suspect|assume)$/;

/** The subject after its verb: “…,” said | Smith; "…, says | the mayor". */
function findInvertedSubject(tokens: Token[], verb: NonNullable<Token['speech']>, at: number, from: number, to: number, high: number): Subject | null {
  const left = tokens[from - 1];
  const mayInvert = from === at && (verb.form === 'past' || verb.form === 's') && verb.frames.includes('q') && (!left || left.tag === 'quote' || left.tag === 'comma' || left.tag === 'dash');
  if (mayInvert) {
    const after = findSubjectAfter(tokens, to + 1, high);
    const isObject = /^(?:tell|call|ask|urge|warn|remind)$/.test(verb.base);
    if (after && !isObject && (left?.tag === 'quote' || after.sort !== 'pronoun') && (left?.tag === 'quote' || /^(?:comma|stop|prep|time|rel|colon)$/.test(tokens[after.to + 1]?.tag ?? 'stop'))) return after;
  }
  return null;
}

/** Who is to speak: "an order for | the mayor | to say". */
function findOwner(tokens: Token[], from: number, low: number): Subject | null {
  const owner = findSubjectBefore(tokens, from, low);
  const head = owner ? (tokens[owner.head] as Token) : null;
  return owner && head && (owner.sort === 'name' || head.tag === 'obj' || canSpeak(head.lower)) ? owner : null;
}

/** Cue made of a verb of speech at token `at`, or null when it is none here. */
export function findVerbCue(tokens: Token[], at: number, low: number, high: number, clause: Clause | undefined): Cue | null {
  const t = tokens[at] as Token;
  const verb = t.speech;
  if (!verb) return null;
  const from = groupStart(tokens, at, low);
  if (!/^(?:verb|base|ing)$/.test(t.tag)) return null;
  const to = particleEnd(tokens, at, verb.base);
  if (to === null) return null;
  const isIn = (set: Set<string>) => tokens.slice(from, at).some((x) => set.has(x.lower));
  const pronounWithVerb = tokens[from - 1]?.tag === 'pron' ? (/'(s|re|m)$/.exec(tokens[from - 1]?.lower ?? '')?.[1] ?? '') : '';
  const negated = isNegated(tokens, from, at) || /^(?:deny|dispute|reject|refute|rebut|dismiss)$/.test(verb.base) || /^(?:refused|declined)/.test(tokens[from]?.lower ?? '');
  const hasSaid = verb.base === 'say' && (verb.form === 'past' || verb.form === 'participle') && pronounWithVerb === 's';
  const hasBe = hasSaid ? false : isIn(beForms) || (verb.form === 'ing' && tokens.slice(from, at).some((x) => x.lower === "'s")) || (pronounWithVerb !== '' && verb.form !== 'ing');
  const hasHave = isIn(haveForms) && !isIn(beForms);
  const base = { from, at, to, base: verb.base, frames: verb.base === 'point' && tokens[to]?.lower === 'to' ? 'n' : verb.frames, isInverted: false, negated };
  const hasTo = tokens[at - 1]?.lower === 'to' || (tokens[at - 1]?.tag === 'adv' && tokens[at - 2]?.lower === 'to');

  // Passive: "was quoted as saying", "were described as".
  if ((verb.form === 'past' || verb.form === 'participle') && hasBe && !hasHave && !/^(?:agree|continue)$/.test(verb.base)) {
    const subject = findSubjectBefore(tokens, from, low);
    return verb.base === 'quote' || verb.base === 'cite' ? { ...base, shape: 'passive', subject } : { ...base, shape: 'passive', subject, speaker: findAgent(tokens, to + 1, high) };
  }
  if (verb.form === 'ing' && !hasBe) {
    return { ...base, shape: 'participle', subject: null };
  }
  if ((hasTo && from < at && tokens[from]?.lower === 'to') || (t.tag === 'base' && from === at)) {
    return { ...base, shape: 'infinitive', subject: findOwner(tokens, from, low) };
  }
  if (verb.form === 'base' && tokens.slice(from, at).some((x) => x.tag === 'aux') && !isIn(modals) && !hasTo) return null;
  const left = tokens[from - 1];
  const own = clause ? subjectOfClause(tokens, clause) : null;
  // "Ana Ruiz, who leads it, said tensions among …": she waits before her verb.
  const isWaiting = left?.tag === 'comma' && own !== null && own.from < at && clause?.subject === own;
  const inverted = isWaiting ? null : findInvertedSubject(tokens, verb, at, from, to, high);
  if (inverted) return { ...base, shape: 'finite', subject: inverted, isInverted: true };
  const subject = left && left.tag === 'quote' ? null : own && own.from < at ? own : findSubjectBefore(tokens, from, low);
  if (subject) return { ...base, shape: 'finite', subject };
  // “weak” suggests: a quoted word is no statement, and its verb no tag.
  if (left?.tag === 'quote' && !/[,.!?…—–-]["”“'’]*$/.test(left.text)) return null;
  if (beliefs.test(verb.base)) return null;
  if (left && (left.tag === 'conj' || left.tag === 'comma' || left.tag === 'dash' || left.tag === 'quote')) return { ...base, shape: 'coordinated', subject: null };
  // "Asked whether …, Smith said": who asked is not told.
  if (verb.base === 'ask') return null;
  return from === low && verb.form !== 'base' ? { ...base, shape: 'coordinated', subject: null } : null;
}
