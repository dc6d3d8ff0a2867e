import type { Draft } from '@/lib/statements/draft';
import { sortOf } from '@/lib/statements/subject';
import type { Token } from '@/lib/statements/tokens';
import type { Span } from '@/lib/text/span';
import type { Passage } from './passages';

/** Who signs after a dash, as tokens: the dash, and the name from its first to its last word. */
type Signature = { dash: Token; from: Token; to: Token; head: Token };

function signatureAt(tokens: Token[], at: number): Signature | null {
  const dash = tokens[at];
  if (dash?.tag !== 'dash' || tokens[at + 1]?.tag !== 'name') return null;
  let head = at + 1;
  while (tokens[head + 1]?.tag === 'name') head += 1;
  return { dash, from: tokens[at + 1] as Token, to: tokens[head] as Token, head: tokens[head] as Token };
}

const asDraft = ({ dash, from, to, head }: Signature, parts: Span[], rule: string, sentence: Span): Draft => ({
  parts, speaker: { start: from.start, end: to.end }, speakerSort: sortOf([from, head], { from: 0, head: 1, to: 1 }), head: { start: head.start, end: head.end }, cue: { start: dash.start, end: dash.end }, base: 'dash', rule, shape: 'governing',
  via: [], denies: false, sentence, place: null, time: null,
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
    if (!first || !last || first.start >= signature.dash.start) return null;
    return asDraft(signature, [{ start: first.start, end: last.end }], 'message', { start, end });
  }
  return null;
}

const longestLine = 16;

/** A line of its own, "— Ana Ruiz, mayor of Lima": gives the quotations of the paragraph before to who signs. */
export function signedBy(passage: Passage | undefined): ((parts: Span[]) => Draft) | null {
  const tokens = passage?.sentences.length === 1 ? passage.sentences[0]?.tokens ?? [] : [];
  const signature = tokens.length <= longestLine && !tokens.some((token) => token.tag === 'verb' || token.tag === 'aux' || token.tag === 'quote') ? signatureAt(tokens, 0) : null;
  return signature && passage ? (parts) => asDraft(signature, parts, 'signed', { start: passage.start, end: passage.end }) : null;
}
