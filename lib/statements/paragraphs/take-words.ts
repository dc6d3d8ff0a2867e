import type { Draft } from '@/lib/statements/draft';
import { readSentence } from '@/lib/statements/read-sentence';
import type { Token } from '@/lib/statements/tokens/tokens';
import { findColonCue } from './colon-cue';
import { loneQuote } from './lone-quote';
import type { Sentence } from './passages';
import { isTagged, nearest, saidIn, type Thread } from './thread';

export const longest = 300;

/** A sentence of more than 300 words is a list or a broken page: it is read in pieces, so that time grows with length only. */
function inPieces(tokens: Token[]): Token[][] {
  if (tokens.length <= longest) return [tokens];
  const pieces: Token[][] = [];
  for (let at = 0; at < tokens.length; at += longest) pieces.push(tokens.slice(at, at + longest));
  return pieces;
}

/** “Is it safe?” | Ruiz, the mayor, asked on Monday. — words that say nothing by themselves may be the tag of the quotation before. */
function readAsTag(text: string, waiting: Sentence | undefined, { start, end, tokens }: Sentence): Draft[] {
  if (!waiting || waiting.tokens.length + tokens.length > longest) return [];
  const read = readSentence(text, [...waiting.tokens, ...tokens], { start: waiting.start, end });
  return read.some((draft) => draft.rule === 'quote cue' && draft.cue && draft.cue.start >= start) ? read : [];
}

function read(text: string, thread: Thread, sentence: Sentence): Draft[] {
  const { start, end, tokens } = sentence;
  const drafts = inPieces(tokens).flatMap((piece) => readSentence(text, piece, { start, end }));
  const waiting = thread.pending.at(-1);
  const asTag = drafts.length ? [] : readAsTag(text, waiting, sentence);
  if (asTag.length) thread.pending.pop();
  return asTag.length ? asTag : drafts;
}

/** “It is hard” to say no. Then, “We looked twice.” — after “…,” she said: she goes on. “Hear, hear,” was the answer: somebody else. */
function goOnWith(last: Draft | null, tokens: Token[], drafts: Draft[]): boolean {
  const at = tokens.findIndex((token) => !/^(?:adv|conj|comma|dash)$/.test(token.tag));
  const first = tokens[at];
  const isTag = /,[”"'’]+$/.test(first?.text ?? '') && !/^(?:prep|sub)$/.test(tokens[at + 1]?.tag ?? '');
  if (!last || first?.tag !== 'quote' || isTag || drafts.some((draft) => draft.rule !== 'no cue' && draft.rule !== 'governing')) return false;
  const isNobodys = drafts.length > 0 && drafts.every((draft) => draft.speaker === null) && !tokens.some((token) => token.speech);
  if (!isNobodys && !/^(?:quote cue|cue quote|colon cue|tail)$/.test(last.rule)) return false;
  const end = tokens.findLast((token) => token.tag !== 'stop') ?? first;
  last.parts.push({ start: first.start, end: end.end });
  return true;
}

/** Whether a quotation stands apart from the words before it, as speech does: first, after a comma, a colon or a dash. */
function standsApart(tokens: Token[], { parts }: Draft): boolean {
  const at = tokens.findIndex((token) => token.quotation?.inner.start === parts[0]?.start);
  return at < 1 || /^(?:comma|colon|dash)$/.test(tokens[at - 1]?.tag ?? '');
}

/**
 * That makes it “a bridge like no other.” Adding, “We looked twice.” — what a sentence gives to nobody is likely from whoever spoke in the sentence before.
 * When nobody did, one in the middle of a clause is more often the name of a thing than speech.
 */
function giveTo(last: Draft | null, tokens: Token[], drafts: Draft[]): Draft[] {
  const isNobodys = (draft: Draft) => draft.rule === 'no cue' && !draft.speaker;
  if (!last?.speaker) return drafts.filter((draft) => !isNobodys(draft) || standsApart(tokens, draft));
  const { speaker, speakerSort, head } = last;
  return drafts.map((draft) => (isNobodys(draft) || (!draft.speaker && draft.shape === 'participle') ? { ...draft, speaker, speakerSort, head } : draft));
}

/** Gives the quotations that waited to the tag that came, or to whoever spoke before. */
function settlePending(thread: Thread, drafts: Draft[], sentence: Sentence): void {
  if (!thread.pending.length) return;
  const said = saidIn(thread.pending);
  const target = drafts.find((draft) => draft.rule === 'quote cue');
  if (target) target.parts = [...said, ...target.parts];
  else thread.drafts.push(loneQuote(said, nearest(thread), sentence, thread.isNear ? 'lone quote' : 'far quote'));
  thread.pending = [];
}

/** The statement of a sentence that quotations after it go on with: the tagged one, the one whose “…” opens the sentence, or the last. */
function nextToGoOn(tokens: Token[], drafts: Draft[]): Draft | undefined {
  const opening = tokens[0]?.quotation?.inner.start;
  return drafts.find(isTagged)
    ?? (opening === undefined ? undefined : drafts.find((draft) => draft.rule === 'no cue' && draft.parts[0]?.start === opening))
    ?? drafts.findLast((draft) => draft.speaker && draft.speakerSort !== 'relative');
}

/** A sentence with words of the writer: what it attributes, and who speaks from here on. */
export function takeWords(text: string, thread: Thread, sentence: Sentence): void {
  const { tokens } = sentence;
  const drafts = read(text, thread, sentence);
  if (goOnWith(thread.last, tokens, drafts)) return;
  settlePending(thread, drafts, sentence);
  for (const draft of giveTo(thread.last, tokens, drafts)) thread.drafts.push(draft);
  thread.last = nextToGoOn(tokens, drafts) ?? thread.last;
  const announced = tokens.at(-1)?.tag === 'colon' && tokens.length <= longest ? findColonCue(tokens, { start: sentence.start, end: sentence.end }) : null;
  thread.announced = announced;
  if (announced) {
    thread.isContentKnown = drafts.some((draft) => draft.cue && draft.cue.start === announced.cue?.start);
    if (!thread.isContentKnown) thread.last = null;
    thread.running = announced;
  }
  thread.isOpen = sentence.quotations.some((quotation) => !quotation.isClosed);
}
