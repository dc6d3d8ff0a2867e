import { fewest, otherSpeakers } from '@/lib/questions/distractors';
import { leadTo, opensReport } from '@/lib/questions/gaps/lead';
import { isPlainSentence, onOneLine, standingIn } from '@/lib/questions/gaps/standing';
import { withoutName } from '@/lib/questions/gaps/without-name';
import { genderOf } from '@/lib/questions/gaps/event-people';
import type { Draft } from '@/lib/questions/kind';
import { looseInSpeech, outsideMarks } from '@/lib/questions/loose-words';
import { isOnlyBearer } from '@/lib/questions/matters/matter';
import { reportLabel } from '@/lib/questions/report-label';
import { saidFact, type Said } from '@/lib/questions/said';
import { isAskable } from '@/lib/questions/sureness';
import { countWords, inMarks, withoutStop } from '@/lib/questions/wording';
import type { Sentence, World } from '@/lib/questions/world';
import { hasName } from '@/lib/text/has-name';
import { spellingsOf } from '@/lib/questions/spellings';
import { countNamed } from '@/lib/questions/sure-people';
import { lastName } from '@/lib/text/last-name';
import { covers, overlaps } from '@/lib/text/span';

const [fewestWords, mostWords] = [10, 70];
const fewestEach = 2;
/** Whose name comes up less often is none to know by heart. */
const fewestTold = 3;

/**
 * A statement in the words of the report, without the name of the one who made it: "The council met on Monday. … said that the ferry would be sold."
 * What is told in the reporter's words, or only in part in the speaker's own, leans on what stands around it: there it can be followed.
 * To be chosen among who else speaks, and to be typed where much is told of them.
 */
export function speakerGap(said: Said, world: World): Draft[] | null {
  const { report, speaker, statement: { speaker: mention, cue, quote } } = said;
  const label = reportLabel(report);
  if (!label || !isAskable(said) || speaker?.sort !== 'person' || !mention || !cue || !isOnlyBearer(speaker, world)) return null;
  const sentences = world.sentences.filter((each) => each.report === report && [mention, cue, quote].some((part) => overlaps(each.span, part)));
  const [first] = sentences;
  const isWhole = sentences.every((each) => isPlainSentence(each, withoutStop(onOneLine(each.text)), fewestEach));
  const all = countWords(sentences.map(({ text }) => text).join(' '));
  if (!first || !isWhole || all < fewestWords || all > mostWords || !covers({ start: first.span.start, end: sentences.at(-1)!.span.end }, quote)) return null;
  const hidden = sentences.map((each) => withoutName(each, speaker.name));
  const lead = leadTo(first, world, (before) => withoutName(before, speaker.name));
  if (hidden.includes(null) || !(lead || isClearAlone(said, first, world))) return null;
  const shown = [lead, withoutStop(onOneLine(hidden.join(' ')))].filter(Boolean).join(' ');
  // "… said": who, where the sentence before names them?
  if (!shown.includes('…')) return null;
  // "… was hard on the man who leads": on whom?
  if (!lead && !/\d|(?<!^)(?<=\p{L},? )\p{Lu}\p{Ll}/u.test(shown)) return null;
  const outside = outsideMarks(shown);
  const gender = ofMan.test(outside) ? 'male' : ofWoman.test(outside) ? 'female' : null;
  if (gender && genderOf(speaker.name) !== gender) return null;
  const distractors = otherSpeakers(world, said, world.rngFor('speaker-gap', said.statement.id), gender).filter((name) => !hasName(shown, lastName(name)) && (gender === null || genderOf(name) === gender));
  const isMain = speaker.isPlain && countNamed(lastName(speaker.name), world) >= fewestTold && !/ (?:Jr|Sr)\.?$/.test(speaker.name);
  if (distractors.length < fewest && !isMain) return null;
  const from = `${lead ? 'this passage' : 'this sentence'} of ${label}`;
  const asked = (ask: string) => ({
    stem: `${ask} of ${from}: ${inMarks(shown)}?`,
    prompt: { ask: `${ask}?`, quote: shown, note: `From ${label}.` },
    explanation: `The report names ${speaker.name} there.`,
    evidence: said.evidence,
    fact: saidFact(said),
  });
  return [
    ...(distractors.length < fewest ? [] : [{ ...asked('Who is left out'), difficulty: 0.5, key: speaker.name, distractors }]),
    ...(isMain ? [{ ...asked('What is the name of the person who is left out'), difficulty: 0.75, accepted: spellingsOf(speaker, world) }] : []),
  ];
}

const ofMan = /(?<![\p{L}])(?:he|him|his|himself)(?![\p{L}])/iu;
const ofWoman = /(?<![\p{L}])(?:she|her|hers|herself)(?![\p{L}])/iu;

/** "Lund added that …", "Lund said that was wrong": to what, and what? */
const goesOn = /\b(?:add(?:s|ed|ing)|also|went on|continued?|further|again)\b|\bthat (?:is|was|isn[’']t|wasn[’']t|would|will|had|has|can|could)\b/;

/** What opens a report, or points to nothing before it, is understood without it. */
function isClearAlone({ words, statement: { level } }: Said, { report, span, text }: Sentence, world: World): boolean {
  return opensReport(report, span, world) || (!goesOn.test(text) && (standingIn(world).get(report)?.some((each) => each.isAlone && each.span.start === span.start) ?? false) && (level !== 'direct' || looseInSpeech(words) === null));
}
