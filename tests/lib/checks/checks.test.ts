import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checks, refuseQuestion } from '@/lib/checks';
import { makeWorld } from '@/lib/questions/world';
import { daily, gazette } from '@/tests/lib/questions/harbour';
import { harbourWorld, ofEachFormat, question } from './items';

it.each(checks.map(({ name }) => [name]))('%s has its own table', (name) => {
  expect(existsSync(new URL(`${name}.test.ts`, import.meta.url))).toBe(true);
});

it('has each check once', () => {
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
  expect(new Set(checks.map(({ reason }) => reason)).size).toBe(checks.length);
});

it('refuses what only a doubtful statement shows', () => {
  const doubtful = makeWorld([{ ...gazette, statements: gazette.statements.map((statement) => ({ ...statement, confidence: 0.5 })) }, daily]);
  expect(refuseQuestion(question(), doubtful)).toEqual([expect.stringContaining('not certain enough')]);
});

it.each(ofEachFormat)('gives no reason against a sound question: %s', (_format, item) => {
  expect(refuseQuestion(item, harbourWorld)).toEqual([]);
});

it('gives each reason against a bad one', () => {
  expect(refuseQuestion(question({ evidence: [], stem: 'Who told David Okoro that he was late?' }), harbourWorld).length).toBeGreaterThanOrEqual(2);
});
