import { parseClauses } from '@/lib/statements/clauses/parse-clauses';
import type { Clause } from '@/lib/statements/clauses/clause';
import { makeTokens, type Token } from '@/lib/statements/tokens';
import { findParagraphs } from '@/lib/text/paragraphs';
import { findQuotations, type Quotation } from '@/lib/text/quotations';
import { splitParagraph } from '@/lib/text/sentences';
import { covers, overlaps, type Span } from '@/lib/text/span';
import { findWords, type Word } from '@/lib/text/words';

/** A sentence, or one inside a quotation, with the places where it means a document. */
export type Part = Span & { tokens: Token[]; clauses: Clause[]; mentions: Span[]; isQuoted: boolean };

const determiner = /^(?:The|the|This|this|That|that) /;

/** The words of a document's name as one: its verbs and commas are none of the sentence's. */
function joinNames(words: Word[], mentions: Span[], text: string): Word[] {
  const joined: Word[] = [];
  const cores = mentions.map(({ start, end }) => ({ start: start + (determiner.exec(text.slice(start, end))?.[0].length ?? 0), end }));
  let at = 0;
  for (const word of words) {
    while (at < cores.length && (cores[at] as Span).end <= word.start) at += 1;
    const core = cores[at];
    const isInside = core !== undefined && core.start <= word.start && word.end <= core.end;
    if (!isInside) joined.push(word);
    else if (joined.at(-1)?.end !== core.end) {
      const name = text.slice(core.start, core.end);
      joined.push({ ...core, text: name, lower: name.toLowerCase(), kind: 'word' });
    }
  }
  return joined;
}

function readPart(text: string, span: Span, quotations: Quotation[], mentions: Span[], isQuoted: boolean): Part {
  const own = mentions.filter((each) => covers(span, each));
  const tokens = makeTokens(text, joinNames(findWords(text, span), own, text), quotations);
  return { ...span, tokens, clauses: parseClauses(tokens), mentions: own, isQuoted };
}

/** The sentences of a paragraph that mean a document; a mention inside a long quotation is read with the quotation's own sentence. */
function readParagraph(text: string, paragraph: Span, mentions: Span[]): Part[] {
  const quotations = findQuotations(text, [paragraph]);
  const parts: Part[] = [];
  for (const sentence of splitParagraph(text, paragraph, quotations)) {
    const own = mentions.filter((each) => covers(sentence, each));
    if (own.length === 0) continue;
    const quoted = quotations.filter((each) => overlaps(each, sentence));
    const inside = quoted.filter(({ inner }) => own.some((each) => covers(inner, each)) && inner.end - inner.start > 40);
    const outside = own.filter((each) => !quoted.some((quotation) => overlaps(quotation, each)));
    if (outside.length > 0) parts.push(readPart(text, sentence, quoted, outside, false));
    for (const { inner } of inside) for (const span of splitParagraph(text, inner, [])) if (own.some((each) => covers(span, each))) parts.push(readPart(text, span, [], own, true));
  }
  return parts;
}

/** The sentences that mean a document, read in clauses. Mentions come in order. */
export function findParts(text: string, mentions: Span[]): Part[] {
  let at = 0;
  return findParagraphs(text).flatMap((paragraph) => {
    const from = at;
    while (at < mentions.length && (mentions[at] as Span).start < paragraph.end) at += 1;
    return at > from ? readParagraph(text, paragraph, mentions.slice(from, at)) : [];
  });
}
