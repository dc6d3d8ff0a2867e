/** Which two of an event's reports are compared: "0-2" → the first and the third; anything else the first two. */
export function pairOf(asked: string | undefined, count: number): [number, number] {
  const [first, second] = /^(\d{1,2})-(\d{1,2})$/.exec(asked ?? '')?.slice(1).map(Number) ?? [];
  if (first === undefined || second === undefined || first >= second || second >= count) return [0, 1];
  return [first, second];
}

/** Every pair of an event's reports. */
export function pairsOf(count: number): [number, number][] {
  return Array.from({ length: count }, (_, first) => Array.from({ length: count - first - 1 }, (_, step): [number, number] => [first, first + step + 1])).flat();
}
