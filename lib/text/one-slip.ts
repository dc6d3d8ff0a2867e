/** Shorter words leave no room for a slip: "Iran" and "Iraq" are two countries. */
const fewestForASlip = 5;

/** Whether two words are letters one apart: one changed, missing, added, or two neighbours swapped (Damerau 1964). A figure is never a slip. */
export function isOneSlip(word: string, other: string): boolean {
  if (Math.min(word.length, other.length) < fewestForASlip || /\d/.test(word + other)) return false;
  const most = Math.max(word.length, other.length);
  let start = 0;
  while (start < most && word[start] === other[start]) start++;
  const rest = (text: string, from: number) => text.slice(from);
  return (
    rest(word, start + 1) === rest(other, start + 1) ||
    rest(word, start + 1) === rest(other, start) ||
    rest(word, start) === rest(other, start + 1) ||
    (word[start] === other[start + 1] && word[start + 1] === other[start] && rest(word, start + 2) === rest(other, start + 2))
  );
}
