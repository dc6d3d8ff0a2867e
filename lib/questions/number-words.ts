const words = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const tens = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "Eleven" → 11; null for what is no number in one word. */
export function numberOf(word: string): number | null {
  const lower = word.toLowerCase();
  const at = words.indexOf(lower);
  if (at >= 0) return at;
  const ten = tens.indexOf(lower);
  return ten >= 0 ? (ten + 3) * 10 : null;
}

/** 11 → "eleven"; null where it takes more than a word, or where papers change from words to figures: nine, but 10. */
export function numberWord(value: number, like: number): string | null {
  if (like < 10 && value >= 10) return null;
  return wordOf(value);
}

/** 11 → "eleven"; null for what is no single word. */
export const wordOf = (value: number): string | null => words[value] ?? (value % 10 === 0 ? tens[value / 10 - 3] ?? null : null);
