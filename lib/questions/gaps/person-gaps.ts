import type { Person } from '@/lib/questions/cast';
import { fewest, mayBeSame, pick } from '@/lib/questions/distractors';
import { aboutGap, askForGap, gapped, isToldOf, type Gap } from '@/lib/questions/gaps/gap';
import type { Standing } from '@/lib/questions/gaps/standing';
import type { Draft } from '@/lib/questions/kind';
import { isOnlyBearer } from '@/lib/questions/matters/matter';
import { officeHeads } from '@/lib/questions/office-words';
import { surePeople } from '@/lib/questions/sure-people';
import type { World } from '@/lib/questions/world';
import { personNouns } from '@/lib/statements/person-nouns';
import { femaleNames, maleNames } from '@/lib/text/first-names';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';
import type { NameMention } from '@/lib/text/names';
import { overlaps, type Span } from '@/lib/text/span';
import { findSpeechVerb } from '@/lib/text/speech-verbs';
import { findWords } from '@/lib/text/words';

/** Everybody of an event who may be left out of a sentence, or stand beside the right one. */
const people = new WeakMap<World, ReadonlyMap<string, Person>>();

function peopleOf(world: World): ReadonlyMap<string, Person> {
  const known = people.get(world) ?? new Map(surePeople(world).filter((person) => isOnlyBearer(person, world) && !/^\S+ (?:Jr|Sr)\.?$/.test(person.name)).map((person) => [person.name, person]));
  people.set(world, known);
  return known;
}

/** The people of whom a sentence tells something: not who says it, and none whom the words beside the name tell. */
export function personGaps(sentence: Standing, world: World): Gap[] {
  const { words, names, report } = sentence;
  return names.flatMap((mention) => {
    const found = mention.sort === 'person' ? world.cast.find(mention.name) : null;
    const person = found && peopleOf(world).get(found.name);
    const place = person ? withTitle(words, mention) : null;
    if (!person || !place || !isPlain(words, place) || isNamedTwice(words, place, person) || isVoice(sentence, place, person, world)) return [];
    // Whom the headline names is the first to be guessed.
    const rank = hasName(report.headline ?? '', lastName(person.name)) ? 1 : 0;
    return [{ sort: 'person', sentence, rank, write: () => ask(sentence, place, person, world) }];
  });
}

/** "President Clara Hall" is left out as a whole; null where more of a title stands before it. */
function withTitle(words: string, { start, end, title }: NameMention): Span | null {
  if (!title) return { start, end };
  const from = start - title.length - 1;
  return words.slice(from, start).replace(' ', '') === title.replace(' ', '') || words.startsWith(title, from) ? { start: from, end } : null;
}

const openers = /^(?:In|At|By|For|With|When|While|After|Before|As|If|On|Since|Until|From|To|Although|Though|Because|Under|Against|Like|Unlike|Among|About|That|Like|Once|Where)$/;
const ofKin = /(?:-elect|team|campaign|family|brothers?|sisters?|wife|husband|son|daughter|former|then|late|ex|longtime|rival|fellow|top|senior|many|some|several|other|most|more|all|key|early|an?|the|first|own|pro|anti)$/;
const ofName = /^(?:[‘”/]|['’](?!s )|-|\.|,? (?:and|or|&) \p{Lu}|, (?:\p{L}|\d|R-|D-)(?!ho |hom |hose |ut |nd |hich )| (?:Jr|Sr)| ?\(| [–—-]| (?:aides?|campaign|administration|White House|supporters?|family|advis[eo]rs?|era|presidency|loyalists?|donors?|team|officials?|all(?:y|ies)|nominations?|nominees?|tweets?|speech|voters?|lawyers?|attorneys?|appointees?|critics?|foundation|organization|rall(?:y|ies)|ticket|associates?|confidants?|spokes\p{L}+|scandal|case|memo|himself|herself)(?![\p{L}]))/u;

/** "Estonian Ana Ruiz", "his rival Ana Ruiz", "Ruiz’s", "Ana Ruiz, the mayor", "Ana Ruiz and Peter Hall": the words beside the name tell who it is, or it is one of a list. */
function isPlain(words: string, { start, end }: Span): boolean {
  const [lead, rest] = [words.slice(0, start), words.slice(end)];
  const last = /([\p{L}.’-]+) [‘“]?$/u.exec(lead)?.[1] ?? '';
  const isListed = /(?:\p{Lu}\S*,|\p{Lu}\S*,? (?:and|or|&)) $/u.test(lead) && !/^(?:In|On|By|At|After|Since|Before|During) [^,]*, $/u.test(lead);
  // "a former party chairman, …, is considering a run".
  const isBeside = /[”’,)–—] $/u.test(lead) && /^[,)–—]/.test(rest);
  const isTitled = /^\p{Lu}/u.test(last) && !openers.test(last);
  const word = last.toLowerCase();
  // "one of those, including Ana Ruiz": others are too.
  if (/\b(?:includ\w+|such as|among|like|unlike|along with|as well as|other than|besides|including former|as did|apart from|alongside)(?: both| either| now)? $/i.test(lead)) return false;
  if (/^[’']s /.test(rest) && !isOwner(rest.slice(3))) return false;
  return !isListed && !isBeside && !isTitled && !personNouns.has(word) && !officeHeads.has(word) && !ofKin.test(word) && !ofName.test(rest);
}

const ofOwner = /^(?:campaign|administration|government|cabinet|team|office|foundation|company|law|firm|comments?|remarks?|statements?|claims?|tweets?|words|speech|address|interviews?|letters?|memo|testimony|arguments?|assertions?|allegations?|criticism|book|death|birthday|first|own|allies|critics|supporters|White|House|State|presidency|election|inauguration|son-in-law|Twitter|account|home)$/u;

/** "Ruiz’s | plan to close the harbour", but not "Ruiz’s lawyer", "Ruiz’s remarks": they would tell who it is, or who spoke. */
function isOwner(rest: string): boolean {
  const near = rest.split(/[^\p{L}-]+/u).slice(0, 3);
  return near.length === 3 && !near.some((word) => personNouns.has(word) || personNouns.has(word.replace(/s$/, '')) || officeHeads.has(word) || ofOwner.test(word) || /^\p{Lu}/u.test(word));
}

/** The name, a part of it or a word made of it stands there again. */
function isNamedTwice(words: string, mention: Span, { name }: Person): boolean {
  const rest = gapped(words, mention).toLowerCase();
  return name.split(' ').some((part) => part.length > 2 && rest.includes(part.toLowerCase()));
}

/** Who says it, or is told to have said anything there: that is asked otherwise. */
function isVoice({ report, span, words }: Standing, mention: Span, person: Person, world: World): boolean {
  const isSpeaker = world.said.some((said) => said.report === report && (said.speaker === person || (said.speaker === null && /\b(?:he|she)\b/.test(words))) && overlaps(said.statement.quote, span));
  const [lead, rest] = [words.slice(0, mention.start), words.slice(mention.end)];
  const next = findWords(rest.slice(0, 40)).slice(0, 4);
  const saying = /[,”’!?] (\p{L}+) $/u.exec(lead)?.[1];
  return isSpeaker || (!/^[’']s /.test(rest) && next.some(({ lower }) => findSpeechVerb(lower))) || (saying !== undefined && findSpeechVerb(saying) !== null) || /according to (?:\S+ ){0,3}$/i.test(lead);
}

type Gender = 'male' | 'female';
const ofMen = /(?<![\p{L}])(?:he|him|his|himself|father|son|husband|brother|man|men|Mr|congressman|spokesman|chairman|businessman)(?![\p{L}])/iu;
const ofWomen = /(?<![\p{L}])(?:she|her|hers|herself|mother|daughter|wife|sister|woman|women|Mrs|Ms|congresswoman|spokeswoman|chairwoman|first lady)(?![\p{L}])/iu;

function genderOf(name: string): Gender | null {
  const given = name.split(' ')[0]!;
  return maleNames.has(given) ? 'male' : femaleNames.has(given) ? 'female' : null;
}

/** Of whom more than one sentence tells: who is named in passing may be of another time. */
const isOften = ({ name, speaks }: Person, world: World) => speaks || world.sentences.filter(({ text }) => hasName(text, lastName(name))).length > 1;

function ask(sentence: Standing, mention: Span, person: Person, world: World): Draft[] | null {
  const { words } = sentence;
  const gender = genderOf(person.name);
  const hasGender = ofMen.test(words) || ofWomen.test(words);
  if (hasGender && !gender) return null;
  const fits = (name: string) => !hasGender || genderOf(name) === gender;
  const isFree = ({ name }: Person) => name !== person.name && fits(name) && !mayBeSame(name, person.name) && !hasName(words, lastName(name)) && !isToldOf(lastName(name), words, world);
  const others = [...peopleOf(world).values()].filter(isFree);
  const isNear = ({ name }: Person) => sentence.report.text.includes(name);
  const names = (list: Person[]) => list.map(({ name }) => name);
  const distractors = pick([names(others.filter((other) => isNear(other) && isOften(other, world))), names(others.filter(isNear)), names(others)], world.rngFor('person', words));
  if (distractors.length < fewest) return null;
  return [{ ...askForGap(sentence, mention, 'person', world), ...aboutGap(sentence, 'person', person.name), explanation: `The report names ${person.name} there.`, difficulty: 0.55, key: person.name, distractors }];
}

