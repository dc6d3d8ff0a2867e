import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/articles/report';
import { readStatements } from '@/lib/statements/read-statements';
import { settleOverlaps } from '@/lib/statements/settle-overlaps';
import type { Statement } from '@/lib/statements/statement';

type Parts = [start: number, end: number][];

const made = (confidence: number, parts: Parts): Statement => {
  const spans = parts.map(([start, end]) => ({ start, end }));
  const quote = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0, ...(spans.length > 1 ? { parts: spans } : {}) };
  return { id: `${confidence}`, reportId: 'r', quote, speaker: null, cue: null, level: 'direct', via: [], place: null, time: null, denies: false, unsaid: false, confidence };
};

const isWithin = (inner: Statement, outer: Statement) => (inner.quote.parts ?? [inner.quote]).every((part) => (outer.quote.parts ?? [outer.quote]).some((one) => one.start <= part.start && part.end <= one.end));
const share = (a: Statement, b: Statement) => (a.quote.parts ?? [a.quote]).some((part) => (b.quote.parts ?? [b.quote]).some((one) => one.start < part.end && part.start < one.end));

describe('settleOverlaps', () => {
  it.each<[string, [number, Parts][], number[]]>([
    ['two apart', [[0.5, [[0, 5]]], [0.6, [[6, 9]]]], [0.5, 0.6]],
    ['one within another', [[0.5, [[0, 9]]], [0.6, [[3, 9]]]], [0.5, 0.6]],
    ['the same words', [[0.5, [[0, 9]]], [0.6, [[0, 9]]]], [0.6]],
    ['crossing', [[0.7, [[0, 6]]], [0.6, [[3, 9]]]], [0.7]],
    ['one between the parts of another', [[0.7, [[0, 3], [8, 9]]], [0.6, [[4, 7]]]], [0.7, 0.6]],
    ['one that crosses a part', [[0.4, [[0, 3], [8, 12]]], [0.6, [[4, 9]]]], [0.6]],
  ])('%s', (_, given, left) => {
    expect(settleOverlaps(given.map(([confidence, parts]) => made(confidence, parts))).map(({ confidence }) => confidence)).toEqual(left);
  });

  it('leaves no two statements of any text that share words, unless one lies within the other', () => {
    const piece = fc.constantFrom('“It is safe,” ', 'Ana Ruiz said ', 'that ', 'the bridge was “weak” ', 'and called it “a gift” ', ', adding that it rained, ', 'he said. ', '“Go on”', ' according to Bo Okoro. ', 'Okoro asked the council to wait; ', '\n\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const report: Report = { id: 'r', text: pieces.join(''), furniture: [], headline: null, bylines: [], dateline: null, publishedAt: null, outlet: null, agencies: [], licence: null };
        const statements = readStatements(report);
        for (const [i, a] of statements.entries()) for (const b of statements.slice(i + 1)) if (share(a, b)) expect(isWithin(a, b)).not.toBe(isWithin(b, a));
      }),
      { numRuns: 200, seed: 4711 },
    );
  });
});
