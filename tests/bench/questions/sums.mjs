/** How many items there are of each sort, the most frequent first. */
export function countBy(items, sortOf) {
  const counts = new Map();
  for (const sort of items.flatMap(sortOf)) counts.set(sort, (counts.get(sort) ?? 0) + 1);
  return new Map([...counts].sort(([a, one], [b, other]) => other - one || String(a).localeCompare(String(b))));
}

export const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
export const mean = (numbers) => (numbers.length === 0 ? null : sum(numbers) / numbers.length);
export const rounded = (number, digits = 1) => (number === null ? null : Number(number.toFixed(digits)));

/** The middle one; of an even count the mean of the two in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length === 0 ? null : sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
