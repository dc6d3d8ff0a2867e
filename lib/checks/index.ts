import { answerInStem } from '@/lib/checks/answer-in-stem';
import type { Check } from '@/lib/checks/check';
import { cutQuote } from '@/lib/checks/cut-quote';
import { duplicate } from '@/lib/checks/duplicate';
import { furnitureAsEvidence } from '@/lib/checks/furniture-as-evidence';
import { keyInEvidence } from '@/lib/checks/key-in-evidence';
import { longestOption } from '@/lib/checks/longest-option';
import { lowConfidence } from '@/lib/checks/low-confidence';
import { oneRightAnswer } from '@/lib/checks/one-right-answer';
import { relativeDate } from '@/lib/checks/relative-date';
import { sweepingOption } from '@/lib/checks/sweeping-option';
import { unresolvedPronoun } from '@/lib/checks/unresolved-pronoun';
import type { Question, Refused } from '@/lib/questions/question';
import type { World } from '@/lib/questions/world';

/** Every ground to refuse a question. */
export const checks: readonly Check[] = [keyInEvidence, oneRightAnswer, answerInStem, unresolvedPronoun, relativeDate, longestOption, duplicate, furnitureAsEvidence, lowConfidence, cutQuote, sweepingOption];

/** The reasons to refuse a question, in plain words; empty when it is sound. */
export function refuseQuestion(question: Question, world: World, before: readonly Question[] = []): string[] {
  return checks.flatMap((check) => {
    const found = check.test(question, world, before);
    return found === null ? [] : [`${check.reason.replace(/\.$/, '')}: ${found}.`];
  });
}

/** Sets the sound questions apart from those that a check refuses. A refused one is kept with its reasons. `before`: questions accepted already. */
export function sift(questions: readonly Question[], world: World, before: readonly Question[] = []): { questions: Question[]; refused: Refused[] } {
  const sound: Question[] = [];
  const refused: Refused[] = [];
  for (const question of questions) {
    const reasons = refuseQuestion(question, world, [...before, ...sound]);
    if (reasons.length > 0) refused.push({ question, reasons });
    else sound.push(question);
  }
  return { questions: sound, refused };
}
