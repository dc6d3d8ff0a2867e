import type { Draft } from '@/lib/statements/draft';
import type { Token } from '@/lib/statements/tokens/tokens';
import type { Span } from '@/lib/text/span';
import type { Passage } from './passages';

/** Who signs, as tokens: the dash if there is one, and the name from its first to its last word. */
type Signature = { dash: Token | null; from: Token; to: Token };

/** The name that begins at a token. */
function nameAt(tokens: Token[], at: number, dash: Token | null): Signature | null {
  const from = tokens[at];
  if (from?.tag !== 'name') return null;
  let to = at;
  while (tokens[to + 1]?.tag === 'name') to += 1;
  return { dash, from, to: tokens[to] as Token };
}

const signatureAt = (tokens: Token[], at: number) => (tokens[at]?.tag === 'dash' ? nameAt(tokens, at + 1, tokens[at] ?? null) : null);

const asDraft = ({ dash, from, to }: Signature, parts: Span[], rule: string, sentence: Span): Draft => ({
  parts, speaker: { start: from.start, end: to.end }, speakerSort: 'name', head: { start: to.start, end: to.end }, cue: dash && { start: dash.start, end: dash.end }, base: 'dash', rule, shape: 'governing',
  via: [], unsaid: false, sentence, place: null, time: null,
});

const longestTail = 30;

/** "The bridge is open. — Ana Ruiz (@anaruiz) May 3, 2016": a message with its writer's name and handle, with or without markup around it. */
export function readMessage({ start, end, sentences }: Passage): Draft | null {
  if (!sentences.slice(-3).some((sentence) => sentence.tokens.some((token) => token.text.startsWith('@')))) return null;
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  for (let at = tokens.length - 2; at >= Math.max(1, tokens.length - longestTail); at -= 1) {
    const signature = signatureAt(tokens, at);
    if (!signature) continue;
    const after = tokens.findIndex((token) => token.start >= signature.to.end);
    if (tokens[after]?.tag !== 'open' || !tokens[after + 1]?.text.startsWith('@')) continue;
    const opening = tokens.slice(0, at).findLastIndex((token) => token.text === '>');
    const first = tokens[opening + 1];
    const last = tokens[at - 1];
    if (!first || !last || opening + 1 >= at) return null;
    return asDraft(signature, [{ start: first.start, end: last.end }], 'message', { start, end });
  }
  return null;
}

const longestLine = 16;

/**
 * A line of its own, "— Ana Ruiz, mayor of Lima": gives the quotations of the paragraph before to who signs.
 * A line within marks that the quotation left open needs no dash.
 */
export function signedBy(passage: Passage | undefined, isOpen: boolean): ((parts: Span[]) => Draft) | null {
  const tokens = passage?.sentences.length === 1 ? passage.sentences[0]?.tokens ?? [] : [];
  if (!passage || tokens.length > longestLine || tokens.some((token) => /^(?:verb|aux|pron|quote)$/.test(token.tag))) return null;
  const signature = signatureAt(tokens, 0) ?? (isOpen && /^["”]$/.test(tokens.at(-1)?.text ?? '') ? nameAt(tokens, 0, null) : null);
  return signature && ((parts) => asDraft(signature, parts, 'signed', { start: passage.start, end: passage.end }));
}
