import { readReport } from '@/lib/articles/read-report';
import type { Level, Reading } from '@/lib/statements/statement';

/** A reading of our own making: each statement by its words, its level and its speaker. */
export function makeReading(text: string, statements: [quote: string, level: Level, speaker: string | null, denies?: boolean][]): Reading {
  const report = readReport(text);
  return {
    report,
    documents: [],
    statements: statements.map(([quote, level, name, denies = false]) => {
      const start = text.indexOf(quote);
      if (start < 0) throw new Error(`not in the text: ${quote}`);
      const speaker = name === null ? null : { start: 0, end: 1, name };
      return { id: `${report.id}-${start}`, reportId: report.id, quote: { start, end: start + quote.length }, speaker, cue: null, level, via: [], place: null, time: null, denies, unsaid: false, confidence: 0.9 };
    }),
  };
}
