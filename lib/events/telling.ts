import { isCommon, tokensOf, type Token } from '@/lib/events/tokens';
import type { Reading, Statement } from '@/lib/statements/statement';
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
};

/** The statements of a reading, without those in furniture: a headline repeats what the body says. */
export function tellingsOf(reading: Reading, reportIndex: number): Telling[] {
  const { report } = reading;
  return reading.statements
    .filter(({ quote }) => !report.furniture.some((each) => overlaps(each, quote)))
    .map((statement) => {
      const parts = statement.quote.parts ?? [statement.quote];
      const tokens = parts.flatMap((part) => tokensOf(report.text, part));
      const stems = new Set(tokens.filter(({ word }) => !isCommon(word)).map(({ stem }) => stem));
      return { reportIndex, statement, text: report.text, tokens, stems, fragments: fragmentsOf(report.text, statement, tokens) };
    });
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

/** Whether two names can be one person or body: "Zarif" and "Mohammad Javad Zarif" can. */
export function isSameSpeaker(a: Statement, b: Statement): boolean | null {
  if (!a.speaker || !b.speaker) return null;
  const last = (name: string): string => name.toLowerCase().replace(/[^\p{L}\s]/gu, '').trim().split(/\s+/).at(-1) ?? '';
  return last(a.speaker.name) === last(b.speaker.name);
}
