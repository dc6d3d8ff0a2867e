import { describe, expect, it } from 'vitest';
import { confidenceOf } from '@/lib/statements/confidence';
import type { Draft } from '@/lib/statements/draft';

const draft = (rule: string, base: string, parts = 1): Draft => ({
  parts: Array.from({ length: parts }, (_, i) => ({ start: i * 10, end: i * 10 + 5 })), speaker: { start: 90, end: 95 }, speakerSort: 'name', head: { start: 90, end: 95 }, cue: null, base, rule, shape: 'finite',
  via: [], denies: false, sentence: { start: 0, end: 99 }, place: null, time: null,
});

describe('confidenceOf', () => {
  it.each([
    ['a long quotation beside "said"', draft('quote cue', 'say'), 'direct', 12, true],
    ['a broken one of six words', draft('quote cue', 'say', 2), 'direct', 6, true],
    ['a short one', draft('quote cue', 'say'), 'direct', 4, false],
    ['one beside a rarer verb', draft('quote cue', 'scoff'), 'direct', 12, false],
    ['words without marks after "that"', draft('that', 'say'), 'indirect', 12, false],
  ] as const)('is 0.9 or more only for whole quotations: %s', (_, one, level, words, expected) => {
    expect(confidenceOf(one, level, true, words) >= 0.9).toBe(expected);
  });
});
