import { hasFinite } from '@/lib/statements/tokens/has-finite';
import { makeTokens } from '@/lib/statements/tokens/tokens';
import { findWords } from '@/lib/text/words';

/** Whether words have a verb that makes them a clause: "the boats left", but not "the loss of forty boats". */
export function hasVerb(text: string): boolean {
  const tokens = makeTokens(text, findWords(text), []);
  return hasFinite(tokens, 0, tokens.length - 1);
}
