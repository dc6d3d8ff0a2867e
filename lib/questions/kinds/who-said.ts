import { whoDid } from '@/lib/questions/deeds';
import { fewest, otherSpeakers } from '@/lib/questions/distractors';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { tellingWords } from '@/lib/questions/likeness';
import { namesSomething } from '@/lib/questions/leans-on-text';
import { answers, anybody, leansInSpeech, looseInSpeech, opensOnPointer } from '@/lib/questions/loose-words';
import { isOnlyBearer } from '@/lib/questions/matters/matter';
import { occasionNote, occasionTail } from '@/lib/questions/occasion';
import { saidFact, type Said } from '@/lib/questions/said';
import { speakerGap } from '@/lib/questions/speaker-gap';
import { spellingsOf } from '@/lib/questions/spellings';
import { countNamed } from '@/lib/questions/sure-people';
import { isAskable } from '@/lib/questions/sureness';
import { verbOf } from '@/lib/questions/verb-of';
import { countWords, inMarks } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';
import { lastName } from '@/lib/text/last-name';

/** A name of more words than this is no joy to type, and a body may be called otherwise. */
const mostTyped = 3;

/** What somebody said, and who it was: exact words by themselves, all else within what the report tells. */
export const whoSaid = defineKind({
  name: 'who-said',
  title: 'Who said it',
  skill: 'attribution',
  make(said, world) {
    const draft = whoDid(said, world) ?? (isWellQuoted(said) ? whoseWords(said, world) : null);
    return draft ? [draft] : speakerGap(said, world);
  },
  makeFromEvent: (world) => world.readings.flatMap(({ report }) => {
    const drafts: Draft[] = [];
    for (const said of shuffled(world.said.filter((each) => each.report === report), world.rngFor('typed-speaker', report.id))) {
      const draft = drafts.length < mostTypedOf ? typed(said, world) : null;
      if (draft) drafts.push(draft);
    }
    return drafts;
  }),
});

/** So many names of each report are typed. */
const mostTypedOf = 6;
/** Who comes up less often is no name to know by heart. */
const fewestTold = 2;

/** A whole sentence or more in the speaker's own words, long or rich enough to be understood by itself. */
const isWellQuoted = ({ statement: { level }, words }: Said) => level === 'direct' && /^[\p{Lu}\p{N}]/u.test(words) && !answers.test(words) && (countWords(words) >= long || (countWords(words) >= fair && standsAlone(words) && (!anybody.test(words) || namesSomething(words))) || (countWords(words) >= short && isRich(words) && !anybody.test(words)));
const [short, fair, long] = [8, 14, 26];

/** Enough to be known by: nobody need guess what “it” is, nothing is broken off. */
const isRich = (words: string) => tellingWords(words).size >= fewestRich && standsAlone(words) && !/…|\.\.\.|[[\]]|—/.test(words);
const fewestRich = 4;
const standsAlone = (words: string) => !opensLoosely.test(words) && looseInSpeech(words) === null;
/** "It would be a loss": what would? */
const opensLoosely = /^(?:it|that|this|these|those|they|he|she|there|such|which)(?![\p{L}])/iu;

/** So many words can be understood, though one of them points to what was said before, or the first does: “And this is not over”. */
const [fewestClear, fewestOpen] = [14, 24];
const isClear = (words: string) => (countWords(words) >= fewestClear || !leansInSpeech(words)) && (countWords(words) >= fewestOpen || !opensOnPointer.test(words));

/** "Whose words are these, spoken at a press conference on 12 March 2019: “…”?" */
function whoseWords(said: Said, world: World): Draft | null {
  const { words } = said;
  if (!isAskable(said) || !isClear(words)) return null;
  const rng = world.rngFor('who-said', said.statement.id);
  // Where nobody else of the event could have said it the name is typed; one that is no joy to type stands beside people of other events.
  const isTypable = said.speaker.name.split(' ').length <= mostTyped && said.speaker.sort === 'person';
  const near = otherSpeakers(world, said, rng);
  const distractors = near.length >= fewest || isTypable ? near : otherSpeakers(world, said, rng, null, 'also');
  const isChoice = distractors.length >= fewest;
  if (!isChoice && (!isTypable || !isRich(words))) return null;
  const [tail, verb] = [occasionTail(said.occasion), verbOf(said)];
  const openings = [`Who ${verb.past} this${tail}`, `Whose words are these${tail && `, ${verb.participle}${tail}`}`];
  // Of two Clintons the last name would not tell which.
  const isWhole = !isChoice && !isOnlyBearer(said.speaker, world);
  const opening = isWhole ? `What is the whole name of the person who ${verb.past} this${tail}` : openings[Math.floor(rng() * openings.length)]!.replace(/, (?:spoken|written),/, ',');
  return {
    stem: `${opening}: ${inMarks(words)}`,
    prompt: { ask: isWhole ? `What is the whole name of the person who ${verb.past} it?` : `Who ${verb.past} it?`, quote: words, note: occasionNote(said.occasion) },
    ...shared(said),
    difficulty: 0.25 + (isChoice ? 0.1 * speakersAmong(distractors, world) : 0.35) - 0.004 * countWords(words),
    ...(isChoice ? { key: said.speaker.name, distractors } : { accepted: spellingsOf(said.speaker, world) }),
  };
}

/** The same, with the name to be typed: another wording of one fact. */
function typed(said: Said, world: World): Draft | null {
  const { speaker, words } = said;
  if (!isAskable(said) || !isWellQuoted(said) || speaker?.sort !== 'person' || !speaker.name.includes(' ') || !isRich(words) || !isOnlyBearer(speaker, world) || otherSpeakers(world, said, world.rngFor('typed', said.statement.id)).length < fewest) return null;
  if (countNamed(lastName(speaker.name), world) < fewestTold) return null;
  const [tail, verb] = [occasionTail(said.occasion), verbOf(said)];
  return {
    stem: `What is the name of the person who ${verb.past} this${tail}: ${inMarks(words)}`,
    prompt: { ask: `What is the name of the person who ${verb.past} it?`, quote: words, note: occasionNote(said.occasion) },
    ...shared(said),
    difficulty: 0.7,
    accepted: spellingsOf(speaker, world),
  };
}

function shared(said: Said & { speaker: NonNullable<Said['speaker']> }): Pick<Draft, 'explanation' | 'evidence' | 'fact'> {
  const [via] = said.statement.via;
  return { explanation: `${said.speaker.name} said these words${via ? `, passed on by ${via.name.replace(/^The /, 'the ')}` : ''}.`, evidence: said.evidence, fact: saidFact(said) };
}

const speakersAmong = (names: string[], world: World) => names.filter((name) => world.cast.find(name)?.speaks).length;
