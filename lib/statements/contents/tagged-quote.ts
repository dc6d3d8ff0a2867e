import { contentAfter } from './content-after';
import { contentBefore } from './content-before';
import { contentEnd } from './content-end';
import type { Cue } from '@/lib/statements/cues/cue';
import type { Found } from '@/lib/statements/draft';
import { foundAs } from './found-as';
import { isTitle } from './leftover-quote';
import { clauseOfCue, type Parsed } from './parsed';
import { quoteRange } from './quote-range';
import type { Token } from '@/lib/statements/tokens/tokens';

/** Things that have a title. */
const isWork = /^(?:book|memoir|novel|film|movie|documentary|song|album|column|essay|article|paper|show|program|programme|series|play|poem|blog|podcast|interview)$/;

const cueInside = (cues: Cue[], own: Cue, range: [number, number]) => cues.some((cue) => cue !== own && cue.at >= range[0] && cue.at <= range[1]);

/** “…,” she said, “…”: the quotation before the cue, with the words before it when it is only a piece, and the one after. */
export function findTaggedQuote(s: Parsed, cue: Cue, before: Token, left: number, right: number, after: number): Found | null {
  const { tokens, cues } = s;
  // "On “Harbour Watch,” Ruiz said the bridge was safe": the quotation only tells where.
  const opensPhrase = /^(?:prep|time|sub)$/.test(tokens[0]?.tag ?? '') || tokens[0]?.tag === 'ing' || (tokens[0]?.tag === 'conj' && tokens[1]?.tag === 'prep');
  if (opensPhrase && !cue.isInverted && clauseOfCue(s, cue)?.start === 0) {
    const own = contentAfter(s, cue, right + 1);
    if (own && /^(?:that|clause|clause2|wh|urge|cue quote)$/.test(own.rule)) return own;
  }
  const pre = contentBefore(tokens, left);
  const ranges: ([number, number] | null)[] = [];
  if (pre) {
    const isBroken = tokens.slice(pre[0], pre[1]).some((t) => t.tag !== 'quote' && t.tag !== 'comma' && t.tag !== 'conj' && t.tag !== 'dash' && t.tag !== 'stop');
    const isAfterColon = /^(?:colon|dash)$/.test(tokens[left - 2]?.tag ?? '');
    const isLong = before.end - before.start > 40 && /^["“'‘]\p{Lu}/u.test(before.text);
    if (isBroken && !isAfterColon && !(isLong && cueInside(cues, cue, pre))) ranges.push(pre);
    else ranges.push([left - 1, left - 1]);
  }
  let more = after;
  if (tokens[more]?.tag === 'comma' || tokens[more]?.tag === 'colon' || tokens[more]?.tag === 'dash') more += 1;
  if (tokens[more]?.lower === 'that' && tokens[more + 1]?.tag === 'quote') more += 1;
  // “…,” she told “The Late Hour”; she wrote in her book, “The Long Night”: what has heard it or holds it is no part of it.
  const isBeside = !/^(?:comma|colon|dash)$/.test(tokens[more - 1]?.tag ?? '');
  const isHeardOn = tokens[more]?.tag === 'quote' && (isBeside || isWork.test(tokens[more - 2]?.lower ?? '')) && isTitle(tokens[more] as Token);
  if (tokens[more]?.tag === 'quote' && more > right && !isHeardOn) ranges.push(...quoteRange(tokens, more, contentEnd(s, more, cue)));
  return foundAs(cue, 'quote cue', ...ranges);
}
