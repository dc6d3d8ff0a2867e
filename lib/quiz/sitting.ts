/** One place in a sitting: asked in this order, answered once. */
export type Place = { itemId: string; answer: { isRight: boolean; score: number; elapsedMs: number | null } | null };

export type Position = { itemId: string; state: 'ahead' | 'right' | 'wrong' };

export type SittingResult = { right: number; of: number; score: number; elapsedMs: number };

/** How far somebody has come, place by place. */
export function positionsOf(places: readonly Place[]): Position[] {
  return places.map(({ itemId, answer }) => ({ itemId, state: answer === null ? 'ahead' : answer.isRight ? 'right' : 'wrong' }));
}

/** The place that is asked now: the first without an answer. Null when all are answered. */
export function currentPlace<P extends Place>(places: readonly P[]): P | null {
  return places.find((place) => place.answer === null) ?? null;
}

/** The sum of a finished sitting; null while something is ahead. */
export function resultOf(places: readonly Place[]): SittingResult | null {
  if (places.length === 0 || currentPlace(places) !== null) return null;
  const answers = places.flatMap(({ answer }) => answer ?? []);
  return {
    right: answers.filter(({ isRight }) => isRight).length,
    of: places.length,
    score: answers.reduce((sum, { score }) => sum + score, 0),
    elapsedMs: answers.reduce((sum, { elapsedMs }) => sum + (elapsedMs ?? 0), 0),
  };
}
