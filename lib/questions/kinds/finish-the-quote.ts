import { nameOf } from '@/lib/questions/describe';
import { comparable, fewest, pick } from '@/lib/questions/distractors';
import { defineKind } from '@/lib/questions/kind';
import { likeness } from '@/lib/questions/likeness';
import { occasionNote, occasionTail } from '@/lib/questions/occasion';
import { saidFact } from '@/lib/questions/said';
import { isAskable } from '@/lib/questions/sureness';
import { tailOf, thingsIn } from '@/lib/questions/tails';
import { countWords, inMarks } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';

/** A quote without its telling end. */
export const finishTheQuote = defineKind({
  name: 'finish-the-quote',
  title: 'Finish the quote',
  skill: 'attribution',
  make(said, world) {
    const own = said.statement.level === 'indirect' ? null : lastSentence(said.quoted ?? '');
    if (!isAskable(said) || !own || countWords(own) < 7 || countWords(own) > 40) return null;
    const name = nameOf(said);
    const cut = tailOf(own);
    if (!cut || likeness(cut.head, cut.tail) > 0) return null;
    const rng = world.rngFor('finish-the-quote', said.statement.id);
    const fits = (thing: string) => tailOf(`There was some talk of ${thing}`)?.isPlural === cut.isPlural && startsAlike(thing, cut.tail);
    const isFree = (thing: string) => likeness(thing, own) === 0 && !world.said.some((each) => likeness(each.words, `${cut.head} ${thing}`) >= 0.9);
    const tiers = thingsOf(world).map((things) => comparable(things.filter((thing) => fits(thing) && isFree(thing)), cut.tail));
    const distractors = pick(tiers, rng);
    if (distractors.length < fewest) return null;
    const tail = occasionTail(said.occasion);
    return [
      {
        stem: `How did ${name} finish these words${tail}: ${inMarks(`${cut.head} …`)}`,
        prompt: { ask: `How did ${name} go on?`, quote: `${cut.head} …`, note: occasionNote(said.occasion) },
        explanation: `The quotation ends with ${inMarks(cut.tail)}.`,
        evidence: said.evidence,
        fact: saidFact(said),
        difficulty: 0.5,
        key: cut.tail,
        distractors,
      },
    ];
  },
});

const lastSentence = (words: string) => words.split(/(?<=[.!?])\s+(?=[“‘\p{Lu}])/u).at(-1)!;

/** What was spoken of in quotes first, then anywhere in the reports. */
function thingsOf(world: World): string[][] {
  return [world.said.flatMap((said) => thingsIn(said.words)), world.sentences.flatMap((sentence) => thingsIn(sentence.text))];
}

const article = (thing: string) => /^(the|an?|his|her|its|their|our|my|your)\b/i.exec(thing)?.[1]?.toLowerCase() ?? (/^\p{Lu}/u.test(thing) ? 'name' : '');

/** With an article or without, a name or a word: the beginning must not tell. */
function startsAlike(a: string, b: string): boolean {
  return article(a) === article(b);
}
