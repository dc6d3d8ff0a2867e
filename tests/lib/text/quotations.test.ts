import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '@/lib/text/quotations';

const table: [string, string[]][] = [
  ['He said “yes” twice.', ['yes']],
  ['He said "yes" and "no".', ['yes', 'no']],
  ["The mayor's aide said ''we will see'' at noon.", ['we will see']],
  ['“He told me ‘no’ and left,” she said.', ['He told me ‘no’ and left,']],
  ['Neighbours’ dogs feared the ‘big storm’ all night.', ['big storm']],
  ['The door is 6\'2" high and painted.', []],
  ['“It goes on\n\n“and on,” she said.', ['It goes on', 'and on,']],
  ['She called it “odd" in print.', ['odd']],
  ["It's the workers' day, isn't it?", []],
];

describe('findQuotations', () => {
  it.each(table)('%s', (text, expected) => {
    expect(findQuotations(text).map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(expected);
  });

  it('says when a quotation goes on in the next paragraph', () => {
    expect(findQuotations('“It goes on\n\n“and on,” she said.').map((quotation) => quotation.isClosed)).toEqual([false, true]);
  });

  it('keeps the marks outside and the spans in bounds, on any text', () => {
    const part = fc.constantFrom('“', '”', '"', "'", '’', '‘', "''", ' ', '\n\n', 'word', 'Ünï', '😀', ',', '.');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end, inner } of findQuotations(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(inner.start).toBeGreaterThan(start);
          expect(inner.end).toBeGreaterThanOrEqual(inner.start);
          expect(end).toBeGreaterThanOrEqual(inner.end);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      }),
    );
  });
});
