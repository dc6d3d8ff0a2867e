import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeQuestions } from '@/lib/pipeline';
import { daily, gazette } from './questions/harbour';

const readings = [gazette, daily];

describe('makeQuestions', () => {
  it('gives the same for the same seed', () => {
    fc.assert(fc.property(fc.integer(), (seed) => {
      expect(makeQuestions(readings, { seed })).toEqual(makeQuestions(readings, { seed }));
    }), { numRuns: 5 });
  });

  it('asks differently for another seed, about the same facts', () => {
    const [one, other] = [1, 2].map((seed) => makeQuestions(readings, { seed }).questions);
    expect(one!.map(({ stem }) => stem)).not.toEqual(other!.map(({ stem }) => stem));
    const facts = new Set(one!.filter(({ kind }) => kind === 'who-said').map(({ factId }) => factId));
    expect(other!.filter(({ kind }) => kind === 'who-said').every(({ factId }) => facts.has(factId))).toBe(true);
  });

  it('keeps the facts when the report comes again under another id', () => {
    const again = { ...gazette, report: { ...gazette.report, id: 'again' }, statements: gazette.statements.map((statement) => ({ ...statement, reportId: 'again' })) };
    const facts = (from: typeof readings) => makeQuestions(from, { kinds: ['who-said'] }).questions.map(({ factId }) => factId).sort();
    expect(facts([again, daily])).toEqual(facts(readings));
  });

  it('makes the kinds that are wanted, and no more than are wanted', () => {
    const { questions } = makeQuestions(readings, { kinds: ['who-said', 'how-worded'], count: 4 });
    expect(questions).toHaveLength(4);
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(['who-said', 'how-worded']));
  });

  it('puts the key in each place about equally often', () => {
    for (const seed of [1, 2, 3]) {
      const choices = makeQuestions(readings, { seed }).questions.flatMap((question) => (question.format === 'choice' && question.options.length === 4 ? [question] : []));
      const places = [0, 1, 2, 3].map((place) => choices.filter(({ answer }) => answer === place).length);
      expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(1);
    }
  });

  it('keeps what was refused, with its reasons', () => {
    const { refused } = makeQuestions(readings);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ reasons }) => reasons.length > 0 && reasons.every((reason) => /\.$/.test(reason)))).toBe(true);
  });

  it('gives one id to one question', () => {
    const ids = makeQuestions(readings).questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each<[readings: Parameters<typeof makeQuestions>[0], skills: string[]]>([
    [[], []],
    // What it tells by itself, and who wrote it, can be asked; nothing that hangs on who said what.
    [[{ ...gazette, statements: [], documents: [] }], ['circumstance', 'figures', 'people', 'provenance']],
  ])('asks of nobody’s words only what hangs on no words', (none, skills) => {
    const asked = new Set(makeQuestions(none).questions.map(({ skill }) => skill));
    expect([...asked].filter((skill) => !skills.includes(skill))).toEqual([]);
  });
});
