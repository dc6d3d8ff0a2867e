import type { Furniture } from '@/lib/articles/report';
import { findParagraphs } from '@/lib/text/paragraphs';
import { findQuotations } from '@/lib/text/quotations';
import { splitParagraph } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { findWords } from '@/lib/text/words';
import type { Draft } from './draft';
import { isQuoteOnly, readSentence } from './read-sentence';
import type { Topic } from './resolve';
import { findMainSubject } from './main-subject';
import { makeTokens, type Token } from './tokens';
import { findCues } from './cues';

/** Pushes many: spreading a hundred thousand arguments would overflow the stack. */
function add<T>(list: T[], more: T[]): void {
  for (const one of more) list.push(one);
}

const longest = 300;

/** A sentence of more than 300 words is a list or a broken page: it is read in pieces, so that time grows with length only. */
function inPieces(tokens: Token[]): Token[][] {
  if (tokens.length <= longest) return [tokens];
  const pieces: Token[][] = [];
  for (let at = 0; at < tokens.length; at += longest) pieces.push(tokens.slice(at, at + longest));
  return pieces;
}

/** Takes from a sentence what is furniture: all of it → null, its beginning or end → the rest. */
function withoutFurniture(span: Span, furniture: Span[]): Span | null {
  let { start, end } = span;
  for (const piece of furniture) {
    if (piece.end <= start || piece.start >= end) continue;
    if (piece.start <= start && piece.end >= end) return null;
    if (piece.start <= start) start = piece.end;
    else end = piece.start;
  }
  return start < end ? { start, end } : null;
}

/** Statements of a text in the making, paragraph by paragraph. */
export function readDrafts(text: string, furniture: Furniture[]): { drafts: Draft[]; quoted: Span[]; topics: Topic[] } {
  const drafts: Draft[] = [];
  const topics: Topic[] = [];
  const paragraphs = findParagraphs(text);
  const quotations = findQuotations(text, paragraphs);
  const pieces = [...furniture].sort((a, b) => a.start - b.start);
  let q = 0;
  let f = 0;
  let running: Draft | null = null;
  let isOpen = false;
  let isNear = false;
  let goesOn = false;
  let colon: Draft | null = null;
  for (const paragraph of paragraphs) {
    while (f < pieces.length && (pieces[f]?.end ?? 0) <= paragraph.start) f += 1;
    const near: Span[] = [];
    for (let i = f; i < pieces.length && (pieces[i]?.start ?? 0) < paragraph.end; i += 1) near.push(pieces[i] as Span);
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= paragraph.start) q += 1;
    const from = q;
    while (q < quotations.length && (quotations[q]?.start ?? 0) < paragraph.end) q += 1;
    const inside = quotations.slice(from, q);
    const words = findWords(text, paragraph);
    let w = 0;
    let last: Draft | null = null;
    let pending: Span[] = [];
    let qi = 0;
    const ofParagraph: Draft[] = [];
    for (const sentence of splitParagraph(text, paragraph, inside)) {
      const clear = withoutFurniture(sentence, near);
      while (w < words.length && (words[w]?.start ?? 0) < sentence.start) w += 1;
      const first = w;
      while (w < words.length && (words[w]?.start ?? 0) < sentence.end) w += 1;
      if (!clear) continue;
      while (qi < inside.length && (inside[qi]?.end ?? 0) <= sentence.start) qi += 1;
      const own = [];
      for (let i = qi; i < inside.length && (inside[i]?.start ?? 0) < clear.end; i += 1) own.push(inside[i] as (typeof inside)[number]);
      const tokens = makeTokens(text, words.slice(first, w).filter((word) => word.start >= clear.start && word.end <= clear.end), own);
      if (!tokens.length) continue;
      if (isQuoteOnly(tokens)) {
        const spans = own.map((quotation) => quotation.inner);
        const before: Draft | null = last ?? (isOpen ? running : null);
        if (last && canGoOn(last)) add(last.parts, spans);
        else if (!last && before && isOpen) add(before.parts, spans);
        else if (own.every((quotation) => quotation.marks === 'single')) pending = [];
        else if (colon) {
          ofParagraph.push({ ...colon, parts: spans });
          last = ofParagraph.at(-1) ?? null;
          colon = null;
        } else if (!last && isNear && running && goesOn && /^(?:quote cue|cue quote)$/.test(running.rule)) add(running.parts, spans);
        else add(pending, spans);
        isOpen = own.some((quotation) => !quotation.isClosed);
        continue;
      }
      const read = inPieces(tokens).flatMap((piece) => readSentence(text, piece, clear));
      if (last && tokens[0]?.tag === 'quote' && /^(?:quote cue|cue quote|colon cue|tail)$/.test(last.rule) && read.every((draft) => draft.rule === 'no cue' || draft.rule === 'governing')) {
        // “It is hard” to say no. — after “…,” she said: she goes on.
        const end = tokens.findLast((token) => token.tag !== 'stop') ?? tokens[0];
        last.parts.push({ start: tokens[0].start, end: end.end });
        continue;
      }
      const main = findMainSubject(tokens, 0, Math.min(tokens.length, longest));
      const head = main ? tokens[main.head] : undefined;
      if (head) topics.push({ start: clear.start, head: { start: head.start, end: head.end }, text: head.text });
      if (pending.length) {
        const target = read.find((draft) => draft.rule === 'quote cue');
        if (target) target.parts = [...pending, ...target.parts];
        else ofParagraph.push(loneQuote(pending, running, clear, isNear));
        pending = [];
      }
      add(ofParagraph, read);
      last = read.find((draft) => /^(?:quote cue|cue quote)$/.test(draft.rule)) ?? read.filter((draft) => draft.speaker && draft.speakerSort !== 'relative').at(-1) ?? last;
      colon = tokens.at(-1)?.tag === 'colon' && tokens.length <= longest ? colonCue(tokens, clear) : null;
      if (colon && !read.some((draft) => draft.cue && colon?.cue && draft.cue.start === colon.cue.start)) last = null;
      if (colon) running = colon;
      isOpen = own.some((quotation) => !quotation.isClosed);
    }
    if (pending.length) ofParagraph.push(loneQuote(pending, last ?? running, paragraph, isNear && ofParagraph.length === 0 && running?.speakerSort !== 'nominal' && text.slice(pending[0]?.start, pending[0]?.end).split(' ').length >= 8));
    add(drafts, ofParagraph.filter((draft) => draft.parts.length > 0));
    // A quotation alone right after a paragraph that somebody speaks in is likely theirs; later it is a guess.
    const speaking = ofParagraph.filter((draft) => draft.speaker && draft.rule !== 'noun that' && draft.speakerSort !== 'relative').at(-1);
    isNear = speaking !== undefined || colon !== null;
    goesOn = speaking !== undefined || (goesOn && ofParagraph.length === 0);
    running = speaking ?? running;
  }
  return { drafts, quoted: quotations.filter((quotation) => quotation.marks === 'double'), topics };
}

/** A quotation with no words around it: whoever spoke last goes on. */
function loneQuote(parts: Span[], running: Draft | null, sentence: Span, isNear: boolean): Draft {
  return {
    parts, speaker: running?.speaker ?? null, speakerSort: running?.speakerSort ?? 'none', head: running?.head ?? null, cue: null, base: '', rule: isNear ? 'lone quote' : 'far quote', shape: 'none',
    via: [], denies: false, sentence, place: null, time: null,
  };
}

/** "Smith went on:" — who it is that the next quotation comes from. */
function colonCue(tokens: Token[], sentence: Span): Draft | null {
  const subject = findMainSubject(tokens, 0, tokens.length);
  const cue = findCues(tokens).filter((one) => one.shape === 'finite' && one.subject && one.frames.includes('q')).at(-1);
  const who = cue?.subject ?? subject;
  const head = who ? tokens[who.head] : undefined;
  const a = who ? tokens[who.from] : undefined;
  const b = who ? tokens[who.to] : undefined;
  if (!who || !head || !a || !b) return null;
  const verb = cue ? { start: (tokens[cue.from] as Token).start, end: (tokens[cue.to] as Token).end } : null;
  return {
    parts: [], speaker: { start: a.start, end: b.end }, speakerSort: who.sort, head: { start: head.start, end: head.end }, cue: verb, base: cue?.base ?? '', rule: cue ? 'colon cue' : 'colon', shape: 'colon',
    via: [], denies: false, sentence, place: null, time: null,
  };
}

/** Whether quote-only sentences after a statement go on with it. */
const canGoOn = (draft: Draft) => draft.rule !== 'noun that';
