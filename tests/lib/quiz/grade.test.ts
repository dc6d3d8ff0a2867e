import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from '@/lib/quiz/grade';
import { responseSchema, toOriginal } from '@/lib/quiz/response';

const options = ['the mayor', 'the harbour master', 'a spokeswoman', 'nobody'];

describe('choice', () => {
  it.each([
    [2, { score: 1, isRight: true }],
    [0, { score: 0, isRight: false }],
    [3, { score: 0, isRight: false }],
  ])('option %i', (choice, expected) => {
    expect(grade({ format: 'choice', options, answer: 2 }, { format: 'choice', choice })).toEqual(expected);
  });
});

describe('several', () => {
  it.each([
    [[0, 2], [0, 2], { score: 1, isRight: true }],
    [[0, 2], [2, 0], { score: 1, isRight: true }],
    [[0, 2], [2, 2, 0], { score: 1, isRight: true }],
    [[0, 2], [0], { score: 0.5, isRight: false }],
    [[0, 2], [0, 1], { score: 0, isRight: false }],
    [[0, 2], [0, 1, 2], { score: 0.5, isRight: false }],
    [[0, 2], [0, 1, 2, 3], { score: 0, isRight: false }],
    [[0, 2], [], { score: 0, isRight: false }],
    [[0, 2], [1, 3], { score: 0, isRight: false }],
    [[1], [1], { score: 1, isRight: true }],
    [[1], [1, 2], { score: 0, isRight: false }],
  ])('key %j, ticked %j', (answer, choices, expected) => {
    expect(grade({ format: 'several', options, answer }, { format: 'several', choices })).toEqual(expected);
  });

  it('is right exactly when the score is 1, and stays between 0 and 1', () => {
    const some = fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 10 });
    fc.assert(fc.property(fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 1, maxLength: 10 }), some, (answer, choices) => {
      const { score, isRight } = grade({ format: 'several', options: [], answer }, { format: 'several', choices });
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(isRight).toBe(score === 1);
      expect(isRight).toBe(answer.length === choices.length && answer.every((key) => choices.includes(key)));
    }));
  });
});

describe('an answer in the wrong format', () => {
  it.each([
    [{ format: 'choice', options, answer: 1 } as const, { format: 'several', choices: [1] } as const],
    [{ format: 'several', options, answer: [1] } as const, { format: 'choice', choice: 1 } as const],
  ])('is refused', (question, response) => {
    expect(() => grade(question as Parameters<typeof grade>[0], response as Parameters<typeof grade>[1])).toThrow('does not fit');
  });
});

describe('responses', () => {
  it.each([
    [{ format: 'choice', choice: 0 }, true],
    [{ format: 'several', choices: [] }, true],
    [{ format: 'choice', choice: -1 }, false],
    [{ format: 'choice', choice: 1.5 }, false],
    [{ format: 'choice', choice: '1' }, false],
    [{ format: 'choice', choice: 1, isRight: true }, false],
    [{ format: 'several', choices: [1e9] }, false],
    [{ format: 'several', choices: Array.from({ length: 101 }, () => 1) }, false],
    [{ format: 'text', text: 'x' }, false],
    [null, false],
  ])('%j', (sent, isFine) => expect(responseSchema.safeParse(sent).success).toBe(isFine));

  it('are turned into the own order of the question', () => {
    expect(toOriginal({ format: 'choice', choice: 0 }, [2, 0, 1])).toEqual({ format: 'choice', choice: 2 });
    expect(toOriginal({ format: 'several', choices: [0, 2, 2] }, [2, 0, 1])).toEqual({ format: 'several', choices: [1, 2] });
  });

  it('that name an option which is not there are refused', () => {
    expect(() => toOriginal({ format: 'choice', choice: 3 }, [2, 0, 1])).toThrow('not on the page');
  });
});
