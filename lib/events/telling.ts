import { isCommon, tokensOf, type Token } from '@/lib/events/tokens';
import type { Reading, Statement } from '@/lib/statements/statement';
import { findSentences } from '@/lib/text/sentences';
import { isFirstName } from '@/lib/text/name-words';
import { overlaps, type Span } from '@/lib/text/span';

/** A stretch between quotation marks, with its words. */
export type Fragment = Span & { tokens: Token[] };

/** A statement made ready to be compared. */
export type Telling = {
  reportIndex: number;
  statement: Statement;
  text: string;
  tokens: Token[];
  /** Stems of the words that carry the matter. */
  stems: Set<string>;
  fragments: Fragment[];
  /** Stems of the names in its sentence: where it was said, beside whom. */
  names: Set<string>;
  /** Last name of the speaker, as compared; null when nobody is named. */
  speaker: string | null;
};

/** The statements of a reading, without those in furniture: a headline repeats what the body says. */
export function tellingsOf(reading: Reading, reportIndex: number): Telling[] {
  const { report } = reading;
  const sentences = findSentences(report.text);
  return reading.statements
    .filter(({ quote }) => !report.furniture.some((each) => overlaps(each, quote)))
    .map((statement) => {
      const parts = statement.quote.parts ?? [statement.quote];
      const tokens = parts.flatMap((part) => tokensOf(report.text, part));
      const stems = new Set(tokens.filter(({ word }) => !isCommon(word)).map(({ stem }) => stem));
      return { reportIndex, statement, text: report.text, tokens, stems, fragments: fragmentsOf(report.text, statement, tokens), names: namesAround(report.text, sentences, statement), speaker: lastName(statement) };
    });
}

/** Capitalised words inside the statement's first sentence, its speaker's left out. */
function namesAround(text: string, sentences: Span[], { quote, speaker }: Statement): Set<string> {
  const sentence = sentenceAt(sentences, quote.start);
  if (!sentence) return new Set();
  const own = new Set(speaker ? tokensOf(speaker.name, { start: 0, end: speaker.name.length }).map(({ stem }) => stem) : []);
  const inside = tokensOf(text, sentence).slice(1).filter(({ start, word }) => /\p{Lu}/u.test(text[start] ?? '') && !isCommon(word));
  return new Set(inside.map(({ stem }) => stem).filter((stem) => !own.has(stem)));
}

/** The sentence that goes on after a place; they stand in order, so half of them can be left aside at each step. */
function sentenceAt(sentences: Span[], place: number): Span | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? Infinity) > place) high = middle;
    else low = middle + 1;
  }
  return sentences[low];
}

const quoted = /[“"]([^“”"]+)[”"]?|''(.+?)''/gu;

/** The exact words of a statement: all of a direct one, what stands between marks in a mixed one. */
function fragmentsOf(text: string, statement: Statement, tokens: Token[]): Fragment[] {
  const { quote, level } = statement;
  if (level === 'direct') return [{ start: quote.start, end: quote.end, tokens }];
  if (level === 'indirect') return [];
  // The last mark may stand just outside of the span.
  const words = text.slice(quote.start, quote.end);
  return [...words.matchAll(quoted)].map((match) => {
    const inside = match[1] ?? match[2] ?? '';
    const start = quote.start + match.index + match[0].indexOf(inside);
    const trimmed = inside.replace(/[\s,.]+$/, '');
    return { start, end: start + trimmed.length, tokens: tokensOf(text, { start, end: start + trimmed.length }) };
  });
}

/** Whether two speakers are one person or body: "Zarif" and "Mohammad Javad Zarif" are; null when one is not named, or when two of one family may be meant. */
export function isSameSpeaker(a: Telling, b: Telling): boolean | null {
  if (a.speaker === null || b.speaker === null) return null;
  if (a.speaker !== b.speaker) return false;
  const [one, other] = [firstNameOf(a.statement), firstNameOf(b.statement)];
  const isOther = one && other && one.charAt(0) !== other.charAt(0) && !a.statement.speaker?.name.includes(other) && !b.statement.speaker?.name.includes(one);
  return isOther ? null : true;
}

/** "Ada Lund" → Ada; null for "Lund", "Mayor Lund" and a body. */
function firstNameOf({ speaker }: Statement): string | null {
  const first = speaker?.name.split(' ')[0] ?? '';
  return speaker?.name.includes(' ') && isFirstName(first) ? first : null;
}

function lastName({ speaker }: Statement): string | null {
  return speaker && (speaker.name.toLowerCase().replace(/[^\p{L}\s]/gu, '').trim().split(/\s+/).at(-1) ?? null);
}
