import { opensContent } from '@/lib/text/speech-nouns';
import { phraseEnd } from './adjuncts';
import { contentEnd } from './content-end';
import type { Cue } from '@/lib/statements/cues/cue';
import type { Found } from '@/lib/statements/draft';
import { foundAs } from './found-as';
import type { Parsed } from './parsed';
import { quoteRange } from './quote-range';
import { isEnd } from '@/lib/statements/tokens/sentence-end';
import { thingEnd } from './thing-end';
import type { Token } from '@/lib/statements/tokens/tokens';

/** "Kerry's claim that …": the clause that "that" opens. */
export function findNounContent(s: Parsed, cue: Cue, right: number): Found | null {
  const { tokens, clauses } = s;
  const at = tokens[right + 1]?.tag === 'colon' ? right + 2 : right + 1;
  if (tokens[at]?.tag === 'quote') return foundAs(cue, 'noun quote', ...quoteRange(tokens, at, tokens[cue.to]?.lower === 'of' ? at : contentEnd(s, at, cue)));
  const clause = clauses.find((one) => one.opener === right + 1 && one.kind === 'complement');
  if (!clause) return null;
  let end = Math.min(clause.end, contentEnd(s, right + 2, cue, 'thing'));
  // "called a claim that it rained | “nonsense”": what he called it is no part of the claim.
  const isNamed = tokens.slice(0, cue.from).some((t) => /^(?:call|label|dub|brand|describe)$/.test(t.speech?.base ?? ''));
  if (isNamed && tokens[end]?.tag === 'quote' && !/^(?:aux|verb|base|prep|conj)$/.test(tokens[end - 1]?.tag ?? '')) end -= 1;
  return end > right + 2 ? foundAs(cue, cue.at === right || tokens[right]?.tag !== 'aux' ? 'noun that' : 'noun is', [right + 2, end]) : null;
}

/** Over when a thing was said and to whom: "made the case | on Monday | to voters | that …". */
function overTimeAndHearer(tokens: Token[], from: number, takesTo: boolean): number {
  let at = from;
  for (;;) {
    const t = tokens[at];
    const next = tokens[at + 1];
    if (t?.tag === 'time' || t?.tag === 'adv') at += 1;
    else if (t?.tag === 'prep' && (next?.tag === 'time' || (t.lower === 'to' && !takesTo && next && next.tag !== 'base'))) at = phraseEnd(tokens, at);
    else return at;
  }
}

/** "made no mention of | the bridge", "made the case that | it was safe", "issued a statement thanking | the engineers": what hangs on the noun. */
export function findLightContent(s: Parsed, cue: Cue): Found | null {
  const { tokens, clauses } = s;
  const { frames } = cue;
  const at = overTimeAndHearer(tokens, cue.to + 1, opensContent(frames, 'to'));
  const t = tokens[at];
  const next = tokens[at + 1];
  if (!t || !next || isEnd(next)) return null;
  if (t.tag === 'colon' && next.tag === 'quote') return foundAs(cue, 'noun about', ...quoteRange(tokens, at + 1, contentEnd(s, at + 1, cue)));
  const isThat = t.tag === 'sub' && t.lower === 'that';
  const isClause = (isThat ? frames.includes('t') : frames.includes('z')) && clauses.some(({ opener, start, subject, kind }) => kind === 'complement' && (opener === at || start === at || subject?.from === at));
  const from = (t.lower === 'to' && next.tag === 'base') || (isClause && !isThat) ? at : at + 1;
  if (isClause || (from === at && frames.includes('i'))) return foundAs(cue, 'noun about', [from, contentEnd(s, from, cue)]);
  const isThing = from > at && opensContent(frames, t.lower) && next.tag !== 'prep' && tokens[at + 2]?.lower !== 'own';
  return isThing || (t.tag === 'ing' && !t.speech && frames.includes('w')) ? foundAs(cue, 'noun about', [at + 1, thingEnd(tokens, at + 1, contentEnd(s, at + 1, cue, 'thing'))]) : null;
}
