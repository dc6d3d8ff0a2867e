import { parseClauses } from '@/lib/statements/clauses/parse-clauses';
import { findCues } from '@/lib/statements/cues/cues';
import type { Draft } from '@/lib/statements/draft';
import { findMainSubject } from '@/lib/statements/clauses/main-subject';
import { findSubjectAfter } from '@/lib/statements/cues/subject-after';
import type { Subject } from '@/lib/statements/clauses/subject';
import type { Token } from '@/lib/statements/tokens/tokens';
import type { Span } from '@/lib/text/span';

type Announced = { who: Subject; from: number; to: number; base: string };

/** "Stated Ruiz, the mayor:" — the verb first, then who. */
function findInverted(tokens: Token[]): Announced | null {
  const verb = tokens[0];
  if (verb?.speech?.form !== 'past' || tokens[1]?.tag !== 'name') return null;
  let head = 1;
  while (tokens[head + 1]?.tag === 'name') head += 1;
  if (tokens[head + 1]?.tag !== 'comma' && head + 2 < tokens.length) return null;
  return { who: { from: 1, to: head, head, sort: 'name' }, from: 0, to: 0, base: verb.speech.base };
}

/** "Here is Ruiz in 1992:" — who is brought on. */
function findBroughtOn(tokens: Token[]): Announced | null {
  const who = tokens[0]?.lower === 'here' || tokens[0]?.lower === "here's" ? findSubjectAfter(tokens, tokens[1]?.tag === 'aux' || tokens[1]?.tag === 's' ? 2 : 1) : null;
  return who && { who, from: -1, to: -1, base: '' };
}

/** "Ruiz went on:" — the last verb that may open a quotation; without one, the subject: "Ruiz again:". */
function findAnnounced(tokens: Token[]): Announced | null {
  const cue = findCues(tokens).filter((one) => one.shape === 'finite' && one.subject && one.frames.includes('q')).at(-1);
  if (cue?.subject) return { who: cue.subject, from: cue.from, to: cue.to, base: cue.base };
  const who = findMainSubject(parseClauses(tokens), 0, tokens.length);
  // "It gets better:" announces nobody.
  return who && !/^(?:it|this|that|there)\b/.test(tokens[who.head]?.lower ?? '') ? { who, from: -1, to: -1, base: '' } : null;
}

/** Who speaks after a colon, by the words before it: "Ruiz went on", "Stated Ruiz", "Here is Ruiz in 1992". */
export const findSpeakerOfColon = (tokens: Token[]): Announced | null => findInverted(tokens) ?? findBroughtOn(tokens) ?? findAnnounced(tokens);

/** Who it is that the quotation after a colon comes from. */
export function findColonCue(tokens: Token[], sentence: Span): Draft | null {
  const found = findSpeakerOfColon(tokens);
  const head = found ? tokens[found.who.head] : undefined;
  const a = found ? tokens[found.who.from] : undefined;
  const b = found ? tokens[found.who.to] : undefined;
  if (!found || !head || !a || !b) return null;
  const from = tokens[found.from];
  const to = tokens[found.to];
  return {
    parts: [], speaker: { start: a.start, end: b.end }, speakerSort: found.who.sort, head: { start: head.start, end: head.end }, cue: from && to ? { start: from.start, end: to.end } : null, base: found.base, rule: from ? 'colon cue' : 'colon', shape: 'colon',
    via: [], unsaid: false, sentence, place: null, time: null,
  };
}
