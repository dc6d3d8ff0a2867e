import { findContent } from './content-of-cue';
import { isNoSpeech } from './no-speech';
import { leftOf } from '@/lib/statements/cues/cue';
import type { Found } from '@/lib/statements/draft';
import type { Parsed } from './parsed';

/** What each cue of a sentence attributes. */
export function findContents(s: Parsed): Found[] {
  const { tokens, cues } = s;
  const found: Found[] = [];
  for (const cue of cues) {
    const subject = cue.subject;
    const left = leftOf(cue);
    const right = Math.max(cue.to, subject && cue.isInverted ? subject.to : cue.to);
    const result = findContent(s, cue, left, right);
    if (!result || isNoSpeech(tokens, result)) continue;
    const ranges = result.ranges.filter(([from, to]) => from <= to && to < tokens.length);
    if (ranges.length) found.push({ ...result, ranges });
  }
  return found;
}
