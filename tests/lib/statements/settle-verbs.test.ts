import { describe, expect, it } from 'vitest';
import { makeTokens } from '@/lib/statements/tokens/tokens';
import { findWords } from '@/lib/text/words';

/** The words of a sentence that are read as verbs. */
const verbsOf = (text: string) => makeTokens(text, findWords(text), []).filter((t) => /^(?:verb|base|ing)$/.test(t.tag)).map((t) => t.text).join(' ');

const table: [text: string, verbs: string][] = [
  ['Officials claim the plan works.', 'claim works'],
  ['The claims are false.', ''],
  ['The Harbour Act 1964 requires a hearing.', 'requires'],
  ['They sold 340 boats.', 'sold'],
  ['State records suggest a loss.', 'suggest'],
  ['The swing states matter most.', 'matter'],
  ['He will plan to face it.', 'plan face'],
  ['The report claims success.', 'claims'],
  ['Rules that could help were dropped.', 'help dropped'],
  ['They sent ground forces.', 'sent'],
  ['The reported plans of a veterans group failed.', 'failed'],
  ['Tax and related fees rose.', 'rose'],
  ['He helped found the club.', 'helped found'],
  ['She said, warning that it rained.', 'said warning rained'],
  ['The meeting ended.', 'ended'],
  ["I'd add a reason.", 'add'],
  ['He came and saw.', 'came saw'],
  ['They want to step up and show it.', 'want step show'],
  ['Critics point to it.', 'point'],
  ['At this point the press left.', 'left'],
  ['He said that he was more at ease and noted that it rained.', 'said noted rained'],
  ['It would be the disputed and walled city.', ''],
  ['The council denies any wrongdoing and points out that it paid.', 'denies points paid'],
  ['The missive suggests nobody came.', 'suggests came'],
  ['Reynolds says that was wrong.', 'says'],
  ['Those surveyed say it rained.', 'say rained'],
  ['People close to her said it rained.', 'said rained'],
  ['She likes tolls, which she argued help drivers.', 'likes argued help'],
  ['It was his stern warning that it rained.', 'rained'],
  ['They saw a slide show that pleased them.', 'saw pleased'],
];

describe('settleVerbs', () => {
  it.each(table)('%s → %s', (text, verbs) => {
    expect(verbsOf(text)).toBe(verbs);
  });
});
