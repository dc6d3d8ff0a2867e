import { once } from '@/lib/once';
import { makeEvidence } from '@/lib/questions/evidence';
import { hasVerb } from '@/lib/questions/has-verb';
import { isHeading, standingIn } from '@/lib/questions/gaps/standing';
import { besideLead, leadTo, leadToSaid, opensReport } from '@/lib/questions/gaps/lead';
import { fewest, isNamedIn, mayBeSame, pick } from '@/lib/questions/distractors';
import { ownVoice } from '@/lib/questions/fixed-options';
import { defineKind, type ChoiceDraft, type Draft } from '@/lib/questions/kind';
import { looseIn } from '@/lib/questions/loose-reference';
import { looseWord } from '@/lib/questions/loose-words';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { isAskable } from '@/lib/questions/sureness';
import { asClause, asQuestion, countWords } from '@/lib/questions/wording';
import { voicesApart } from '@/lib/questions/voices-apart';
import { isSaidBy, type Sentence, type World } from '@/lib/questions/world';
import type { Report } from '@/lib/articles/report';
import { shuffled } from '@/lib/rng';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';
import { overlaps } from '@/lib/text/span';
import { findSpeechVerb } from '@/lib/text/speech-verbs';
import { findWords } from '@/lib/text/words';

/** Whether something is told in the report's own voice, or whose claim it is. */
export const saidOrReported = defineKind({
  name: 'said-or-reported',
  title: 'Claim or fact',
  skill: 'claim-or-fact',
  make(said, world) {
    if (!isClaim(said)) return null;
    const lead = leadToSaid(said, world, ({ text }) => (hasName(text, lastName(said.speaker.name)) ? null : text));
    const draft = lead || (looseIn(said) === null && opensReport(said.report, said.evidence[0]!, world)) ? ask(said.report, asClause(said.words, said.report.text), lead, said.speaker.name, otherVoices(world, said.words, said), world) : null;
    return draft && [{ ...draft, explanation: `The report gives this as what ${said.speaker.name} said, not as its own finding.`, fact: { about: 'voice', matter: said.words, answer: said.speaker.name }, evidence: said.evidence }];
  },
  makeFromEvent(world) {
    return world.readings.flatMap(({ report }) => {
      const rng = world.rngFor('own-voice', report.id);
      const plain = shuffled(world.sentences.filter((sentence) => sentence.report.id === report.id && isOwnVoice(sentence, world)), rng);
      // Asked more often than who claims a thing, “the report itself” could be guessed; once it may be, where many speak.
      const claims = world.said.filter((said) => said.report.id === report.id && isClaim(said)).length;
      const voices = world.cast.people.filter(({ speaks }) => speaks).length;
      return [...plain.slice(0, Math.min(Math.max(claims, voices >= manyVoices ? 1 : 0), perReport)).flatMap((sentence) => ownVoiceOf(sentence, world) ?? []), ...voicesApart(report, plain, world)];
    });
  },
});

/** So many sentences of the report's own voice are asked about. */
const perReport = 2;
const manyVoices = 4;

/** "that they were ready": who? "that the law was old": behind what leads to it that is clear. */
const opensLoosely = /^(?:it|they|he|she|this|that|these|those|there|some|such|which)(?![\p{L}])/iu;

/** What somebody is told to have said, in words that could be the report's own. */
function isClaim(said: Said): said is Said & { speaker: NonNullable<Said['speaker']> } {
  return isAskable(said) && said.isClause && said.statement.level === 'indirect' && (looseIn(said) === null || !opensLoosely.test(said.words));
}

function ownVoiceOf({ report, span, text }: Sentence, world: World): Draft | null {
  const lead = leadTo({ report, span, text }, world, (before) => (isTold(before.text) || world.said.some((said) => said.report === report && said.evidence.some((each) => overlaps(each, before.span))) ? null : before.text));
  if (!lead && !opensReport(report, span, world)) return null;
  const draft = ask(report, asClause(text, report.text), lead, ownVoice, otherVoices(world, text, null), world);
  return draft && { ...draft, explanation: 'The report tells this in its own voice and gives it to nobody.', fact: { about: 'voice', matter: text, answer: ownVoice }, evidence: [makeEvidence(report, span)] };
}

function ask(report: Report, clause: string, lead: string, key: string, voices: string[], world: World): Omit<ChoiceDraft, 'explanation' | 'evidence' | 'fact'> | null {
  const label = reportLabel(report);
  if (!label) return null;
  const wrong = pick([voices], world.rngFor('said-or-reported', clause), key === ownVoice ? 3 : 2);
  const distractors = key === ownVoice ? wrong : [ownVoice, ...wrong];
  if (distractors.length < fewest) return null;
  return {
    stem: `${asQuestion(`In ${label}, who says that ${clause}`)}${besideLead(lead)}`,
    prompt: { ask: `Who says so in ${shortLabel(report)}?`, quote: clause, note: besideLead(lead).trim() || null },
    difficulty: 0.55,
    key,
    distractors,
  };
}

/** Named speakers of the event whom no report lets say it. */
function otherVoices(world: World, words: string, said: Said | null): string[] {
  return world.cast.people
    .filter((person) => person.speaks && person !== said?.speaker && person.sort === (said?.speaker?.sort ?? 'person') && person.name.includes(' ') && !isNamedIn(person.name, words) && !(said?.speaker && mayBeSame(person.name, said.speaker.name)) && !isSaidBy(world, person.name, words))
    .map(({ name }) => name);
}

/** "Reed:" stands above it on a line of its own: he says it. */
const isBelowLabel = ({ text }: Report, at: number) => /(?:^|\n)[^\n]{1,60}:\s*\n[^\n]*$/.test(text.slice(Math.max(0, at - 2000), at));

/** Where the sentences begin that stand alone, by their reports. */
const startsOf = once((world: World): Map<Report, Set<number>> => new Map([...standingIn(world)].map(([report, standing]) => [report, new Set(standing.filter(({ isAlone }) => isAlone).map(({ span }) => span.start))])));

/** A whole plain sentence that nobody is said to have said, and that stands alone. */
export function isOwnVoice({ report, span, text }: Sentence, world: World): boolean {
  if (!(startsOf(world).get(report)?.has(span.start) ?? false)) return false;
  const count = countWords(text);
  if (count < 9 || count > 28 || !/^\p{Lu}/u.test(text) || !/\.$/.test(text) || /[“”"()[\]:;?!–—]/.test(text)) return false;
  // "Surprisingly, that beats all others": what does?
  if (/^\p{Lu}\p{Ll}+, (?:this|that|these|those|it|they)\b/u.test(text)) return false;
  if (/^(?:So|And|But|Yet|Or|Nor|Thus|Hence|Similarly|Likewise|Nevertheless|Nonetheless|Additionally|Moreover|Furthermore|Besides|As a result|In addition|In fact|Indeed|Still|Even so|By the end|By then|At the end|At first|By contrast|In response|In turn|Later|Earlier|Afterwards?|Soon)\b/.test(text) || isHeading(text) || !hasVerb(text) || isBelowLabel(report, span.start)) return false;
  if (world.said.some((said) => said.report.id === report.id && said.evidence.some((each) => overlaps(each, span)))) return false;
  if (isTold(text)) return false;
  return looseWord(asClause(text, report.text)) === null;
}

/** "Reed hoped …", "according to Lund": a sentence of the reporter's that gives what another says or thinks. */
const isTold = (text: string): boolean => /\b(?:according|hoped|seen|seem|believed|expected|likely|apparently|reportedly|alleged|critics|calls?|so-called|of course|perhaps|especially|also|too|however|meanwhile|instead|then|though|therefore|moreover|another|same)\b/i.test(text) || findWords(text).some(({ lower }) => findSpeechVerb(lower));
