import { describe, expect, it } from 'vitest';
import { currentPlace, positionsOf, resultOf, type Place } from '@/lib/quiz/sitting';

const answer = (isRight: boolean, score = Number(isRight), elapsedMs: number | null = 1000) => ({ isRight, score, elapsedMs });
const place = (itemId: string, given: Place['answer'] = null): Place => ({ itemId, answer: given });

describe('a sitting', () => {
  it.each([
    [[], [], null, null],
    [[place('a'), place('b')], ['ahead', 'ahead'], 'a', null],
    [[place('a', answer(true)), place('b')], ['right', 'ahead'], 'b', null],
    [[place('a', answer(true)), place('b', answer(false, 0.5, null))], ['right', 'wrong'], null, { right: 1, of: 2, score: 1.5, elapsedMs: 1000 }],
  ])('%j', (places, states, current, result) => {
    expect(positionsOf(places).map(({ state }) => state)).toEqual(states);
    expect(currentPlace(places)?.itemId ?? null).toBe(current);
    expect(resultOf(places)).toEqual(result);
  });
});
