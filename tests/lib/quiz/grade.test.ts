import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answerable } from '@/lib/questions/question';
import { grade } from '@/lib/quiz/grade';
import { keyOf, responseSchema, toOriginal } from '@/lib/quiz/response';
import { isSameText } from '@/lib/quiz/same-text';

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
    [[], [], { score: 1, isRight: true }],
    [[], [0], { score: 0, isRight: false }],
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

describe('order', () => {
  const answer = [2, 0, 3, 1];
  it.each([
    [[2, 0, 3, 1], { score: 1, isRight: true }],
    [[0, 2, 3, 1], { score: 2 / 3, isRight: false }],
    [[1, 3, 0, 2], { score: 0, isRight: false }],
    [[2, 0, 3], { score: 0, isRight: false }],
    [[2, 2, 3, 1], { score: 0, isRight: false }],
    [[2, 0, 3, 1, 0], { score: 0, isRight: false }],
    [[], { score: 0, isRight: false }],
  ])('%j', (order, { score, isRight }) => {
    const graded = grade({ format: 'order', options, answer }, { format: 'order', order });
    expect(graded.score).toBeCloseTo(score);
    expect(graded.isRight).toBe(isRight);
  });

  it('of one thing is right', () => {
    expect(grade({ format: 'order', options: ['the mayor'], answer: [0] }, { format: 'order', order: [0] })).toEqual({ score: 1, isRight: true });
  });

  it('gives more for fewer pairs out of order, and all only for the order itself', () => {
    fc.assert(fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }), fc.nat(3), (order, at) => {
      const key = [0, 1, 2, 3, 4];
      const score = (given: number[]) => grade({ format: 'order', options: [], answer: key }, { format: 'order', order: given });
      const swapped = order.with(at, order[at + 1]!).with(at + 1, order[at]!);
      if (order[at]! < order[at + 1]!) expect(score(swapped).score).toBeLessThanOrEqual(score(order).score);
      expect(score(order).isRight).toBe(order.every((place, i) => place === i));
      expect(score(order).isRight).toBe(score(order).score === 1);
    }));
  });
});

describe('match', () => {
  it.each([
    [[2, 0], { score: 1, isRight: true }],
    [[2, 1], { score: 0.5, isRight: false }],
    [[2, null], { score: 0.5, isRight: false }],
    [[0, 2], { score: 0, isRight: false }],
    [[2, 0, 0], { score: 1, isRight: false }],
    [[], { score: 0, isRight: false }],
  ])('%j', (pairs, expected) => {
    expect(grade({ format: 'match', slots: ['A', 'B'], options, answer: [2, 0] }, { format: 'match', pairs })).toEqual(expected);
  });
});

describe('text', () => {
  it.each([
    ['Mohammad Zarif', true],
    ['mohammad zarif', true],
    ['Foreign Minister Mohammad Zarif', true],
    ['Mr. Zarif', true],
    ['Zarif', true],
    ['  zarif ', true],
    ['Mohamad Zarif', true],
    ['Zarfi', true],
    ['Zarif Mohammad', false],
    ['Mohamad Zariff', false],
    ['Kerry', false],
    ['', false],
    ['the', false],
  ])('%s', (text, isRight) => {
    expect(grade({ format: 'text', accepted: ['Mohammad Zarif', 'Zarif'] }, { format: 'text', text })).toEqual({ score: isRight ? 1 : 0, isRight });
  });

  it.each<[accepted: string, typed: string, isSame: boolean]>([
    ['Iran', 'Iraq', false],
    ['2231', '2232', false],
    ['Resolution 2231', 'resolution 2231', true],
    ['Resolution 2231', 'resoluton 2231', true],
    ['José Muñoz', 'jose munoz', true],
    ['New York', 'newyork', true],
    ['the president', 'the president', true],
    ['O’Neil', "O'Neil", true],
    ['Marsh', 'Masrh', true],
    ['Marsh', 'Maqrz', false],
    ['Marsh', 'Mahrs', false],
    ['Straße', 'Strasse', false],
    ['', '', false],
    ['Act 22310', 'Act 22311', false],
    ['Baker', 'Baxer', true],
    ['Baker', 'Bakker', true],
    ['Baker', 'Bkaer', true],
    ['Baker', 'Bkser', false],
    ['Baker', 'Bsaer', false],
    ['Baker', 'Bkaes', false],
    ['O’Neil', 'O’Nell', true],
    ['José Muñoz', 'jose munos', true],
    ...['the', 'mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'prof', 'professor', 'president', 'prime', 'minister', 'foreign', 'secretary', 'senator', 'sen', 'rep', 'representative', 'governor', 'gov', 'general', 'gen', 'ayatollah', 'sheikh', 'king', 'queen', 'pope', 'judge', 'justice', 'of', 'state'].map((title): [string, string, boolean] => ['Lund', `${title} Lund`, true]),
  ])('%s, typed %s', (accepted, typed, isSame) => {
    expect(isSameText(accepted, typed)).toBe(isSame);
  });

  it('takes what it shows, and never two slips', () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/);
    fc.assert(fc.property(word, (key) => {
      expect(isSameText(key, key.toUpperCase())).toBe(true);
      expect(isSameText(key, `zz${key}zz`)).toBe(false);
    }));
  });
});

describe('span', () => {
  it.each([[1, true], [3, true], [0, false]])('sentence %i', (place, isRight) => {
    expect(grade({ format: 'span', options, breaks: [2], answer: [1, 3] }, { format: 'span', place })).toEqual({ score: isRight ? 1 : 0, isRight });
  });
});

describe('an answer in the wrong format', () => {
  const questions: Answerable[] = [
    { format: 'choice', options, answer: 1 }, { format: 'several', options, answer: [1] }, { format: 'order', options, answer: [1, 0, 2, 3] },
    { format: 'match', slots: ['A', 'B'], options, answer: [2, 0] }, { format: 'text', accepted: ['Lund'] }, { format: 'span', options, breaks: [], answer: [1] },
  ];

  it.each(questions.flatMap((question) => questions.filter(({ format }) => format !== question.format).map((other): [string, string, Answerable, Answerable] => [question.format, other.format, question, other])))('is refused: %s, answered by %s', (_question, _other, question, other) => {
    expect(() => grade(question, keyOf(other))).toThrow('does not fit');
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
    [{ format: 'text', text: 'x' }, true],
    [{ format: 'text', text: 'x'.repeat(301) }, false],
    [{ format: 'order', order: [1, 0] }, true],
    [{ format: 'order', order: [null] }, false],
    [{ format: 'match', pairs: [1, null] }, true],
    [{ format: 'span', place: 2 }, true],
    [{ format: 'span', place: '2' }, false],
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
