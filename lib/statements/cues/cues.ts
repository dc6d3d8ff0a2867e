import { canSpeak } from '@/lib/statements/tokens/can-speak';
import { findAccording } from './according-cue';
import type { Clause } from '@/lib/statements/clauses/clause';
import type { Cue } from './cue';
import { parseClauses } from '@/lib/statements/clauses/parse-clauses';
import { subjectOfClause } from '@/lib/statements/clauses/subject-of-clause';
import { findNounCue } from './noun-cue';
import { findLightVerbCue } from './light-verb-cue';
import { joinQuotedAs } from './quoted-as';
import type { Token } from '@/lib/statements/tokens/tokens';
import { findVerbBeside } from './verb-beside';
import { findVerbCue } from './verb-cue';

const passiveContent = /^(?:quote|describe|call|dub|characterize|portray|label|brand|accuse|hail|criticize|criticise|denounce|condemn|praise)$/;

/** Verbs that make a thing known, so that in a passive clause the thing is the content. */
const makesKnown = /^(?:report|announce|claim|mention|disclose|reveal|confirm|deny|dispute|predict|forecast|propose|suggest|allege|note|cite|tweet|post)$/;

/** Whether it is told right after a passive verb who made its subject known: "| The vote | was first reported by the Bugle". */
function isToldBy(tokens: Token[], { to, base, speaker }: Cue): boolean {
  if (!speaker || !makesKnown.test(base) || (speaker.sort === 'nominal' && !canSpeak(tokens[speaker.head]?.lower ?? ''))) return false;
  let by = to + 1;
  while (/^(?:adv|time)$/.test(tokens[by]?.tag ?? '')) by += 1;
  return tokens[by]?.lower === 'by';
}

/** All cues of a sentence, in order. */
export function findCues(tokens: Token[], clauses: Clause[] = parseClauses(tokens)): Cue[] {
  const cues: Cue[] = [];
  const byHead = new Map(clauses.map((clause) => [clause.group?.head ?? -1, clause]));
  for (let at = 0; at < tokens.length; at += 1) {
    const cue = findAccording(tokens, at) ?? findLightVerbCue(tokens, at, byHead.get(at)) ?? findNounCue(tokens, at, clauses) ?? findVerbCue(tokens, at, byHead.get(at)) ?? (cues.length ? null : findVerbBeside(tokens, at));
    if (!cue) continue;
    const clause = byHead.get(cue.at);
    if (clause && !cue.isInverted && /^(?:finite|participle|infinitive|coordinated)$/.test(cue.shape)) {
      const subject = subjectOfClause(tokens, clause);
      if (subject) cue.subject = subject;
    }
    if (cue.shape === 'passive' && !passiveContent.test(cue.base)) {
      const told = clause && isToldBy(tokens, cue) ? subjectOfClause(tokens, clause) : null;
      if (told) cues.push({ ...cue, frames: 's', subject: told });
      continue;
    }
    const whole = /^(?:quote|cite)$/.test(cue.base) && cue.shape !== 'participle' ? joinQuotedAs(tokens, cue) : cue;
    cues.push(whole);
    at = Math.max(at, whole.to);
  }
  return cues;
}
