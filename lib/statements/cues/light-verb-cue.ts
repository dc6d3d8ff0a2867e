import { canSpeak } from '@/lib/statements/tokens/can-speak';
import type { Clause } from '@/lib/statements/clauses/clause';
import { subjectOfClause } from '@/lib/statements/clauses/subject-of-clause';
import type { Subject } from '@/lib/statements/clauses/subject';
import type { Token } from '@/lib/statements/tokens/tokens';
import { findSpeechNoun } from '@/lib/text/speech-nouns';
import type { Cue } from './cue';
import { isUnsaid } from './unsaid';

/** Verbs that say little beside a noun of speech, which tells what is done: "made | a claim", "issued | a statement". */
const lightVerbs = /^(?:make|give|offer|issue|release|publish|present|voice|express|raise|sound|level|repeat|renew|reiterate|air)$/;

const inPhrase = /^(?:det|poss|num|name|word|adv|ing|verb|mark|quote)$/;
const longestPhrase = 8;

/** The noun of speech that a verb at `at` has for its object: "made several controversial | statements". */
function objectOf(tokens: Token[], at: number): number {
  for (let i = at + 1; i <= at + longestPhrase && inPhrase.test(tokens[i]?.tag ?? ''); i += 1) {
    const t = tokens[i] as Token;
    if (/^(?:word|name|verb)$/.test(t.tag) && findSpeechNoun(t.lower) && !/^(?:word|name|mark|s)$/.test(tokens[i + 1]?.tag ?? '')) return i;
  }
  return -1;
}

/** Whether a subject may be somebody: "which raised questions" says nothing. */
const speaks = (tokens: Token[], { sort, head }: Subject) => (sort === 'nominal' ? canSpeak(tokens[head]?.lower ?? '') : !/^(?:it|this|that|which)$/.test(tokens[head]?.lower ?? ''));

/** "could raise", "would raise": not done; "before raising": not told when. */
const isMerely = (tokens: Token[], from: number, at: number) => tokens.slice(from, at).some(({ lower }) => /^(?:can|could|may|might|would|should|must)$/.test(lower)) || (tokens[at]?.tag === 'ing' && from === at && tokens[at - 1]?.tag === 'prep');

/** "Ruiz made no mention of the bridge", "Okoro issued a statement thanking the crew": a light verb at token `at` with a noun of speech, or null. */
export function findLightVerbCue(tokens: Token[], at: number, clause: Clause | undefined): Cue | null {
  const group = clause?.group;
  const base = tokens[at]?.verb?.base ?? '';
  if (!clause || !group || group.mood === 'infinitive' || group.mood === 'participle' || !lightVerbs.test(base) || isMerely(tokens, group.from, at)) return null;
  const to = objectOf(tokens, at);
  const subject = to < 0 ? null : subjectOfClause(tokens, clause);
  if (!subject || subject.from > at || !speaks(tokens, subject)) return null;
  const isDenied = tokens.slice(at + 1, to).some(({ lower }) => lower === 'no');
  return { from: group.from, at, to, base: `${base} ${tokens[to]?.lower ?? ''}`, frames: '', shape: 'light', subject, isInverted: false, unsaid: isDenied || isUnsaid(tokens, group.from, at, subject, clause) };
}
