const upToTwenty = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const tens = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values = new Map([...upToTwenty.map((word, at): [string, number] => [word, at]), ...tens.map((word, at): [string, number] => [word, 10 * (at + 3)])]);

/** Every number that is a single word, from zero on. */
export const spelledNumbers: readonly string[] = [...values.keys()];

/** "Eleven" → 11; null for what is no number in one word. */
export const numberOf = (word: string): number | null => values.get(word.toLowerCase()) ?? null;

/** 11 → "eleven"; null for what is no single word. */
export const wordOf = (value: number): string | null => upToTwenty[value] ?? (value % 10 === 0 ? tens[value / 10 - 3] ?? null : null);
