import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeQuestions } from '@/lib/pipeline';
import { givesAway } from '@/lib/questions/give-away';
import { keysOf } from '@/lib/questions/option-texts';
import { chooseSet } from '@/lib/quiz/set-builder';
import { makeRng } from '@/lib/rng';
import { ofEachFormat, question } from '@/tests/lib/checks/items';
import { daily, gazette } from '@/tests/lib/questions/harbour';

const { questions } = makeQuestions([gazette, daily]);

describe('chooseSet', () => {
  it.each([1, 2, 3, 4, 5])('mixes kinds, gives nothing away and grows harder (seed %i)', (seed) => {
    const set = chooseSet(questions, { count: 8, rng: makeRng(seed) });
    expect(set).toHaveLength(8);
    expect(new Set(set.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(set.map(({ factId }) => factId)).size).toBe(8);
    for (const [at, one] of set.entries()) for (const other of set.slice(at + 1)) expect(givesAway(one, other), `${one.stem} / ${other.stem}`).toBe(false);
    expect(set.map(({ difficulty }) => difficulty)).toEqual([...set.map(({ difficulty }) => difficulty)].sort((a, b) => a - b));
  });

  it('does not let one speaker be the answer throughout', () => {
    const set = chooseSet(questions.filter(({ kind }) => kind === 'who-said'), { count: 4, rng: makeRng(1) });
    expect(new Set(set.map((question) => keysOf(question)[0])).size).toBeGreaterThanOrEqual(3);
  });

  it.each<[number, number]>([[0, 0], [1, 1]])('gives what is asked for: %i', (count, expected) => {
    expect(chooseSet(questions, { count, rng: makeRng(1) })).toHaveLength(expected);
  });

  it('keeps its promises for any questions, count and seed', () => {
    const all = [...questions, ...ofEachFormat.map(([format, item]) => ({ ...item, id: format, factId: format }))];
    fc.assert(fc.property(fc.shuffledSubarray(all), fc.nat(25), fc.string(), (pool, count, seed) => {
      const set = chooseSet(pool, { count, rng: makeRng(seed) });
      expect(set.length).toBeLessThanOrEqual(count);
      expect(new Set(set).size).toBe(set.length);
      expect(set.every((question) => pool.includes(question))).toBe(true);
      for (const [at, one] of set.entries()) for (const other of set.slice(at + 1)) expect(givesAway(one, other)).toBe(false);
      for (const [at, { difficulty }] of set.entries()) expect(difficulty).toBeGreaterThanOrEqual(set[at - 1]?.difficulty ?? 0);
      // Fewer than wanted only where each one left out is given away by one that is in.
      if (set.length < count) for (const out of pool) if (!set.includes(out)) expect(set.some((one) => givesAway(one, out))).toBe(true);
      expect(chooseSet(pool, { count, rng: makeRng(seed) })).toEqual(set);
    }), { numRuns: 60 });
  });

  it('has the longest option right as often as by chance, where the questions allow it', () => {
    const wrong = ['Joan Pike', 'David Okoro', 'Ruth Baker'];
    const pool = Array.from({ length: 40 }, (_, at) => question({ id: `q${at}`, factId: `f${at}`, stem: `Who did thing ${at}?`, prompt: { ask: 'Who?', quote: null, note: null }, evidence: [], options: [...wrong, at < 30 ? `Alexander Baker ${at}` : `Ida ${at}`], answer: 3 }));
    const set = chooseSet(pool, { count: 12, rng: makeRng(3) });
    expect(set.filter((each) => keysOf(each)[0]?.startsWith('Alexander'))).toHaveLength(3);
  });

  it('takes from each report of an event, and asks to compare them', () => {
    const set = chooseSet(questions, { count: 10, rng: makeRng(2) });
    expect(new Set(set.map(({ evidence }) => evidence[0]!.reportId)).size).toBe(2);
    expect(set.some(({ skill }) => skill === 'comparing')).toBe(true);
  });

  it('gives fewer when there are no more', () => {
    expect(chooseSet(questions.slice(0, 1), { count: 5, rng: makeRng(1) })).toHaveLength(1);
  });
});
