import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { nextPath } from '@/lib/next-path';

describe('nextPath', () => {
  it.each([
    ['/classes', '/classes'],
    ['/events/two-reports?page=2', '/events/two-reports?page=2'],
    ['/', '/'],
    [undefined, '/'],
    [['/a', '/b'], '/'],
    ['', '/'],
    ['classes', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
  ])('%j leads to %j', (given, expected) => {
    expect(nextPath(given)).toBe(expected);
  });

  it('never leads to another site', () => {
    const pieces = fc.constantFrom('/', '\\', '.', '\t', '\n', ':', '@', 'evil.example', 'http', '%2f', '?', '#');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        expect(new URL(nextPath(parts.join('')), 'http://byline.example').origin).toBe('http://byline.example');
      }),
      { numRuns: 2000 },
    );
  });
});
