import { circumstancesOf, type Circumstances } from '@/lib/questions/circumstances';
import { shiftDate, writeDate } from '@/lib/questions/dates';
import { nameOf } from '@/lib/questions/describe';
import { fewest, mayBeSame, most, pick } from '@/lib/questions/distractors';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { gapsOf } from '@/lib/questions/gaps/gaps-of';
import { likeness } from '@/lib/questions/likeness';
import { looseIn } from '@/lib/questions/loose-reference';
import { leansInSpeech } from '@/lib/questions/loose-words';
import { likelyPlaces, placeSort, placesNear } from '@/lib/questions/place-sorts';
import { namesOf } from '@/lib/questions/report-names';
import type { Said } from '@/lib/questions/said';
import { surePeople } from '@/lib/questions/sure-people';
import { isAskable } from '@/lib/questions/sureness';
import { verbOf } from '@/lib/questions/verb-of';
import { asClause, asQuestion, countWords, inMarks } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';
import { textOf } from '@/lib/text/span';

/** Where, when, on what occasion or beside whom something was said; and a sentence without its place or its time. */
export const whereWhen = defineKind({
  name: 'where-when',
  title: 'Where and when',
  skill: 'circumstance',
  make(said, world) {
    if (!isAskable(said)) return null;
    const now = circumstancesOf(said, world);
    const others = world.said.filter((other) => other !== said && other.speaker === said.speaker).map((other) => ({ other, then: circumstancesOf(other, world) }));
    // Told otherwise elsewhere, it is not asked.
    const same = others.filter(({ other }) => likeness(other.words, said.words) >= 0.5).map(({ then }) => then);
    const isDisputed = (part: keyof Circumstances) => same.some((then) => then[part] !== null && then[part] !== now[part]);
    const elsewhere = others.map(({ then }) => then);
    const asked = ([['place', where], ['date', when], ['setting', occasionFor], ['beside', besideWhom]] as const).map(([part, ask]) => (now[part] === null || isDisputed(part) ? null : ask(said, now[part], elsewhere, world)));
    return asked.filter((draft) => draft !== null);
  },
  makeFromEvent(world) {
    const { place, time } = gapsOf(world).drafts;
    return [...place, ...time];
  },
});

function where(said: Said, place: string, elsewhere: Circumstances[], world: World): Draft | null {
  const sort = placeSort(place);
  if (!sort || verbOf(said).base === 'write') return null;
  const isFree = (name: string) => name !== place && placeSort(name) === sort && !elsewhere.some((then) => then.place === name) && !said.words.includes(name);
  const named = world.readings.flatMap(({ report }) => namesOf(report)).map(({ name }) => name);
  const near = placesNear(place);
  const unnamed = (near.length >= fewest ? near : likelyPlaces[sort]).filter((name) => !named.includes(name));
  return written(said, 'Where', 'Where was it said?', place, pick([named.filter(isFree), unnamed.filter(isFree)], world.rngFor('where', said.statement.id)), 'place');
}

/** Days, or months, around it. */
function when(said: Said, date: string, elsewhere: Circumstances[], world: World): Draft | null {
  const isDay = date.length > 7;
  const rng = world.rngFor('when', said.statement.id);
  const near = (signs: number[]) => shuffled(signs, rng).map((by) => shiftDate(date, by)).filter((other) => !elsewhere.some((then) => then.date === other)).map(writeDate);
  // As often the first as the last of them: the middle one is not always right.
  const before = Math.floor(rng() * (most + 1));
  const distractors = [...near([-4, -3, -2, -1]).slice(0, before), ...near([1, 2, 3, 4]).slice(0, most - before)];
  return written(said, isDay ? 'On which day' : 'In which month', isDay ? 'On which day was it said?' : 'In which month was it said?', writeDate(date), distractors, 'date');
}

const settings: [word: RegExp, name: string][] = [
  [/press conference|news conference|briefing/, 'At a press conference'],
  [/interview/, 'In an interview'],
  [/hearing/, 'At a hearing'],
  [/speech/, 'In a speech'],
  [/debate/, 'In a debate'],
];

/** Kinds of occasions of which no report speaks. */
function occasionFor(said: Said, setting: string, _elsewhere: Circumstances[], world: World): Draft | null {
  const own = settings.find(([word]) => word.test(setting));
  if (!own || verbOf(said).base === 'write') return null;
  const isNamed = (word: RegExp) => world.readings.some(({ report }) => word.test(report.text));
  const others = settings.filter((each) => each !== own && !isNamed(each[0])).map(([, name]) => name);
  return written(said, 'On what kind of occasion', 'On what kind of occasion was it said?', own[1].replace('press conference', setting), pick([others], world.rngFor('occasion', said.statement.id)), 'setting');
}

function besideWhom(said: Said, name: string, elsewhere: Circumstances[], world: World): Draft | null {
  const person = world.cast.find(name);
  if (person?.sort !== 'person') return null;
  const isFree = (other: string) => other !== said.speaker?.name && !mayBeSame(other, person.name) && !elsewhere.some((then) => then.beside && world.cast.find(then.beside)?.name === other);
  const others = surePeople(world).map((other) => other.name).filter(isFree);
  return written(said, 'Beside whom, at a press conference,', 'Beside whom was it said?', person.name, pick([others], world.rngFor('beside', said.statement.id)), 'beside');
}

/** The words as they are asked about: “We shall stay” · that they would stay; null when they cannot stand alone. */
function wordsFor(said: Said): { tail: string; quote: string } | null {
  const clause = asClause(said.words, said.report.text);
  const isWhole = said.statement.level !== 'direct' && said.isClause && looseIn(said) === null;
  if (isWhole) return { tail: `that ${clause}`, quote: clause };
  // A few words of a part quote tell nothing.
  const least = said.statement.level === 'direct' ? 4 : 8;
  return said.quoted !== null && countWords(said.quoted) >= least && !leansInSpeech(said.quoted) ? { tail: `this: ${inMarks(said.quoted.replace(/[.]$/, ''))}`, quote: said.quoted } : null;
}

function written(said: Said, opening: string, askFor: string, key: string, distractors: string[], part: keyof Circumstances): Draft | null {
  const words = wordsFor(said);
  if (!words || distractors.length < fewest) return null;
  const { base, participle } = verbOf(said);
  const name = nameOf(said);
  return {
    stem: asQuestion(`${opening} did ${name} ${base} ${words.tail}`),
    prompt: { ask: askFor, quote: words.quote, note: `${base === 'write' ? 'Written' : 'Said'} by ${name.replace(/\.$/, '')}.` },
    explanation: explain(said, key, part, participle),
    evidence: said.evidence,
    fact: { about: 'circumstance', matter: `${part}: ${said.words}`, answer: key },
    difficulty: part === 'date' ? 0.7 : 0.5,
    key,
    distractors,
  };
}

function explain({ report, statement: { time } }: Said, key: string, part: keyof Circumstances, participle: string): string {
  const lower = key.charAt(0).toLowerCase() + key.slice(1);
  if (part === 'date' && time && report.publishedAt) return `“${textOf(report.text, time)}”, in a report of ${writeDate(report.publishedAt)}, means ${key}.`;
  return part === 'setting' ? `The report tells that it was ${participle === 'spoken' ? 'said' : participle} ${lower}.` : `The report tells it beside the words: ${key}.`;
}
