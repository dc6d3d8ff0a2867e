import { describe, expect, it } from 'vitest';
import type { Check } from '@/lib/checks/check';
import { makeEvidence } from '@/lib/questions/evidence';
import type { Evidence, Question } from '@/lib/questions/question';
import { makeWorld, type World } from '@/lib/questions/world';
import type { Reading } from '@/lib/statements/statement';
import { daily, gazette } from '@/tests/lib/questions/harbour';

/** The two reports of the harbour. */
export const harbourWorld = makeWorld([gazette, daily]);

/** Evidence: these words of a report. */
export function passage(words: string, reading: Reading = gazette): Evidence {
  const start = reading.report.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the report`);
  return makeEvidence(reading.report, { start, end: start + words.length });
}

/** A sound question about the harbour, changed for the worse (or not) in each row. */
export function question(changes: Record<string, unknown> = {}): Question {
  return {
    id: 'q', factId: 'f', kind: 'who-said', skill: 'attribution', format: 'choice',
    stem: 'Who said this as reported on 12 March 2019: “Families on Quay Street will pay for this with their savings”',
    prompt: { ask: 'Who said it?', quote: 'Families on Quay Street will pay for this with their savings', note: null },
    options: ['Elena Marsh', 'David Okoro', 'Joan Pike'], answer: 1,
    explanation: 'David Okoro said these words.',
    evidence: [passage('“Families on Quay Street will pay for this with their savings,” Okoro said.')],
    difficulty: 0.5,
    ...changes,
  } as Question;
}

/** The same of another kind, without a quotation. */
export const asking = (stem: string, changes: Record<string, unknown> = {}) => question({ kind: 'what-it-covers', skill: 'documents', stem, prompt: { ask: stem, quote: null, note: null }, ...changes });

const words = '“Families on Quay Street will pay for this with their savings,” Okoro said.';

/** A sound question of each format. */
export const ofEachFormat: [format: string, item: Question][] = [
  ['choice', question()],
  ['several', asking('Which of these names stand in the Harbour Gazette report?', { format: 'several', options: ['Ruth Baker', 'David Okoro', 'Joan Pike'], answer: [0, 1], evidence: [passage('Chief engineer Ruth Baker'), passage('Councillor David Okoro')] })],
  ['order', asking('Put these speakers of the Harbour Gazette report in the order in which they speak.', { format: 'order', options: ['David Okoro', 'Elena Marsh', 'Ruth Baker'], answer: [1, 2, 0], evidence: [passage('Mayor Elena Marsh'), passage('Chief engineer Ruth Baker'), passage('Councillor David Okoro')] })],
  ['match', asking('Match each speaker of the Harbour Gazette report with what was said.', {
    kind: 'match', skill: 'attribution', format: 'match', slots: ['Elena Marsh', 'David Okoro'], options: ['“Families on Quay Street will pay for this with their savings”', '“There will be no second vote about the sea wall”'], answer: [1, 0],
    evidence: [passage('“There will be no second vote about the sea wall,” Marsh said'), passage(words)],
  })],
  ['text', question({ format: 'text', accepted: ['David Okoro', 'Okoro'], options: undefined, answer: undefined })],
  ['span', asking('Tap the sentence that tells who will pay for the sea wall.', { format: 'span', options: ['Councillor David Okoro warned that building costs at Port Ellis had doubled since the spring of 2018.', words, 'He said the Harbour Act 1964 requires a public hearing before any work.'], breaks: [0], answer: [1], evidence: [passage(words)] })],
];

/** Flawed and sound items: what it is, the item, whether it is flawed, what was accepted before. */
export type Row = [what: string, item: Question, flawed: boolean, before?: Question[]];

/** Holds a check against its table, and against a sound question of each format. */
export function testCheck(check: Check, rows: Row[], world: World = harbourWorld): void {
  describe(check.name, () => {
    it('says why in a sentence', () => {
      expect(check.reason).toMatch(/^[A-Z“].*\.$/);
    });

    it.each(ofEachFormat)('lets a sound question be: %s', (_format, item) => {
      expect(check.test(item, harbourWorld, [])).toBeNull();
    });

    it.each(rows)('%s', (_what, item, flawed, before = []) => {
      expect(check.test(item, world, before) !== null).toBe(flawed);
    });
  });
}
