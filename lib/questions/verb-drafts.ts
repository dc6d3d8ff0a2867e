import { carriedIn, describeShared } from '@/lib/questions/carried';
import { pick } from '@/lib/questions/distractors';
import type { Draft } from '@/lib/questions/kind';
import { likeness, tellingWords } from '@/lib/questions/likeness';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { asQuestion } from '@/lib/questions/wording';
import { shownWords } from '@/lib/questions/describe';
import type { World } from '@/lib/questions/world';
import { inflect } from '@/lib/text/inflect';
import { findSpeechVerb, type SpeechVerb } from '@/lib/text/speech-verbs';
import { overlaps } from '@/lib/text/span';

/** Verbs that could stand beside nearly any remark, each in its own light. */
const bases = 'say add warn claim argue insist declare explain note stress complain predict admit announce suggest contend observe maintain'.split(' ');
/** Another sentence so much like the remark tells it again, perhaps with another verb; one of few words shows nothing. */
const again = 0.4;
const fewestTelling = 4;

/** "Where the Gazette has “said”, which verb does the Daily use …?": of each remark that two reports pass on with different verbs. */
export function verbDraftsIn(world: World): Draft[] {
  return carriedIn(world).flatMap(({ said, same }) => draftOf(said, same, world) ?? []);
}

function draftOf(said: Said, same: Said[], world: World): Draft | null {
  const rng = world.rngFor('how-worded', 'verb', said.statement.id);
  const mine = verbIn(said, world);
  for (const other of same) {
    const theirs = verbIn(other, world);
    if (!mine || !theirs || mine.verb.base === theirs.verb.base) continue;
    // "Said" tells little: the other verb is mostly asked for.
    const isMine = theirs.verb.base === 'say' ? rng() < 0.75 : mine.verb.base === 'say' ? rng() < 0.25 : rng() < 0.5;
    return written({ said, other, asked: isMine ? mine : theirs, known: isMine ? theirs : mine }, world);
  }
  return null;
}

/** A telling, and the one verb of speech that stands beside it. */
type Told = { telling: Said; word: string; verb: SpeechVerb };

function written({ said, other, asked, known }: { said: Said; other: Said; asked: Told; known: Told }, world: World): Draft | null {
  const thing = describeShared(said, other);
  const [here, there] = [reportLabel(known.telling.report), reportLabel(asked.telling.report)];
  if (!thing || !here || !there || !said.speaker) return null;
  const evidence = [asked, known].flatMap(({ telling }) => telling.evidence.slice(0, 1));
  const shown = evidence.map(({ text }) => text.toLowerCase()).join(' ');
  const forms = bases.filter((base) => base !== known.verb.base).map((base) => inflect(base)[asked.verb.form]).filter((form) => !new Set(shown.split(/[^\p{L}]+/u)).has(form));
  return {
    stem: asQuestion(`Where ${here} has “${known.word}”, which verb does ${there} use to pass on ${thing}`),
    prompt: { ask: `Which verb does ${shortLabel(asked.telling.report)} use, where ${shortLabel(known.telling.report)} has “${known.word}”?`, quote: shownWords(said), note: `${said.speaker.name.replace(/\.$/, '')}.` },
    explanation: `One report has “${known.word}”, the other “${asked.word}”.`,
    evidence,
    fact: { about: 'worded', matter: asked.telling.words, answer: asked.word },
    difficulty: 0.7,
    key: asked.word,
    distractors: pick([forms], world.rngFor('how-worded', 'verbs', said.statement.id)),
  };
}

/** Null where its sentence has more than one such verb outside of the marks, or the report tells the remark twice. */
function verbIn(telling: Said, world: World): Told | null {
  const { report, statement: { cue } } = telling;
  const word = cue ? report.text.slice(cue.start, cue.end) : '';
  const verb = findSpeechVerb(word);
  const [passage] = telling.evidence;
  if (!verb || !passage || (verb.form !== 'past' && verb.form !== 's')) return null;
  const outside = passage.text.replace(/[“"][^“”"]*[”"]?/g, ' ').split(/[^\p{L}’']+/u);
  if (outside.filter((each) => findSpeechVerb(each)?.frames.includes('q')).length !== 1) return null;
  const isAgain = world.sentences.some((sentence) => sentence.report === report && !overlaps(sentence.span, passage) && tellingWords(sentence.text).size >= fewestTelling && likeness(sentence.text, telling.words) >= again);
  return isAgain ? null : { telling, word, verb };
}
