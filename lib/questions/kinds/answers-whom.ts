import { fewest, mayBeSame, otherSpeakers, pick } from '@/lib/questions/distractors';
import { makeEvidence } from '@/lib/questions/evidence';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { likeness, tellingWords } from '@/lib/questions/likeness';
import { looseWord } from '@/lib/questions/loose-words';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { inOrderOf } from '@/lib/questions/spoken-order';
import { mayBeTied, tiesIn, type Tie } from '@/lib/questions/ties';
import { asQuestion, countWords, inMarks } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';

/** Who answered, denied or disputed whom, and what was said first. */
export const answersWhom = defineKind({
  name: 'answers-whom',
  title: 'Who answered whom',
  skill: 'replies',
  make: (said, world) => whoDenied(said, world),
  makeFromEvent: (world) => [...tiesIn(world).flatMap((tie) => fromTie(tie, world)), ...inOrderOf(world)],
});

function fromTie(tie: Tie, world: World): Draft[] {
  const { by, to, sentence, verb, matter, isOwned } = tie;
  const label = reportLabel(sentence.report);
  const deed = `${matter}${calledIn(tie)}`;
  if (!label || looseWord(deed) || /\b(?:he|she|they|his|her|him|their|them|it)\b/i.test(deed) || /^[^\p{Lu}]*\bits\b/u.test(deed)) return [];
  const [byName, toName] = [by.name, to.name];
  const object = `${toName}${isOwned ? '’s' : ''} ${deed}`;
  const shared = {
    explanation: `${byName} ${verb.past} ${object}.`,
    evidence: [makeEvidence(sentence.report, sentence.span)],
    fact: { about: 'reply' as const, matter: sentence.text, answer: `${byName}, ${toName}` },
    difficulty: 0.55,
  };
  const note = `In ${shortLabel(sentence.report)}.`;
  const [who, whose] = [othersThan(byName, toName, world), othersThan(toName, byName, world)];
  const asksWho = { ...shared, stem: asQuestion(`In ${label}, who ${verb.past} ${object}`), prompt: { ask: 'Who did this?', quote: `… ${verb.past} ${object}`, note }, key: byName, distractors: who };
  const stem = isOwned ? `In ${label}, whose ${matter} did ${byName} ${verb.base}${calledIn(tie)}` : `In ${label}, whom did ${byName} ${verb.base} ${deed}`;
  const asksWhose = { ...shared, stem: asQuestion(stem), prompt: { ask: isOwned ? 'Whose was it?' : 'Whom was this about?', quote: `${byName} ${verb.past} …${isOwned ? '’s' : ''} ${deed}`, note }, key: toName, distractors: whose };
  return [asksWho, asksWhose].filter(({ distractors }) => distractors.length >= fewest);
}

/** What it was called: " as “baseless”". */
const calledIn = ({ called, verb }: Tie) => (called === null ? '' : ` ${verb.base === 'call' ? '' : 'as '}${inMarks(called)}`);

/** People beside the right one who never stand in a sentence of answering with the other of the two. */
function othersThan(key: string, other: string, world: World): string[] {
  const own = world.cast.people.find(({ name }) => name === key)?.sort;
  const free = world.cast.people.filter(({ name, sort, isPlain }) => sort === own && (sort === 'body' || (isPlain && name.includes(' '))) && ![key, other].some((each) => mayBeSame(each, name)) && !mayBeTied(name, other, world));
  const names = (speaks: boolean) => free.filter((person) => person.speaks === speaks).map(({ name }) => name);
  return pick([names(true), names(false)], world.rngFor('answers-whom', key, other));
}

/** Who denied that …? Who denied having …? */
function whoDenied(said: Said, world: World): Draft[] | null {
  const { report, speaker } = said;
  const denied = deniedWords(said);
  const label = reportLabel(report);
  if (!denied || !label || speaker?.sort !== 'person') return null;
  const isSharedWith = (other: Said) => other.speaker !== speaker && likeness(other.words, said.words) >= 0.4;
  const distractors = otherSpeakers(world, said, world.rngFor('denied', said.statement.id));
  if (world.said.some((other) => other.statement.denies && isSharedWith(other)) || distractors.length < fewest) return null;
  return [{
    stem: asQuestion(`In ${label}, who denied ${denied}`),
    prompt: { ask: 'Who denied this?', quote: `… denied ${denied}`, note: `In ${shortLabel(report)}.` },
    explanation: `${speaker.name} denied it.`,
    evidence: said.evidence,
    fact: { about: 'reply', matter: said.words, answer: speaker.name },
    difficulty: 0.5,
    key: speaker.name,
    distractors,
  }];
}

/** "that the wall had moved", "moving the wall in the night": what stands behind "denied"; null when it cannot stand alone. */
function deniedWords(said: Said): string | null {
  const { report: { text }, statement: { denies, unsaid, cue, quote, level, speaker } } = said;
  if (!denies || unsaid || level !== 'indirect' || !cue || cue.end > quote.start || !/^(?:(?:has|have|had|also|\p{L}+ly) )*(?:denied|denies|deny)$/u.test(text.slice(cue.start, cue.end))) return null;
  const opening = /^ (that )?$/.exec(text.slice(cue.end, quote.start));
  const words = said.words.replace(/\.$/, '');
  // A denial is never as sure as other words, but where the name stands before it, it is.
  const between = speaker ? text.slice(speaker.end, cue.start) : '';
  const isSure = speaker !== null && said.speaker !== null && /\p{Lu}/u.test(text.slice(speaker.start, speaker.end)) && !/^(?:He|She|They|It)$/.test(text.slice(speaker.start, speaker.end)) && speaker.end <= cue.start && /^(?:,[^,“”"]{2,70},)? ?$/.test(between) && said.statement.confidence >= 0.7;
  const isLoose = looseWord(words) ?? /\b(?:it|this|that|those|these|so|such|claims?|accusations?|allegations?|charges?|reports?|suggestions?|he|she|they|his|her|him|their|them)\b|[“”"[\]()]|(?:^|\s)['‘]/i.exec(words);
  if (!opening || !isSure || isLoose || tellingWords(words).size < 3 || countWords(words) < 4 || countWords(words) > 26) return null;
  // "denied the town help" gives nothing back.
  return opening[1] ? `that ${words}` : /^(?:\p{Ll}+ing|any|there|having|\p{L}+ \p{L}+ (?:was|were|is|had))\b/u.test(words) ? words : null;
}
