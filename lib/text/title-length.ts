import { bare, isDemonym, isFirstName } from './name-words';
import { placeNames } from './place-names';
import { bodyWords, titleWords } from './title-words';
import type { Word } from './words';

/** Where the title before a name ends in a run: "Director of National Intelligence | James Clapper". */
export function titleLength(run: Word[]): number {
  let at = 0;
  let end = 0;
  // "Mr. King" is no king.
  if (/^(?:mr|mrs|ms|miss)$/.test(bare(run[0] as Word)) && run.length > 1) return 1;
  while (at < run.length) {
    const word = run[at] as Word;
    if (titleWords.has(bare(word)) && !(at > end && isFirstName(word.text))) {
      at += 1;
      end = at;
      if (run[at]?.lower === 'of') {
        const first = run.findIndex((w, i) => i > at && isFirstName(w.text) && i < run.length - 1);
        if (first > 0) return first;
        if (run[at + 1]?.lower === 'state') {
          at += 2;
          end = at;
        } else return end;
      }
    } else if (isDemonym(word) || placeNames.has(word.text) || placeNames.has(`${word.text} ${run[at + 1]?.text ?? ''}`) || placeNames.has(`${run[at - 1]?.text ?? ''} ${word.text}`) || bodyWords.has(bare(word)) || /^(?:Affairs|Affair|Israeli-American|Rights|Counsel|Staff)$/.test(word.text)) {
      at += 1;
    } else break;
  }
  return end;
}
