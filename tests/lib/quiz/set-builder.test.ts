import { describe, expect, it } from 'vitest';
import { makeQuestions } from '@/lib/pipeline';
import { givesAway } from '@/lib/questions/give-away';
import { keysOf } from '@/lib/questions/option-texts';
import { chooseSet } from '@/lib/quiz/set-builder';
import { makeRng } from '@/lib/rng';
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

  it('gives fewer when there are no more', () => {
    expect(chooseSet(questions.slice(0, 1), { count: 5, rng: makeRng(1) })).toHaveLength(1);
  });
});
