import { findContent } from './content-of-cue';
import { type Cue, leftOf } from './cue';
import type { Found } from './draft';
import type { Token } from './tokens';

/** What each cue of a sentence attributes. */
export function findContents(tokens: Token[], cues: Cue[]): Found[] {
  const found: Found[] = [];
  for (const cue of cues) {
    const subject = cue.subject;
    const left = leftOf(cue);
    const right = Math.max(cue.to, subject && cue.isInverted ? subject.to : cue.to);
    const result = findContent(tokens, cue, cues, left, right);
    if (!result) continue;
    const ranges = result.ranges.filter(([from, to]) => from <= to && to < tokens.length);
    if (ranges.length) found.push({ ...result, ranges });
  }
  return found;
}
