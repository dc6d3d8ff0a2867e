import { bare, isCapital, isEmpty, particles } from './name-words';
import { bodyWords, titleWords } from './title-words';
import type { Word } from './words';

/** Whether two words stand side by side with nothing but one space (or a hyphen of a lost kind) between. */
const isBeside = (text: string, a: Word, b: Word) => b.start - a.end === 1 && text[a.end] === ' ';

const isCapitalPlace = (run: Word[]) => run.map((w) => w.text).join(' ') === 'United States';

/** Runs of capitalised words of one paragraph, joined over "of the", "de", "bin". */
export function findRuns(text: string, words: Word[]): Word[][] {
  const runs: Word[][] = [];
  let i = 0;
  while (i < words.length) {
    const word = words[i];
    if (!word || !isCapital(word)) {
      i += 1;
      continue;
    }
    const run = [word];
    let j = i + 1;
    for (;;) {
      const last = run[run.length - 1] as Word;
      const next = words[j];
      // No name is longer: a text all in capitals must not cost more than its length.
      if (!next || run.length >= 14 || !isBeside(text, last, next)) break;
      if (isCapital(next)) {
        run.push(next);
        j += 1;
        continue;
      }
      const joins = next.lower === 'of' || next.lower === 'for' || particles.has(next.lower);
      if (!joins || isEmpty(last)) break;
      let k = j + 1;
      if (next.lower === 'of' && words[k]?.lower === 'the') k += 1;
      const after = words[k];
      const between = words[k - 1];
      if (!after || !isCapital(after) || !between || !isBeside(text, between, after) || isEmpty(after)) break;
      // "Trump of Florida" is no name; "Department of State", "Bank of America", "Secretary of State" are.
      if (next.lower === 'of' && !bodyWords.has(bare(last)) && !titleWords.has(bare(last)) && !/^(?:Isle|Gulf|Strait|Bay|Lake|Cape|Duke|Statue|Board|Declaration|Bill|United|Plan|Islamic|State)/.test(last.text) && !isCapitalPlace(run)) break;
      if (next.lower === 'for' && !bodyWords.has(bare(last))) break;
      run.push(...words.slice(j, k + 1));
      j = k + 1;
    }
    runs.push(run);
    i = j;
  }
  return runs;
}
