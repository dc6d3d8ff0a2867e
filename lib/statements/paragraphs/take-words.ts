import type { Draft } from '@/lib/statements/draft';
import { readSentence } from '@/lib/statements/read-sentence';
import type { Token } from '@/lib/statements/tokens';
import { findColonCue } from './colon-cue';
import { loneQuote } from './lone-quote';
import type { Sentence } from './passages';
import { isTagged, type Thread } from './thread';

export const longest = 300;

/** A sentence of more than 300 words is a list or a broken page: it is read in pieces, so that time grows with length only. */
function inPieces(tokens: Token[]): Token[][] {
  if (tokens.length <= longest) return [tokens];
  const pieces: Token[][] = [];
  for (let at = 0; at < tokens.length; at += longest) pieces.push(tokens.slice(at, at + longest));
  return pieces;
}

/** “It is hard” to say no. — after “…,” she said: she goes on. */
function goOnWith(last: Draft | null, tokens: Token[], read: Draft[]): boolean {
  const first = tokens[0];
  if (!last || first?.tag !== 'quote' || !/^(?:quote cue|cue quote|colon cue|tail)$/.test(last.rule) || read.some((draft) => draft.rule !== 'no cue' && draft.rule !== 'governing')) return false;
  const end = tokens.findLast((token) => token.tag !== 'stop') ?? first;
  last.parts.push({ start: first.start, end: end.end });
  return true;
}

/** Gives the quotations that waited to the tag that came, or to whoever spoke before. */
function settlePending(thread: Thread, read: Draft[], sentence: Sentence): void {
  if (!thread.pending.length) return;
  const target = read.find((draft) => draft.rule === 'quote cue');
  if (target) target.parts = [...thread.pending, ...target.parts];
  else thread.drafts.push(loneQuote(thread.pending, thread.running, sentence, thread.isNear ? 'lone quote' : 'far quote'));
  thread.pending = [];
}

/** A sentence with words of the writer: what it attributes, and who speaks from here on. */
export function takeWords(text: string, thread: Thread, sentence: Sentence): void {
  const { tokens } = sentence;
  const span = { start: sentence.start, end: sentence.end };
  const read = inPieces(tokens).flatMap((piece) => readSentence(text, piece, span));
  if (goOnWith(thread.last, tokens, read)) return;
  settlePending(thread, read, sentence);
  for (const draft of read) thread.drafts.push(draft);
  thread.last = read.find(isTagged) ?? read.filter((draft) => draft.speaker && draft.speakerSort !== 'relative').at(-1) ?? thread.last;
  const announced = tokens.at(-1)?.tag === 'colon' && tokens.length <= longest ? findColonCue(tokens, span) : null;
  thread.announced = announced;
  if (announced) {
    if (!read.some((draft) => draft.cue && draft.cue.start === announced.cue?.start)) thread.last = null;
    thread.running = announced;
  }
  thread.isOpen = sentence.quotations.some((quotation) => !quotation.isClosed);
}
