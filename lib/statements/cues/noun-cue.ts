import { canSpeak } from '@/lib/statements/tokens/can-speak';
import { phraseStart } from '@/lib/statements/tokens/noun-phrase';
import type { Clause } from '@/lib/statements/clauses/clause';
import { subjectOfClause } from '@/lib/statements/clauses/subject-of-clause';
import type { Subject } from '@/lib/statements/clauses/subject';
import type { Token } from '@/lib/statements/tokens/tokens';
import { findSpeechNoun } from '@/lib/text/speech-nouns';
import type { Cue } from './cue';
import { findSubjectAfter } from './subject-after';

/** What a crowd makes: "chants of “Open it!”". */
const crowdNouns = /^(?:chants?|cry|cries|shouts?|cheers?|yells?|screams?|choruse?s?)$/;

const longestPhrase = 4;

/** Where the owner's name begins that ends at `end`: "the mayor of Leeds", but only "his father" in "evidence of his father’s claim". */
function ownerStart(tokens: Token[], end: number): number {
  let from = phraseStart(tokens, end);
  if (from > 1 && tokens[from - 1]?.lower === 'of' && canSpeak(tokens[from - 2]?.lower ?? '')) from = phraseStart(tokens, from - 2);
  while (from >= 0 && from < end && tokens[from]?.tag === 'ing') from += 1;
  return from;
}

/** Whose a noun is: "Ruiz’s | earlier claim", "the engineers’ | warnings", "her | claim". */
function findOwner(tokens: Token[], noun: number): Subject | null {
  for (let at = noun - 1; at >= Math.max(0, noun - longestPhrase); at -= 1) {
    const t = tokens[at] as Token;
    if (t.tag === 'poss') return { from: at, to: at, head: at, sort: 'pronoun' };
    const isPlural = /^[’']$/.test(t.text) && /s$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 1]?.end === t.start;
    const from = t.tag === 's' || isPlural ? ownerStart(tokens, at - 1) : -1;
    if (from >= 0) return { from, to: at - 1, head: at - 1, sort: tokens[at - 1]?.tag === 'name' ? 'name' : 'nominal' };
    if (!/^(?:word|adv|num|time|verb|ing)$/.test(t.tag) && t.text !== '-') return null;
  }
  return null;
}

/** Who makes it: "The crowd | broke into a chant of “Open it!”"; but "He came in to chants of “Open it!”". */
function findCrowd(tokens: Token[], clauses: Clause[], noun: number): Subject | null {
  const opener = phraseStart(tokens, noun) - 1;
  const clause = clauses.find(({ group }) => group !== null && group.to === opener - 1);
  return clause && /^(?:in|into|with)$/.test(tokens[opener]?.lower ?? '') ? subjectOfClause(tokens, clause) : null;
}

/** Where a noun is said to be what follows: "Ruiz’s answer to them | was | “no”". */
function findIs(tokens: Token[], noun: number): number {
  for (let at = noun + 1; at <= noun + longestPhrase + 2; at += 1) {
    const t = tokens[at];
    if (t?.tag === 'aux') return /^(?:is|was|are|were)$/.test(t.lower) ? at : -1;
    if (!t || !/^(?:prep|det|poss|word|name|time|num|s|obj|adv)$/.test(t.tag)) return -1;
  }
  return -1;
}

/** Nouns that are what is said: "his answer was “no”"; but "his claim was “weak”" is what somebody thinks of it. */
const answers = /^(?:advice|answer|line|mantra|message|motto|point|question|refrain|reply|response|slogan|verdict)$/;

/** Whether a clause or a quotation begins at `at` that is what a noun is said to be. */
function isTold(tokens: Token[], at: number, isAnswer: boolean): boolean {
  const t = tokens[at];
  if (t?.tag === 'colon') return tokens[at + 1]?.tag === 'quote';
  return t?.tag === 'quote' ? isAnswer : t?.tag === 'sub' && t.lower === 'that';
}

/** "a claim by Okoro that …", "Okoro’s earlier claim that …", "Okoro’s answer was “no”", "chants of “no”". */
export function findNounCue(tokens: Token[], at: number, clauses: Clause[]): Cue | null {
  const t = tokens[at] as Token;
  if (t.tag === 'name' || !/^(?:word|verb|base)$/.test(t.tag)) return null;
  const base = { from: at, at, base: t.lower, frames: 't', shape: 'noun' as const, isInverted: false, unsaid: false };
  const next = tokens[at + 1];
  if (crowdNouns.test(t.lower)) {
    const subject = next?.lower === 'of' && tokens[at + 2]?.tag === 'quote' ? findOwner(tokens, at) ?? findCrowd(tokens, clauses, at) : null;
    return subject && { ...base, to: at + 1, subject };
  }
  const noun = findSpeechNoun(t.lower);
  if (!noun) return null;
  if (next?.lower === 'that') {
    const subject = noun.frames.includes('t') ? findOwner(tokens, at) : null;
    return subject && { ...base, to: at, subject };
  }
  if (/^(?:by|from)$/.test(next?.lower ?? '') && noun.frames.includes('t')) {
    const after = findSubjectAfter(tokens, at + 2);
    if (after && tokens[after.to + 1]?.lower === 'that') return { ...base, to: after.to, subject: after };
  }
  const is = findIs(tokens, at);
  const subject = is > 0 && isTold(tokens, is + 1, answers.test(noun.base)) ? findOwner(tokens, at) : null;
  return subject && { ...base, to: is, subject };
}
