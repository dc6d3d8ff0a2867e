import { hasFinite } from '@/lib/statements/tokens/has-finite';
import { makeTokens } from '@/lib/statements/tokens/tokens';
import { findWords } from '@/lib/text/words';

/** Verbs for certain, wherever they stand: most sentences have one, and need not be taken apart. */
const surely = /(?<![\p{L}’'-])(?:was|were|is|are|has|had|said|says|would|could|should|did|does)(?![\p{L}’'-])/u;

/** Whether words have a verb that makes them a clause: "the boats left", but not "the loss of forty boats". */
export function hasVerb(text: string): boolean {
  if (surely.test(text)) return true;
  const tokens = makeTokens(text, findWords(text), []);
  return hasFinite(tokens, 0, tokens.length - 1);
}
