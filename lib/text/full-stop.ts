import { titlesWithDot, wordsWithDot } from './abbreviations';

/** Words that begin a sentence far more often than they go on with a name. */
const opening =
  /^(?:The|A|An|In|On|At|But|And|So|He|She|It|They|We|I|You|This|That|These|Those|There|His|Her|Its|Their|Our|My|When|While|If|After|Before|As|For|Then|Still|What|Who|Why|How)(?![\p{L}'’.])/u;
/** “We …” opens a sentence, “creation” goes on with one. */
const openingMark = /^["“](?!\p{Ll})/u;

/**
 * Whether the dot at `at` ends a sentence, judged by the word before it and by what comes after:
 * "in the U.S. The …" ends, "the U.S. Senate" and "Sen. Ana Ruiz" go on.
 */
export function isFullStop(text: string, at: number, next: number): boolean {
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - 14), at))?.[0] ?? '';
  if (titlesWithDot.has(before) && before !== 'Sr') return false;
  const after = text.slice(next, next + 12);
  // Only a dot that belongs to letters with dots may be followed by a quotation: "in the U.S. “We …"
  if (wordsWithDot.has(before)) return opening.test(after) || (before.includes('.') && openingMark.test(after));
  const isInitial = /^\p{Lu}(?:\.\p{Lu}){0,6}$/u.test(before);
  if (!isInitial) return true;
  return before.length > 1 && (opening.test(after) || openingMark.test(after));
}
