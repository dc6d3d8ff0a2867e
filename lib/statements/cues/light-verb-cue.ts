import { canSpeak } from '@/lib/statements/tokens/can-speak';
import type { Clause } from '@/lib/statements/clauses/clause';
import { subjectOfClause } from '@/lib/statements/clauses/subject-of-clause';
import type { Subject } from '@/lib/statements/clauses/subject';
import type { Token } from '@/lib/statements/tokens/tokens';
import { findSpeechAdjective, findSpeechNoun } from '@/lib/text/speech-nouns';
import type { Cue } from './cue';
import { isUnsaid } from './unsaid';

/** Verbs that say little beside a noun of speech, which tells what is done: "made | a claim", "issued | a statement". */
const lightVerbs = /^(?:make|give|offer|issue|release|publish|present|voice|express|raise|sound|level|repeat|renew|reiterate|air)$/;

const inPhrase = /^(?:det|poss|num|name|word|adv|ing|verb|mark|quote)$/;
const longestPhrase = 8;

/** What makes a light verb a cue: its token and what it takes for its content. */
type Object = { at: number; frames: string };

/** The noun of speech that a verb at `at` has for its object: "made several controversial | statements". */
function nounOf(tokens: Token[], at: number): Object | null {
  for (let i = at + 1; i <= at + longestPhrase && inPhrase.test(tokens[i]?.tag ?? ''); i += 1) {
    const t = tokens[i] as Token;
    const noun = /^(?:word|name|verb)$/.test(t.tag) && !/^(?:word|name|mark|s)$/.test(tokens[i + 1]?.tag ?? '') ? findSpeechNoun(t.lower) : null;
    if (noun) return { at: i, frames: noun.frames };
  }
  return null;
}

/** "made it quite | clear that …", "was | adamant that …" */
function adjectiveOf(tokens: Token[], at: number, isMade: boolean): Object | null {
  let to = at + 1;
  while (tokens[to]?.tag === 'adv' || (isMade && tokens[to]?.lower === 'it')) to += 1;
  const lower = tokens[to]?.lower ?? '';
  if (isMade) return /^(?:clear|plain)$/.test(lower) ? { at: to, frames: 'tz' } : null;
  const frames = findSpeechAdjective(lower);
  return frames === null ? null : { at: to, frames };
}

/** The word beside a light verb that tells that somebody speaks. */
function objectOf(tokens: Token[], at: number): Object | null {
  const base = tokens[at]?.verb?.base ?? '';
  if (/^(?:is|are|was|were|been|remains?|remained)$/.test(tokens[at]?.lower ?? '')) return adjectiveOf(tokens, at, false);
  return lightVerbs.test(base) ? nounOf(tokens, at) ?? (base === 'make' ? adjectiveOf(tokens, at, true) : null) : null;
}

/** Whether a subject may be somebody: "which raised questions" says nothing. */
const speaks = (tokens: Token[], { sort, head }: Subject) => (sort === 'nominal' ? canSpeak(tokens[head]?.lower ?? '') : !/^(?:it|this|that|which)$/.test(tokens[head]?.lower ?? ''));

/** "could raise", "would raise": not done; "before raising": not told when. */
const isMerely = (tokens: Token[], from: number, at: number) => tokens.slice(from, at).some(({ lower }) => /^(?:can|could|may|might|would|should|must)$/.test(lower)) || (tokens[at]?.tag === 'ing' && from === at && tokens[at - 1]?.tag === 'prep');

/** "Ruiz made no mention of the bridge", "Okoro issued a statement thanking the crew": a light verb at token `at` with a noun of speech, or null. */
export function findLightVerbCue(tokens: Token[], at: number, clause: Clause | undefined): Cue | null {
  const group = clause?.group;
  if (!clause || !group || group.mood === 'infinitive' || group.mood === 'participle' || isMerely(tokens, group.from, at)) return null;
  const object = objectOf(tokens, at);
  const subject = object ? subjectOfClause(tokens, clause) : null;
  if (!object || !subject || subject.from > at || !speaks(tokens, subject)) return null;
  const to = object.at;
  const isDenied = tokens.slice(at + 1, to).some(({ lower }) => lower === 'no');
  const base = `${tokens[at]?.verb?.base ?? 'be'} ${tokens[to]?.lower ?? ''}`;
  return { from: group.from, at, to, base, frames: object.frames, shape: 'light', subject, isInverted: false, unsaid: isDenied || isUnsaid(tokens, group.from, at, subject, clause) };
}
