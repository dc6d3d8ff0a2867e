import { describe, shownWords } from '@/lib/questions/describe';
import { comparable, fewest, pick } from '@/lib/questions/distractors';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { bare, likeness } from '@/lib/questions/likeness';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { fewestWords, isAskable } from '@/lib/questions/sureness';
import { verbDraftsIn } from '@/lib/questions/verb-drafts';
import { capital, countWords, inMarks, standing } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';

/** Two reports of one statement, and where their words part. */
export const howWorded = defineKind({
  name: 'how-worded',
  title: 'How it was worded',
  skill: 'comparing',
  makeFromGroup(group, world) {
    if (group.relation === 'only') return null;
    const tellings = group.members.map((member) => world.saidOf(member.statementId)).filter((said) => said !== null && isAskable(said));
    const [one, other] = tellings;
    if (!one || !other || one.report === other.report || one.speaker !== other.speaker || bare(one.words) === bare(other.words)) return null;
    return [wordBetween(one, other, world) ?? sentenceBetween(one, other, world)].filter((draft) => draft !== null);
  },
  makeFromEvent: verbDraftsIn,
});

/** Words that can take each other's place. */
const classes = [
  ['will', 'would', 'can', 'could', 'should', 'must', 'may', 'might', 'shall'],
  ['is', 'was', 'are', 'were', 'has been', 'had been'],
  ['has', 'had', 'have'],
  ['do', 'does', 'did'],
  ['a', 'the', 'any', 'some', 'no', 'every'],
  ['this', 'that', 'these', 'those'],
  ['never', 'always', 'often', 'seldom', 'sometimes'],
  ['all', 'most', 'many', 'some', 'few'],
];

/** The one word in which two tellings differ: ["would", "will"]; null when more or nothing differs. */
export function oneWordApart(a: string, b: string): [string, string] | null {
  const [one, other] = [bare(a).split(' '), bare(b).split(' ')];
  if (one.length !== other.length || one.length < 5) return null;
  const apart = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at]!] as [string, string]]));
  return apart.length === 1 ? apart[0]! : null;
}

function wordBetween(one: Said, other: Said, world: World): Draft | null {
  const apart = oneWordApart(one.quoted ?? one.words, other.quoted ?? other.words);
  const [a, b] = [reportLabel(one.report), reportLabel(other.report)];
  if (!apart || !a || !b || !one.speaker) return null;
  const [here, there] = apart;
  const alike = classes.find((words) => words.includes(here) && words.includes(there));
  if (!alike) return null;
  const distractors = pick([alike.filter((word) => word !== here && word !== there)], world.rngFor('how-worded', one.statement.id));
  if (distractors.length < fewest) return null;
  const quote = one.quoted ?? one.words;
  return {
    stem: `Where ${a} quotes ${one.speaker.name} with ${inMarks(quote.replace(/[.,]$/, ''))}, which word does ${b} have instead of “${here}”?`,
    prompt: { ask: `Which word does ${shortLabel(other.report)} have instead of “${here}”?`, quote, note: `${one.speaker.name}, in ${shortLabel(one.report)}.` },
    explanation: `One report has “${here}”, the other “${there}”.`,
    evidence: [other, one].flatMap((said) => said.evidence.slice(0, 1)),
    fact: { about: 'worded', matter: other.words, answer: there },
    difficulty: 0.65,
    key: there,
    distractors,
  };
}

function sentenceBetween(one: Said, other: Said, world: World): Draft | null {
  const [a, b] = [reportLabel(one.report), reportLabel(other.report)];
  const thing = describe(one);
  if (!a || !b || !thing || !one.speaker || a === b) return null;
  const words = standing(other.words);
  // Told in nearly the same words, the echo gives it away; in quite other words, it may be another matter.
  const near = likeness(one.words, other.words);
  if (near < 0.4 || near > 0.9 || countWords(shownWords(one)) < fewestWords) return null;
  const isOther = (said: Said) => said !== other && said.report === other.report && isAskable(said) && likeness(said.words, one.words) < 0.3 && likeness(said.words, other.words) < 0.4;
  const own = world.said.filter((said) => isOther(said) && said.speaker === one.speaker).map((said) => standing(said.words));
  const others = world.said.filter((said) => isOther(said) && said.speaker !== one.speaker).map((said) => standing(said.words));
  const distractors = pick([comparable(own, words), comparable(others, words)], world.rngFor('how-worded', one.statement.id));
  if (distractors.length < fewest) return null;
  return {
    stem: `${capital(a)} has ${thing}${/[.!?]”?$/.test(thing) ? '' : '.'} How does ${b} put it?`,
    prompt: { ask: `How does ${shortLabel(other.report)} put it?`, quote: one.quoted ?? one.words, note: `${one.speaker.name}, in ${shortLabel(one.report)}.` },
    explanation: 'Both report the same point, each in its own wording.',
    evidence: [other, one].flatMap((said) => said.evidence.slice(0, 1)),
    fact: { about: 'worded', matter: other.words, answer: words },
    difficulty: 0.7,
    key: words,
    distractors,
  };
}
