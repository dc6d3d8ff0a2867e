import { whoDid } from '@/lib/questions/deeds';
import { fewest, otherSpeakers } from '@/lib/questions/distractors';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { inOwnWords } from '@/lib/questions/in-own-words';
import { isOnlyBearer } from '@/lib/questions/matters/matter';
import { tellingWords } from '@/lib/questions/likeness';
import { looseIn, looseReference } from '@/lib/questions/loose-reference';
import { anybody, leansInSpeech, looseInSpeech, opensOnPointer, looseSubject, outsideMarks } from '@/lib/questions/loose-words';
import { occasionNote, occasionTail } from '@/lib/questions/occasion';
import { saidFact, type Said } from '@/lib/questions/said';
import { fewestWords, isAskable } from '@/lib/questions/sureness';
import { asClause, asQuestion, countWords, inMarks } from '@/lib/questions/wording';
import { speakerGap } from '@/lib/questions/speaker-gap';
import { spellingsOf } from '@/lib/questions/spellings';
import { ofSelf, type OfSelf } from '@/lib/questions/speaks-of-self';
import { verbOf } from '@/lib/questions/verb-of';
import { countNamed } from '@/lib/questions/sure-people';
import type { World } from '@/lib/questions/world';
import { shuffled, type Rng } from '@/lib/rng';
import { lastName } from '@/lib/text/last-name';

/** A name of more words than this is no joy to type, and a body may be called otherwise. */
const mostTyped = 3;

const told = { direct: 'said these words', mixed: 'said so, partly in the words that the report quotes', indirect: 'is reported to have said so' } as const;

/** A quote, and who said it. */
export const whoSaid = defineKind({
  name: 'who-said',
  title: 'Who said it',
  skill: 'attribution',
  make(said, world) {
    const deed = whoDid(said, world);
    if (deed) return [deed];
    if (!isAskable(said)) return null;
    // What is told in the reporter's words, or in few of the speaker's own, leans on what stands around it.
    if (!isWellQuoted(said)) return [speakerGap(said, world)].filter((draft) => draft !== null);
    const rng = world.rngFor('who-said', said.statement.id);
    const self = ofSelf(said, world);
    const asked = self ? askOfSelf(said, self) : ask(said, rng);
    if (!asked) return null;
    // Where nobody else of the event could have said it the name is typed; one that is no joy to type stands beside people of other events.
    const isTypable = said.speaker.name.split(' ').length <= mostTyped && said.speaker.sort === 'person';
    const near = otherSpeakers(world, said, rng, self?.gender);
    const distractors = near.length >= fewest || isTypable ? near : otherSpeakers(world, said, rng, self?.gender, 'also');
    const speakers = speakersAmong(distractors, world);
    const choosing = distractors.length < fewest ? { accepted: spellingsOf(said.speaker, world) } : { key: said.speaker.name, distractors };
    if ('accepted' in choosing && (!isTypable || (asked.prompt.quote === said.quoted && !isRich(said.quoted)))) return null;
    return [
      {
        ...asked,
        explanation: `${said.speaker.name} ${told[said.statement.level]}${viaNote(said)}.`,
        evidence: said.evidence,
        fact: saidFact(said),
        difficulty: 0.25 + (said.statement.level === 'direct' ? 0 : 0.15) + ('accepted' in choosing ? 0.35 : 0.1 * speakers) - 0.004 * countWords(said.words),
        ...choosing,
      },
    ];
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

/** "It would be a loss": what would? */
const opensLoosely = /^(?:it|that|this|these|those|they|he|she|there|such|which)(?![\p{L}])/iu;

/** The same of exact words, with the name to be typed: another wording of one fact. */
function typed(said: Said, world: World): Draft | null {
  const { speaker, quoted } = said;
  if (!isAskable(said) || !isWellQuoted(said) || speaker?.sort !== 'person' || quoted === null || !speaker.name.includes(' ') || !isRich(quoted) || !isOnlyBearer(speaker, world) || otherSpeakers(world, said, world.rngFor('typed', said.statement.id)).length < fewest) return null;
  if (countNamed(lastName(speaker.name), world) < fewestTold) return null;
  const [tail, verb] = [occasionTail(said.occasion), verbOf(said)];
  return {
    stem: `What is the name of the person who ${verb.past} this${tail}: ${inMarks(quoted)}`,
    prompt: { ask: `What is the name of the person who ${verb.past} it?`, quote: quoted, note: occasionNote(said.occasion) },
    explanation: `${speaker.name} ${told.direct}${viaNote(said)}.`,
    evidence: said.evidence,
    fact: saidFact(said),
    difficulty: 0.7,
    accepted: spellingsOf(speaker, world),
  };
}

/** A whole sentence or more in the speaker's own words, long enough to be understood by itself. */
const isWellQuoted = ({ statement: { level }, words }: Said) => level === 'direct' && /^[\p{Lu}\p{N}]/u.test(words) && countWords(words) >= wellQuoted;
const wellQuoted = 12;

/** Enough to be known by: nobody need guess what “it” is, nothing is broken off. */
const isRich = (quoted: string) => tellingWords(quoted).size >= fewestRich && !opensLoosely.test(quoted) && looseInSpeech(quoted) === null && !/…|\.\.\.|[[\]]|—/.test(quoted);
const fewestRich = 4;

/** “It was nothing,” Reed said, according to Lund: the words of another, with another's cue. */
const holdsAnother = /[,.!?]?” (?:\p{Lu}[\p{L}.’-]+ ){1,3}(?:said|says|added|wrote)$/u;

function ask(said: Said, rng: Rng) {
  const [tail, verb] = [occasionTail(said.occasion), verbOf(said)];
  const note = occasionNote(said.occasion);
  const clause = asClause(said.words, said.report.text);
  // "that Lund had asked him to go": he may be whoever says so, which the quoted part need not tell.
  const isWhole = !holdsAnother.test(clause) && !anybody.test(outsideMarks(clause)) && said.statement.level !== 'direct' && said.isClause && looseIn(said) === null && countWords(clause) <= 40;
  if (!isWhole && said.quoted !== null && isTelling(said.quoted)) {
    const quote = said.quoted;
    if ((countWords(quote) < fewestClear && leansInSpeech(quote)) || (countWords(quote) < fewestOpen && opensOnPointer.test(quote))) return null;
    const isPart = said.statement.level === 'mixed';
    const openings = isPart ? [`Who used these words${tail}`, `Whose words are these${tail && `, ${verb.participle}${tail}`}`] : [`Who ${verb.past} this${tail}`, `Whose words are these${tail && `, ${verb.participle}${tail}`}`];
    const opening = openings[Math.floor(rng() * openings.length)]!.replace(/, (?:spoken|written),/, ',');
    return { stem: `${opening}: ${inMarks(quote)}`, prompt: { ask: `Who ${verb.past} it?`, quote, note } };
  }
  const own = inOwnWords(said);
  if (own) return { stem: own, prompt: { ask: 'Whose statement is this?', quote: said.words, note: [note, 'In the reporter’s words.'].filter(Boolean).join(' ') } };
  // A paraphrase that begins "this was …", "the money was …" cannot stand alone, nor be quoted in part.
  if (!said.isClause || holdsAnother.test(clause) || looseSubject(clause) || looseReference(outsideMarks(clause), said.report.text.slice(0, said.statement.quote.start)) || /^(?:this|that|these|those|it|he|she|they)\b/i.test(clause)) return null;
  return { stem: asQuestion(`Who ${verb.past}${tail}${tail.includes(',') ? ',' : ''} that ${clause}`), prompt: { ask: `Who ${verb.past} this?`, quote: clause, note: said.statement.level === 'indirect' ? [note, 'In the reporter’s words.'].filter(Boolean).join(' ') : note } };
}

/** "Who said of herself on 12 March 2019 that she had not seen the letter?", "Who said that her own boat had sunk?" */
function askOfSelf(said: Said, { clause, gender, isOwner }: OfSelf) {
  const [tail, verb] = [occasionTail(said.occasion), verbOf(said)];
  const own = isOwner ? clause.replace(/^h(?:is|er)\b/, '$& own') : clause;
  const self = isOwner ? '' : ` of ${gender === 'male' ? 'himself' : 'herself'}`;
  return { stem: asQuestion(`Who ${verb.past}${self}${tail}${tail.includes(',') ? ',' : ''} that ${own}`), prompt: { ask: `Who ${verb.past} this${self}?`, quote: own, note: [occasionNote(said.occasion), 'In the reporter’s words.'].filter(Boolean).join(' ') } };
}

/** “a deliberate message of defiance”, but not “one way or the other”: a few words tell something only when two of them are no small ones. */
function isTelling(words: string): boolean {
  const count = countWords(words);
  // “That is where your problem is”: everything stands before it.
  if (count < fewestTelling && (opensLoosely.test(words) || tellingWords(words).size < 3)) return false;
  return count > fewestWords || (count === fewestWords && (words.match(/\p{L}{5,}/gu) ?? []).length >= 2);
}

const fewestTelling = 9;
/** So many words can be understood, though one of them points to what was said before. */
const fewestClear = 14;
const fewestOpen = 24;

const viaNote = (said: Said) => (said.statement.via[0] ? `, passed on by ${said.statement.via[0].name.replace(/^The /, 'the ')}` : '');

const speakersAmong = (names: string[], world: World) => names.filter((name) => world.cast.find(name)?.speaks).length;
