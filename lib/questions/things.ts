import { looseDate } from '@/lib/questions/loose-words';
import type { World } from '@/lib/questions/world';
import { titleWords } from '@/lib/text/title-words';
import { findWords, type Word } from '@/lib/text/words';

const set = (words: string) => new Set(words.split(' '));
const prepositions = set('of for in on at by with about against from into over between among through under without behind across around despite during after before since until to towards within');
const inner = set('of for in on against with by');
const determiners = set('the a an any all some no every');
/** "in the way of", "at the wish of": no things. */
const idioms = set('way wish hands hand face light wake course name part side end front sake time times result event case place basis middle process cost rest number lot kind sort range series bid need fact insistence request conference meeting interview visit trip');
const stops = set(
  'and or but nor that which who whom whose what where when why how if because than as so is are was were be been being am has have had will would can could shall should must may might do does did not' +
    ' he she it they him her them his we us our i me my you your this these those there said says told saying also then now just still yet only even one two three four five six seven eight nine ten eleven twelve hundred thousand million billion' +
    ' its their his her yesterday today sunday monday tuesday wednesday thursday friday saturday',
);

/** Things that the reports of an event name behind a preposition: "…a ban on | the testing of conventional weapons". */
export function namedThings(world: World): string[] {
  return [...new Set(world.sentences.flatMap(({ text }) => thingsOf(text)))];
}

function thingsOf(text: string): string[] {
  const words = findWords(text);
  return words.flatMap((word, at) => {
    if (!prepositions.has(word.lower)) return [];
    const end = endOf(words, at + 1);
    const [first, last] = [words[at + 1], words[end - 1]];
    const count = end - at - 1;
    const thing = first && last ? text.slice(first.start, last.end) : '';
    const isLoose = looseDate(thing) ?? /(?<![\p{L}])\p{Lu}\p{L}+ (?:\p{Lu}\. )?\p{Lu}/u.exec(thing);
    return first && !isLoose && !words.slice(at + 1, at + 4).some((each) => titleWords.has(each.lower)) && !idioms.has(words[at + 2]?.lower ?? '') && !(last && idioms.has(last.lower)) && count >= 3 && count <= 9 && determiners.has(first.lower) ? [thing] : [];
  });
}

/** Where a noun phrase that begins at `from` ends; `from` when none does. Its end must be one for certain: a mark or a small word. */
function endOf(words: Word[], from: number): number {
  let at = from;
  let run = 0;
  for (; at < words.length; at += 1) {
    const word = words[at]!;
    if (word.lower === "'s") continue;
    const isJoint = inner.has(word.lower) && run > 0;
    if (isJoint) run = 0;
    else if (word.kind !== 'word' || stops.has(word.lower) || prepositions.has(word.lower) || (determiners.has(word.lower) && run > 0)) break;
    else run += determiners.has(word.lower) ? 0 : 1;
    if (run > 4 || /ly$/.test(word.lower)) return from;
  }
 // "its allies claim that": the last word is a verb.
  if (words[at]?.lower === 'that') return from;
  // "the wall of" is no phrase: go back to before the joint.
  while (at > from && (prepositions.has(words[at - 1]!.lower) || determiners.has(words[at - 1]!.lower))) at -= 1;
  return at;
}
