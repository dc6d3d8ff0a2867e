import type { Span } from '@/lib/text/span';
import type { Token } from '@/lib/statements/tokens/tokens';
import type { Passage } from './passages';

/** The words of a paragraph before its first colon, and what comes after: "Ana Ruiz | : | The bridge is safe." */
export type Heading = { label: Token[]; colon: Token; content: Token[]; isOneSentence: boolean; rest: Span };

const longestLabel = 10;

/** A word with letters that is no address: what a label must be followed by. */
const isWordy = (token: Token) => token.tag === 'quote' || (/\p{L}{2}/u.test(token.text) && !/^(?:[@#]|https?$)/.test(token.text));

/** “EXCLUSIVE – Ana Ruiz”: what stands before a dash is no part of the label. Marks that open a quotation are none either. */
function withoutKicker(tokens: Token[]): Token[] {
  const dash = tokens.findLastIndex((token) => token.tag === 'dash');
  return tokens.slice(dash + 1).filter((token, at) => at > 0 || token.tag !== 'mark');
}

/** "Rep. Ana Ruiz (D-Lima)": the party and the place tell nothing of who. */
function withoutBrackets(tokens: Token[]): Token[] {
  const open = tokens.findIndex((token) => token.tag === 'open');
  return open > 0 && tokens.at(-1)?.tag === 'close' ? tokens.slice(0, open) : tokens;
}

/** Cuts a paragraph at the colon after its first few words; null when it does not begin with a label. */
export function findHeading(passage: Passage): Heading | null {
  const first = passage.sentences[0];
  const last = passage.sentences.at(-1);
  if (!first || !last || first.start !== passage.start) return null;
  const at = first.tokens.slice(0, longestLabel + 6).findIndex((token) => token.tag === 'colon');
  const colon = first.tokens[at];
  if (!colon) return null;
  const label = withoutBrackets(withoutKicker(first.tokens.slice(0, at)));
  const content = [...first.tokens.slice(at + 1), ...(passage.sentences[1]?.tokens ?? [])];
  const start = content[0]?.start;
  if (start === undefined || !label.length || label.length > longestLabel || !content.some(isWordy)) return null;
  return { label, colon, content, isOneSentence: passage.sentences.length === 1, rest: { start, end: last.end } };
}
