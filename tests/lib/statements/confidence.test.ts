import { describe, expect, it } from 'vitest';
import { confidenceOf } from '@/lib/statements/confidence';
import type { Draft } from '@/lib/statements/draft';

const draft = (rule: string, base: string, parts = 1, speakerSort: Draft['speakerSort'] = 'name'): Draft => ({
  parts: Array.from({ length: parts }, (_, i) => ({ start: i * 10, end: i * 10 + 5 })), speaker: { start: 90, end: 95 }, speakerSort, head: { start: 90, end: 95 }, cue: null, base, rule, shape: 'finite',
  via: [], unsaid: false, sentence: { start: 0, end: 99 }, place: null, time: null,
});

describe('confidenceOf', () => {
  it.each([
    ['a quotation beside "said"', draft('quote cue', 'say'), 'direct', 12, false, true],
    ['a broken one of six words', draft('quote cue', 'say', 2), 'direct', 6, false, true],
    ['a coined word', draft('quote cue', 'say'), 'direct', 2, false, false],
    ['one with another quotation in its sentence', draft('quote cue', 'say'), 'direct', 12, true, false],
    ['one beside a rarer verb', draft('quote cue', 'scoff'), 'direct', 12, false, false],
    ['what a name said that holds a quotation', draft('that', 'say'), 'mixed', 12, false, true],
    ['the same of "she"', draft('that', 'say', 1, 'pronoun'), 'mixed', 12, false, false],
    ['words without marks after "that"', draft('that', 'say'), 'indirect', 12, false, false],
  ] as const)('is 0.9 or more only where 97 in 100 are right: %s', (_, one, level, words, hasMoreQuoted, expected) => {
    expect(confidenceOf(one, { level, words, isNameSure: true, hasMoreQuoted }) >= 0.9).toBe(expected);
  });

  it('trusts nobody less than somebody, and a doubtful name less than a sure one', () => {
    const evidence = { level: 'direct', words: 12, isNameSure: true, hasMoreQuoted: false } as const;
    expect(confidenceOf(draft('quote cue', 'scoff', 1, 'none'), evidence)).toBeLessThan(confidenceOf(draft('quote cue', 'scoff'), evidence));
    expect(confidenceOf(draft('clause', 'say'), { ...evidence, level: 'indirect', isNameSure: false })).toBeLessThan(confidenceOf(draft('clause', 'say'), { ...evidence, level: 'indirect' }));
  });
});
