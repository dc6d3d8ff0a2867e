import { isCapital } from './name-words';
import type { Word } from './words';

const smallWords = new Set('a an the of in on at to for and or but with by from as is vs nor up via per into over'.split(' '));

/** Whether a paragraph is set like a headline, where capitals tell nothing. */
export function isTitleCase(words: Word[]): boolean {
  const long = words.filter((w) => w.kind === 'word' && w.text.length > 1 && !/^['’]/.test(w.text) && !smallWords.has(w.lower));
  if (long.length < 4 || words.length > 30) return false;
  const share = long.filter(isCapital).length / long.length;
  return share === 1 || (share > 0.75 && words[words.length - 1]?.text !== '.');
}
