import { bare, isCapital, isEmpty, particles } from './name-words';
import { bodyWords, titleWords } from './title-words';
import type { Word } from './words';

/** Whether two words stand side by side with nothing but one space (or a hyphen of a lost kind) between. */
const isBeside = (text: string, a: Word, b: Word) => b.start - a.end === 1 && text[a.end] === ' ';

const isCapitalPlace = (run: Word[]) => run.map((w) => w.text).join(' ') === 'United States';

const opensPhrase = /^(?:Isle|Gulf|Strait|Bay|Lake|Cape|Duke|Statue|Board|Declaration|Bill|United|Plan|Islamic|State)/;

/** "Trump of Florida" is no name; "Department of State", "Bank of America", "Secretary of State" are. */
function mayJoin(run: Word[], joint: Word): boolean {
  const last = run[run.length - 1] as Word;
  if (isEmpty(last)) return false;
  if (joint.lower === 'for') return bodyWords.has(bare(last));
  if (joint.lower !== 'of') return particles.has(joint.lower);
  return bodyWords.has(bare(last)) || titleWords.has(bare(last)) || opensPhrase.test(last.text) || isCapitalPlace(run);
}

/** Where a run goes on over a small word: the index after the capital behind "of", "of the", "van"; 0 when it does not. */
function joinedEnd(text: string, words: Word[], run: Word[], at: number): number {
  const joint = words[at] as Word;
  if (!mayJoin(run, joint)) return 0;
  const to = joint.lower === 'of' && words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const after = words[to];
  const between = words[to - 1];
  if (!after || !isCapital(after) || !between || !isBeside(text, between, after)) return 0;
  // "the Federation of Teachers": what is no name alone is one behind a body.
  return isEmpty(after) && !bodyWords.has(bare(run[run.length - 1] as Word)) ? 0 : to + 1;
}

/** No name is longer: a text all in capitals must not cost more than its length. */
const longest = 14;

/** The run of capitalised words that begins at `from`. */
function runFrom(text: string, words: Word[], from: number): { run: Word[]; end: number } {
  const run = [words[from] as Word];
  let end = from + 1;
  for (;;) {
    const next = words[end];
    if (!next || run.length >= longest || !isBeside(text, run[run.length - 1] as Word, next)) return { run, end };
    const to = isCapital(next) ? end + 1 : joinedEnd(text, words, run, end);
    if (!to) return { run, end };
    run.push(...words.slice(end, to));
    end = to;
  }
}

/** Runs of capitalised words of one paragraph, joined over "of the", "de", "bin". */
export function findRuns(text: string, words: Word[]): Word[][] {
  const runs: Word[][] = [];
  let at = 0;
  while (at < words.length) {
    if (!isCapital(words[at])) {
      at += 1;
      continue;
    }
    const { run, end } = runFrom(text, words, at);
    runs.push(run);
    at = end;
  }
  return runs;
}
