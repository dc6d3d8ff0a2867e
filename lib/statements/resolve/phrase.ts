import type { Span } from '@/lib/text/span';

const determiner = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|some|one|another|many|several|both|most|other|two|three|four|five)$/i;
const boundary =
  /^(?:of|in|on|at|by|for|with|from|to|into|about|against|after|before|since|until|under|over|between|among|amid|through|as|than|like|per|and|or|but|nor|yet|because|while|although|though|if|when|where|whether|that|who|which|whom|is|are|was|were|be|been|being|has|had|have|will|would|shall|should|can|could|may|might|must|do|does|did|not|so|then|also|including|said|says|told|asked|there|here|he|she|it|they|we|i|you|him|them|us|me)$/i;

/**
 * The plain noun phrase that ends at `end`, looking no further left than `low`.
 * "The last question came from | a young child" → "a young child"
 */
export function phraseBefore(text: string, end: number, low: number): Span {
  let start = end;
  const ahead = text.slice(Math.max(low, end - 90), end);
  const offset = end - ahead.length;
  const words = [...ahead.matchAll(/[\p{L}\p{N}'’.&-]+/gu)];
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const match = words[i] as RegExpExecArray;
    const from = offset + match.index;
    const gap = text.slice(from + match[0].length, start);
    if (start !== end && gap !== ' ') break;
    if (determiner.test(match[0])) return { start: from, end };
    if (boundary.test(match[0]) && start !== end) break;
    start = from;
  }
  return { start, end };
}
