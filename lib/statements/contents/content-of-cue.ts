import { findAccordingContent } from './according-content';
import { skipAdjuncts, skipObject } from './adjuncts';
import { contentAfter } from './content-after';
import { findContentAround } from './content-around';
import { contentEnd } from './content-end';
import type { Cue } from '@/lib/statements/cues/cue';
import type { Found } from '@/lib/statements/draft';
import { foundAs } from './found-as';
import type { Parsed } from './parsed';
import { quoteRange } from './quote-range';
import { isEnd } from '@/lib/statements/tokens/sentence-end';
import { findLightContent, findNounContent } from './noun-content';
import { findTaggedQuote } from './tagged-quote';

/** "the failure to denounce …", "to call readers": only what is plainly said. */
function findInfinitiveContent(s: Parsed, cue: Cue, right: number): Found | null {
  const { tokens } = s;
  const content = contentAfter(s, cue, right + 1);
  return content && (/^(?:that|cue quote|quote inside)$/.test(content.rule) || (cue.base === 'say' && content.rule === 'clause') || content.ranges.some(([a, b]) => tokens.slice(a, b + 1).some((x) => x.tag === 'quote'))) ? content : null;
}

/** What one cue attributes, by where its quotation, its “that” or its comma stands. */
export function findContent(s: Parsed, cue: Cue, clauseLeft: number, right: number): Found | null {
  const { tokens } = s;
  // “…,” as Smith put it.
  const isAs = tokens[clauseLeft - 1]?.lower === 'as' && cue.shape === 'finite' && /^(?:comma|quote)$/.test(tokens[clauseLeft - 2]?.tag ?? '');
  const left = isAs ? clauseLeft - 1 : clauseLeft;
  const before = tokens[left - 1];
  const after = skipAdjuncts(tokens, /x/.test(cue.frames) && !cue.isInverted ? skipObject(tokens, right + 1) : right + 1);
  const next = tokens[after];
  if (cue.shape === 'infinitive' && tokens[cue.from]?.lower === 'to') return findInfinitiveContent(s, cue, right);
  // "| The vote | was first reported by the Bugle"
  if (cue.frames === 's') return cue.subject && foundAs(cue, 'told by', [cue.subject.from, cue.subject.to]);
  if (cue.shape === 'light') return findLightContent(s, cue);
  if (cue.shape === 'noun') return findNounContent(s, cue, right);
  if (cue.shape === 'according') return findAccordingContent(s, cue, left, right);
  if (before?.tag === 'quote' && cue.shape !== 'infinitive') {
    // “…,” she said: the quotation, with what stands before it in the sentence when it is only a piece.
    const isTag = cue.frames.includes('q') || isEnd(next) || next?.tag === 'comma';
    if (isTag && (cue.shape !== 'participle' || cue.frames.includes('q') === false || /[,.!?]["”'’]*$/.test(before.text) === false || left === 0)) {
      if (cue.shape === 'participle') return contentAfter(s, cue, right + 1);
      return findTaggedQuote(s, cue, before, left, right, after);
    }
    return contentAfter(s, cue, right + 1);
  }
  if (tokens[left - 1]?.lower === 'as' && left === 1 && next?.tag === 'comma' && cue.shape === 'finite' && tokens[after + 1]) {
    // "As Smith put it, …"
    return tokens[after + 1]?.tag === 'quote' ? foundAs(cue, 'cue quote', ...quoteRange(tokens, after + 1, contentEnd(s, after + 1, cue))) : foundAs(cue, 'as said', [after + 1, contentEnd(s, after + 1, cue)]);
  }
  return findContentAround(s, cue, left, right, after);
}
