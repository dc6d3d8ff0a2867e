import { absoluteTerm } from '@/lib/checks/absolute-term';
import { ambiguous } from '@/lib/checks/ambiguous';
import { answerInStem } from '@/lib/checks/answer-in-stem';
import { blankWithoutContext } from '@/lib/checks/blank-without-context';
import { changedSense } from '@/lib/checks/changed-sense';
import type { Check } from '@/lib/checks/check';
import { convergenceCue } from '@/lib/checks/convergence-cue';
import { cutQuote } from '@/lib/checks/cut-quote';
import { duplicate } from '@/lib/checks/duplicate';
import { furnitureAsEvidence } from '@/lib/checks/furniture-as-evidence';
import { grammaticalCue } from '@/lib/checks/grammatical-cue';
import { gratuitousInformation } from '@/lib/checks/gratuitous-information';
import { implausibleDistractor } from '@/lib/checks/implausible-distractor';
import { kType } from '@/lib/checks/k-type';
import { keyInEvidence } from '@/lib/checks/key-in-evidence';
import { longestOption } from '@/lib/checks/longest-option';
import { lostSequence } from '@/lib/checks/lost-sequence';
import { lowConfidence } from '@/lib/checks/low-confidence';
import { negativeWording } from '@/lib/checks/negative-wording';
import { oneRightAnswer } from '@/lib/checks/one-right-answer';
import { poorCopy } from '@/lib/checks/poor-copy';
import { relativeDate } from '@/lib/checks/relative-date';
import { sweepingOption } from '@/lib/checks/sweeping-option';
import { trueFalse } from '@/lib/checks/true-false';
import { unfocusedStem } from '@/lib/checks/unfocused-stem';
import { unresolvedPronoun } from '@/lib/checks/unresolved-pronoun';
import { vagueTerm } from '@/lib/checks/vague-term';
import { wordRepeat } from '@/lib/checks/word-repeat';
import type { Question, Refused } from '@/lib/questions/question';
import type { World } from '@/lib/questions/world';

/** Every ground to refuse a question. */
export const checks: readonly Check[] = [
  keyInEvidence, oneRightAnswer, lowConfidence, furnitureAsEvidence, cutQuote, changedSense, poorCopy,
  ambiguous, unresolvedPronoun, relativeDate, unfocusedStem, blankWithoutContext, gratuitousInformation, negativeWording, vagueTerm, absoluteTerm,
  answerInStem, wordRepeat, longestOption, convergenceCue, grammaticalCue, implausibleDistractor, lostSequence, sweepingOption, kType, trueFalse,
  duplicate,
];

/** The reasons to refuse a question, in plain words; empty when it is sound. */
export function refuseQuestion(question: Question, world: World, before: readonly Question[] = []): string[] {
  return checks.flatMap((check) => {
    const found = check.test(question, world, before);
    return found === null ? [] : [`${check.reason.replace(/\.$/, '')}: ${found}.`];
  });
}

/** Sets the sound questions apart from those that a check refuses. A refused one is kept with its reasons. `before`: questions accepted already. */
export function sift(questions: readonly Question[], world: World, before: readonly Question[] = []): { questions: Question[]; refused: Refused[] } {
  const accepted = [...before];
  const refused: Refused[] = [];
  for (const question of questions) {
    const reasons = refuseQuestion(question, world, accepted);
    if (reasons.length > 0) refused.push({ question, reasons });
    else accepted.push(question);
  }
  return { questions: accepted.slice(before.length), refused };
}
