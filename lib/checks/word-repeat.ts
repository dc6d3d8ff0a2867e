import type { Check } from '@/lib/checks/check';
import { isFixed } from '@/lib/questions/fixed-options';
import { tellingWords } from '@/lib/questions/likeness';
import { keysOf, wrongOnesOf } from '@/lib/questions/option-texts';
import type { Question } from '@/lib/questions/question';
import { valueOf } from '@/lib/questions/sequence';

/** Kinds that ask for the same matter in other words: some of the words come again by nature. */
const rewording = new Set(['how-worded']);

/** “What fell on the quay?” “the quay wall”: a rare word that question and key share, and no other option. */
export const wordRepeat: Check = {
  name: 'word-repeat',
  reason: 'The question and the right answer share a word that no wrong answer has.',
  test(question) {
    if (!hasKeyToGuess(question)) return null;
    const stem = tellingWords([question.stem, question.prompt.note ?? ''].join(' ').replace(/\breport(?:ed)?(?= o[fn] | \d)/gi, ''));
    const wrong = wrongOnesOf(question).map(tellingWords);
    const isEchoed = wrong.some((words) => [...words].some((word) => stem.has(word)));
    const repeated = keysOf(question).flatMap((key) => [...tellingWords(key)]).find((word) => word.length > 3 && stem.has(word) && !wrong.some((words) => words.has(word)));
    return repeated && !(rewording.has(question.kind) && isEchoed) ? `“${repeated}…”` : null;
  },
};

/** A passage to tap, items to sort and fixed options are what the stem speaks of; a figure is of its form. */
function hasKeyToGuess(question: Question): boolean {
  return (question.format === 'choice' || question.format === 'several' || question.format === 'text') && !keysOf(question).some((key) => isFixed(key) || valueOf(key) !== null);
}
