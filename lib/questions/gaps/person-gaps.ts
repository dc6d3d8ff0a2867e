import { aboutGap, askForGap, gapped, shownGap, isToldOf, typedGap, type Gap } from '@/lib/questions/gaps/gap';
import { fewest, mayBeSame, pick } from '@/lib/questions/distractors';
import { isPlain } from '@/lib/questions/gaps/beside-names';
import { genderOf, peopleOf, type Somebody } from '@/lib/questions/gaps/event-people';
import { withoutName } from '@/lib/questions/gaps/without-name';
import type { Standing } from '@/lib/questions/gaps/standing';
import type { Draft } from '@/lib/questions/kind';
import { namesOf } from '@/lib/questions/report-names';
import { countNamed, isAbout, isOnlooker, isPolitician } from '@/lib/questions/sure-people';
import { spellingsOf } from '@/lib/questions/spellings';
import { countWords } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';
import type { NameMention } from '@/lib/text/names';
import { overlaps, type Span } from '@/lib/text/span';
import { findSpeechVerb } from '@/lib/text/speech-verbs';
import { findWords } from '@/lib/text/words';

/** "Before Lund left, … seemed certain to leave": it may be anybody. */
const fewestWords = 10;

/** "the first woman to win the nomination": everybody knows who that was. */
const known = /\bfirst (?:woman|female|black|African[- ]American|Jewish|Muslim|Hispanic|openly gay)\b.*\b(?:presiden\w+|nominee|nomination|Supreme Court|Speaker)\b/i;

/** The people of whom a sentence tells something: not who says it, and none whom the words beside the name tell. */
export function personGaps(sentence: Standing, world: World): Gap[] {
  const { words, names, report } = sentence;
  if (countWords(words) < fewestWords || known.test(words)) return [];
  return names.flatMap((mention) => {
    const person = mention.sort === 'person' && !isOfAnother(mention.name, sentence, world) ? bearerOf(mention.name, world) : null;
    const place = person ? withTitle(words, mention) : null;
    if (!person || !place || !isPlain(words, place) || isNamedTwice(words, place, person) || isVoice(sentence, place, person, world)) return [];
    // Whom the headline names is the first to be guessed.
    const rank = hasName(report.headline ?? '', person.last) ? 1 : 0;
    return [{ sort: 'person', sentence, rank, write: () => ask(sentence, place, person, world) }];
  });
}

/** "Hall’s letters" of a report that once names Peter Hall, and has spoken of Hall before: it is hardly his. */
function isOfAnother(name: string, { report }: Standing, world: World): boolean {
  const full = world.cast.find(name)?.name;
  if (!full || full === name || !full.includes(' ')) return false;
  const last = lastName(full);
  const own = world.sentences.filter((sentence) => sentence.report === report && hasName(sentence.text, last));
  return own.length >= 4 && own.filter(({ text }) => text.includes(full)).length < 2 && !own[0]!.text.includes(full);
}

/** Whose name it is, when that is certain. */
function bearerOf(name: string, world: World): Somebody | null {
  const found = world.cast.find(name);
  const somebody = peopleOf(world).get(lastName(found?.name ?? name));
  return somebody && (found ? somebody.name === found.name : !somebody.isFull && somebody.name === name) ? somebody : null;
}

/** "President Clara Hall" is left out as a whole; null where more of a title stands before it. */
function withTitle(words: string, { start, end, title }: NameMention): Span | null {
  if (!title) return { start, end };
  const from = start - title.length - 1;
  return words.slice(from, start).replace(' ', '') === title.replace(' ', '') || words.startsWith(title, from) ? { start: from, end } : null;
}

/** The name, a part of it or a word made of it stands there again. */
function isNamedTwice(words: string, mention: Span, { name }: Somebody): boolean {
  const rest = gapped(words, mention).toLowerCase();
  return name.split(' ').some((part) => part.length > 2 && rest.includes(part.toLowerCase()));
}

/** Who says it, or is told to have said anything there: that is asked otherwise. */
function isVoice({ report, span, words }: Standing, mention: Span, { last }: Somebody, world: World): boolean {
  const isSpeaker = world.said.some((said) => said.report === report && ((said.speaker && lastName(said.speaker.name) === last) || said.statement.speaker?.name.includes(last) || (said.speaker === null && /\b(?:he|she)\b/.test(words))) && overlaps(said.statement.quote, span));
  const [lead, rest] = [words.slice(0, mention.start), words.slice(mention.end)];
  const next = findWords(rest.slice(0, 40)).slice(0, 4);
  const saying = /[,”’!?] (\p{L}+) $/u.exec(lead)?.[1];
  return isSpeaker || (!/^[’']s /.test(rest) && next.some(({ lower }) => findSpeechVerb(lower))) || (saying !== undefined && findSpeechVerb(saying) !== null) || /according to (?:\S+ ){0,3}$/i.test(lead);
}

const ofMen = /(?<![\p{L}])(?:he|him|his|himself|male|father|son|husband|brother|man|men|Mr|congressman|spokesman|chairman|businessman)(?![\p{L}])/iu;
const ofWomen = /(?<![\p{L}])(?:she|her|hers|herself|female|mother|daughter|wife|sister|woman|women|Mrs|Ms|congresswoman|spokeswoman|chairwoman|first lady)(?![\p{L}])/iu;

/** "… questioned the president’s power", "was nominated": of a president it would hardly be told. */
function isMeantElse({ name, last }: Somebody, words: string, world: World): boolean {
  if (!/\b(?:[Pp]resident(?:[’']s|ial)?|nominat\w+|nominee|appoint\w+|tapped|fired|hired)\b/.test(words)) return false;
  return world.readings.some(({ report }) => namesOf(report).some((mention) => mention.title === 'President' && (mention.name === name || mention.name.split(' ').at(-1) === last)));
}

/** "Falwell" stands there: "Fallwell" is the same. */
const isSpelledLike = (last: string, shown: string[]) => shown.some((word) => word.startsWith(last.slice(0, 3)));

/** Of a senator of whom all speak, another senator is a choice; a professor who is asked about her is none, nor is a foreign president. */
function isAsKnown(other: Somebody, person: Somebody, world: World): boolean {
  return countNamed(other.last, world) * 3 >= countNamed(person.last, world) && isPolitician(person.last, world) && isPolitician(other.last, world) && !isOnlooker(other.name, world);
}

/** "… was, as usual, in command of the facts": that may be anybody. Somebody or something else is named, or counted, beside whom it is told of. */
const isTelling = ({ words, names }: Standing, { last }: Somebody) => countWords(words) >= fewestAlone && (names.some(({ name }) => lastName(name) !== last) || /\d/.test(words)) && !/\bby then\b|\bas (?:usual|ever|always)\b/.test(words);
const fewestAlone = 12;

/** Who is named as fully and is not of the other gender, where the sentence tells it. */
function ask(sentence: Standing, place: Span, person: Somebody, world: World): Draft[] | null {
  const { words, report } = sentence;
  const gender = genderOf(person.name);
  const hasGender = ofMen.test(words) || ofWomen.test(words);
  if (hasGender && !gender && person.isFull) return null;
  const fits = ({ name, isFull }: Somebody) => !hasGender || (isFull && genderOf(name) === gender) || (!person.isFull && !ofWomen.test(words) && isFull && genderOf(name) === 'male');
  const isFree = (other: Somebody) => other !== person && isAbout(other.name, world) && !isMeantElse(other, words, world) && (other.isFull || !person.isFull) && fits(other) && !mayBeSame(other.name, person.name) && !isSpelledLike(other.last, shown) && !isToldOf(other.last, words, world);
  const shown = words.split(/[^\p{L}]+/u);
  const free = [...peopleOf(world).values()].filter(isFree);
  if (free.length < fewest) return null;
  const shownAs = shownGap(sentence, place, world, { hide: (before) => withoutName(before, person.name), mayStandAlone: isTelling(sentence, person) });
  if (!shownAs) return null;
  // Who stands in the passage is hardly the one who is left out of it.
  const others = free.filter((other) => isAsKnown(other, person, world) && !hasName(shownAs.quote, other.last));
  // Where the report gives the last name alone, all are called by it.
  const names = (list: Somebody[]) => list.map(({ name, last }) => (person.isFull ? name : last));
  const isNear = ({ last }: Somebody) => hasName(report.text, last);
  const distractors = pick([names(others.filter((other) => isNear(other) && other.isTold)), names(others.filter(({ isTold }) => isTold))], world.rngFor('person', words));
  const shared = { ...aboutGap(sentence, 'person', person.name), explanation: `The report names ${person.name} there.` };
  const chosen = { ...shared, ...askForGap(shownAs, 'person', world), difficulty: 0.55, key: person.name, distractors };
  // "…, who sat in it from 1967 to 1979": nobody of today did.
  const isLongAgo = (words.match(/\b1[5-9]\d\d\b|\b20\d\d\b/g) ?? []).some((year) => Number(year) < Number(report.publishedAt?.slice(0, 4) ?? 0) - 15);
  // Who comes up in passing cannot be known by heart.
  const isMain = person.isTold && countNamed(person.last, world) >= 3;
  const isTyped = isMain && person.isFull && !/ (?:Jr|Sr)\.?$/.test(person.name);
  return [
    ...(isLongAgo || distractors.length < fewest  ? [] : [chosen]),
    ...(isTyped ? [{ ...shared, ...typedGap(shownAs, 'person'), difficulty: 0.75, accepted: spellingsOf({ name: person.name, sort: 'person' }, world) }] : []),
  ];
}
