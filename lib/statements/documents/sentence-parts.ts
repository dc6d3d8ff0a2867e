import { parseClauses } from '@/lib/statements/clauses/parse-clauses';
import type { Clause } from '@/lib/statements/clauses/clause';
import { makeTokens, type Token } from '@/lib/statements/tokens/tokens';
import { findParagraphs } from '@/lib/text/paragraphs';
import { findQuotations, type Quotation } from '@/lib/text/quotations';
import { splitParagraph } from '@/lib/text/sentences';
import { covers, overlaps, type Span } from '@/lib/text/span';
import { findWords, type Word } from '@/lib/text/words';

/** Where a document is meant; "It" at the head of a sentence stands for the mention before. */
export type Mention = Span & { standsFor?: Span };

/** A sentence, or one inside a quotation, with the places where it means a document. */
export type Part = Span & { tokens: Token[]; clauses: Clause[]; mentions: Mention[]; isQuoted: boolean };

const determiner = /^(?:The|the|This|this|That|that) /;

// "the JCPOA | nuclear deal"
const kindAfter = /^ (?:(?:nuclear|trade|free-trade|climate|peace|arms) )?(?:deal|agreement|accord|pact|treaty)\b/;

/** The words of a document's name as one: its verbs and commas are none of the sentence's. */
function joinNames(words: Word[], mentions: Span[], text: string): Word[] {
  const joined: Word[] = [];
  const cores = mentions.map(({ start, end }) => ({ start: start + (determiner.exec(text.slice(start, end))?.[0].length ?? 0), end: end + (kindAfter.exec(text.slice(end, end + 24))?.[0].length ?? 0) }));
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

function readPart(text: string, span: Span, quotations: Quotation[], mentions: Mention[], isQuoted: boolean): Part {
  const own = mentions.filter((each) => covers(span, each));
  const opened = quotations.filter((quotation) => own.some((each) => leadsInto(text, each, quotation)));
  const words = findWords(text, span).filter((word) => !opened.some(({ start, end, inner }) => (word.start >= start && word.start < inner.start) || (word.start >= inner.end && word.start < end)));
  const tokens = makeTokens(text, joinNames(words, own, text), quotations.filter((each) => !opened.includes(each)));
  return { ...span, tokens, clauses: parseClauses(tokens), mentions: own, isQuoted: isQuoted || opened.length > 0 };
}

/** The treaty “bans all nets,” she said: the verb stands within the marks. */
function leadsInto(text: string, mention: Span, quotation: Quotation): boolean {
  return mention.end < quotation.start && quotation.start - mention.end < 12 && /^,? (?:(?:also|would|will|does|not|simply|only|merely) ){0,2}$/.test(text.slice(mention.end, quotation.start)) && /^\p{Ll}/u.test(text.slice(quotation.inner.start, quotation.inner.start + 1));
}

/** The document that a sentence is about, when the next may go on with "It": the subject of its last main clause. */
function subjectOfPart(part: Part): Mention | null {
  const mains = part.clauses.filter(({ kind, group }) => kind === 'main' && group?.mood === 'finite');
  const heads = mains.map(({ subject }) => part.tokens[subject?.head ?? -1]);
  const first = heads[0];
  if (!first || heads.some((head) => head !== first)) return null;
  return part.mentions.find((each) => covers(each, first)) ?? null;
}

/** The sentences of a paragraph that mean a document; a mention inside a long quotation is read with the quotation's own sentence. */
function readParagraph(text: string, paragraph: Span, mentions: Span[]): Part[] {
  const quotations = findQuotations(text, [paragraph]);
  const parts: Part[] = [];
  let topic: Mention | null = null;
  for (const sentence of splitParagraph(text, paragraph, quotations)) {
    const it: Mention[] = topic && /^It (?!is |was |has been |had been |will be )/.test(text.slice(sentence.start, sentence.start + 16)) ? [{ start: sentence.start, end: sentence.start + 2, standsFor: topic.standsFor ?? topic }] : [];
    const own: Mention[] = [...it, ...mentions.filter((each) => covers(sentence, each))];
    topic = null;
    if (own.length === 0) continue;
    const quoted = quotations.filter((each) => overlaps(each, sentence));
    const inside = quoted.filter(({ inner }) => own.some((each) => covers(inner, each)) && inner.end - inner.start > 40);
    const outside = own.filter((each) => !quoted.some((quotation) => overlaps(quotation, each)));
    if (outside.length > 0) {
      const part = readPart(text, sentence, quoted, outside, false);
      parts.push(part);
      topic = subjectOfPart(part);
    }
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
