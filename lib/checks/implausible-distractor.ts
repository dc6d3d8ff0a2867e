import type { Check } from '@/lib/checks/check';
import { looksLikePerson, sortOf } from '@/lib/checks/option-sort';
import { standsInReport } from '@/lib/checks/own-words';
import { keysOf, wrongOnesOf } from '@/lib/questions/option-texts';
import type { Question } from '@/lib/questions/question';
import type { World } from '@/lib/questions/world';
import { femaleNames, maleNames } from '@/lib/text/first-names';

/** A ministry among people, a man where a spokeswoman is asked for, somebody from nowhere: no choice for anybody who has read. */
export const implausibleDistractor: Check = {
  name: 'implausible-distractor',
  reason: 'A wrong answer is of another sort or foreign to the story, so nobody would choose it.',
  test(question, world) {
    if (question.format !== 'choice' && question.format !== 'several') return null;
    const key = keysOf(question).map((each) => sortOf(each, world)).find((sort) => sort !== null);
    const found = wrongOnesOf(question).find((option) => isOfOtherSort(option, key ?? null, world) || isOfOtherGender(option, question) || (key === 'person' && (isForeign(option, world) || isCouple(option))));
    return found ? `“${found}”` : null;
  },
};

function isOfOtherSort(option: string, key: string | null, world: World): boolean {
  const sort = sortOf(option, world);
  return key !== null && sort !== null && sort !== key;
}

const woman = /(?<![\p{L}])(?:\p{L}+woman|actress|queen|princess|sister|mother|wife|daughter|widow|grandmother)(?![\p{L}])/iu;
const man = /(?<![\p{L}])(?:(?:spokes|chair|congress|business|alder|police|fisher)man|actor|king|prince|brother|father|husband|son|widower|grandfather)(?![\p{L}])/iu;

/** Whom the stem describes as a woman is no man. Only what asks for a name is meant: “Whom does … describe as “the spokeswoman”?” */
function isOfOtherGender(option: string, { stem, kind }: Question): boolean {
  if (kind !== 'who-is' || !/^(?:Who|Whom|What is the name)\b/.test(stem)) return false;
  const given = option.split(' ')[0]!;
  return (woman.test(stem) && !man.test(stem) && maleNames.has(given)) || (man.test(stem) && !woman.test(stem) && femaleNames.has(given));
}

/** “Ada Lund and Peter Reed” among single people. */
const isCouple = (option: string) => /^\p{Lu}\S* \S.* and \p{Lu}/u.test(option);

/** Somebody whom neither the reports nor other events of the library know. */
const isForeign = (option: string, world: World) => looksLikePerson(option) && !world.cast.find(option) && !world.others.includes(option) && !standsInReport(option, world);
