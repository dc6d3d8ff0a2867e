import type { Person } from '@/lib/questions/cast';
import { writeDate } from '@/lib/questions/dates';
import { fewest, mayBeSame, pick } from '@/lib/questions/distractors';
import { makeEvidence } from '@/lib/questions/evidence';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { gapsOf } from '@/lib/questions/gaps/gaps-of';
import { mayBeSameOffice, placesIn } from '@/lib/questions/office-words';
import { bareTitlesIn, officesIn, type Office } from '@/lib/questions/offices';
import { reportLabel } from '@/lib/questions/report-label';
import { spellingsOf } from '@/lib/questions/spellings';
import { countNamed, isAbout, isOnlooker, isPolitician, surePeople } from '@/lib/questions/sure-people';
import { asQuestion, capital, possessive } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';
import { femaleNames, maleNames } from '@/lib/text/first-names';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';

/** Who holds an office, and which office somebody holds, as a report gives it; and a sentence without the person of whom it tells. */
export const whoIs = defineKind({
  name: 'who-is',
  title: 'Who is who',
  skill: 'people',
  makeFromEvent(world) {
    const offices = officesIn(world);
    const known: Known = { world, offices, bareTitles: bareTitlesIn(world) };
    const ofOffices = firstOfEach(offices).flatMap((office) => (isShared(office, offices) || atTop.test(office.title) ? [] : [nameFor(office, known), typedNameFor(office, known), officeFor(office, known)].filter((draft) => draft !== null)));
    return [...ofOffices, ...gapsOf(world).drafts.person];
  },
});

/** Who that was nobody need read. */
const atTop = /^(?:the )?(?:(?:U\.?S\.?|American|current|former) )*President(?: of the United States)?$|^(?:King|Queen|Pope)$/i;

type Known = { world: World; offices: Office[]; bareTitles: Map<Person, Set<string>> };

/** Each office of each person once; of two wordings of one office the first. */
function firstOfEach(offices: Office[]): Office[] {
  return offices.filter((office, at) => offices.findIndex((other) => other.person === office.person && mayBeSameOffice(other.title, office.title)) === at);
}

/** When two people are called the same, neither is asked for. */
const isShared = ({ person, title }: Office, offices: Office[]) => offices.some((other) => other.person !== person && mayBeSameOffice(other.title, title));

/** Whom does the report describe as “Estonian Foreign Minister”? */
function nameFor(office: Office, known: Known): Draft | null {
  const label = reportLabel(office.sentence.report);
  const distractors = otherPeople(office, known);
  if (!label || distractors.length < fewest || !isAmongItsOwn(office, distractors, known)) return null;
  return { ...written(office), stem: `Whom does ${label} describe as “${office.title}”?`, prompt: { ask: 'Who is this?', quote: office.title, note: dated(office) }, difficulty: 0.3 + (office.isSole ? 0 : 0.15), key: office.person.name, distractors };
}

/** "Norwegian Foreign Minister": of people of whom no other has to do with Norway the name alone tells. */
function isAmongItsOwn({ title }: Office, others: string[], { offices }: Known): boolean {
  const own = placesIn(title);
  const ofSame = others.filter((name) => offices.some((other) => other.person.name === name && placesIn(other.title).some((place) => own.includes(place))));
  return own.length === 0 || own.includes('us') || ofSame.length >= (ofState.test(title) ? fewest : 1);
}

/** The same, with the name to be typed: where nobody else of the event has the last name, it will do. */
function typedNameFor(office: Office, { world }: Known): Draft | null {
  const label = reportLabel(office.sentence.report);
  const { name } = office.person;
  const last = name.split(' ').at(-1)!;
  const isAlone = world.cast.people.every((other) => other === office.person || !other.name.split(' ').includes(last));
  if (!label || !isAlone || !office.isSole || /^(?:Jr|Sr)\.?$/.test(last)) return null;
  return { ...written(office), stem: `What is the name of the person whom ${label} describes as “${office.title}”?`, prompt: { ask: 'What is this person’s name?', quote: office.title, note: dated(office) }, difficulty: 0.55, accepted: spellingsOf(office.person, world) };
}

/** What was Mari Tamm’s office or role? */
function officeFor(office: Office, { world, offices }: Known): Draft | null {
  const { person, title, sentence } = office;
  const own = offices.filter((other) => other.person === person);
  const isFree = (other: Office) => other.person !== person && !isOfOther(other.title, person.name) && !own.some((each) => mayBeSameOffice(each.title, other.title)) && !title.includes(other.title);
  const shown = (list: Office[]) => firstOfEach(list).map((each) => capital(each.title));
  const others = offices.filter(isFree);
  const distractors = pick([shown(others.filter(({ title: other }) => isAsLong(other, title))), shown(others.filter(({ place }) => place === office.place)), shown(others)], world.rngFor('office-of', person.name, title)).filter((each, at, all) => all.findIndex((other) => mayBeSameOffice(each, other)) === at);
  const label = reportLabel(sentence.report);
  if (!label || distractors.length < fewest || isOfOneCountry(distractors, title)) return null;
  // Who does not speak in it may be told of as they were years ago.
  const when = person.speaks && sentence.report.publishedAt && writeDate(sentence.report.publishedAt.slice(0, 7));
  return {
    ...written(office),
    stem: asQuestion(when ? `As of ${when}, what was ${possessive(person.name)} office or role` : `What is ${possessive(person.name)} office or role in ${label}`),
    prompt: { ask: 'What is this person’s office or role?', quote: person.name, note: dated(office) },
    difficulty: 0.35,
    key: capital(title),
    distractors,
  };
}

/** All wrong ones are Norwegian offices, and the right one is not. */
function isOfOneCountry(distractors: string[], key: string): boolean {
  const [first, ...rest] = distractors.map(placesIn);
  const own = placesIn(key);
  return (first ?? []).some((place) => !own.includes(place) && rest.every((places) => places.includes(place)));
}

/** Of about the length of the key, lest its length tell. */
const isAsLong = (other: string, key: string) => other.length >= key.length * 0.7 && other.length <= key.length * 1.6;

/** Others of the event who are known not to hold the office: of an office that many hold, those alone who are known to have another. */
function otherPeople({ person, title, isSole }: Office, { world, offices, bareTitles }: Known): string[] {
  const head = title.split(' ').at(-1)!.toLowerCase();
  const free = surePeople(world).filter((other) => other !== person && isAbout(other.name, world) && !isFarBetterKnown(other, person, world) && !title.includes(lastName(other.name)) && !mayBeSame(other.name, person.name) && fitsGender(title, other.name));
  const hasOther = (other: Person) => offices.some((each) => each.person === other);
  // "President Hall" may be any president.
  const mayHold = (other: Person) => !hasOther(other) && [...(bareTitles.get(other) ?? [])].some((each) => title.toLowerCase().split(' ').includes(each) || each === head);
  // Of a foreign country, and no treasurer of one's own.
  const isForeign = (other: Person) => placesIn(title).length === 0 && offices.some((each) => each.person === other && placesIn(each.title).some((place) => place !== 'us'));
  // A president is no likely minister.
  const isPresident = (other: Person) => bareTitles.get(other)?.has('president') === true && !/president/i.test(title);
  // Nor is a governor a likely police chief, or head of an institute.
  const isOther = (other: Person) => (isOnlooker(person.name, world) || ofNoPolitician.test(title)) && !isOnlooker(other.name, world) && (isPolitician(lastName(other.name), world) || offices.some((each) => each.person === other && ofPolitician.test(each.title)));
  const names = (list: Person[]) => list.filter((other) => !mayHold(other) && !isPresident(other) && !isForeign(other) && !isOther(other)).map(({ name }) => name);
  // Who has no office is no likely secretary of the treasury.
  const tiers = [names(free.filter(hasOther)), ...(isSole && !ofCabinet.test(title) ? [names(free.filter(({ speaks, name }) => speaks && (isOnlooker(person.name, world) || !isOnlooker(name, world)) && countNamed(lastName(name), world) < talkedOf))] : [])];
  return pick(tiers, world.rngFor('holder-of', title));
}

/** Beside one of one's own a comedian is no choice of a minister. */
const ofState = /\b(?:Minister|President|Chancellor|Premier)$/;

const ofNoPolitician = /\b(?:police|head|commander|general|counsel|reporter|correspondent|advis[eo]r|aide|sheriff|coroner|fire|detective|officer|captain|lawyer|attorney|professor|director|spokes\p{L}+|analyst|pollster|strategist|economist|author|pastor|doctor|teacher|coach|editor|founder|owner|manager)\b/iu;
const ofCabinet = /\b(?:Secretary(?! General|-General)|Attorney General|Treasur\w+|Cabinet)\b/;
const ofPolitician = /\b(?:president|senators?|sen|rep|congress(?:wo)?man|governor|gov|speaker|house|senate|minister|chancellor|secretary|candidate|nominee|contender|mayor|leader|whip)\b/i;

/** Of whom an event tells so often, he is no likely mayor of a town that it names once. */
const talkedOf = 6;

/** Whom everybody in the event talks of is no likely director of a museum. */
function isFarBetterKnown(other: Person, person: Person, world: World): boolean {
  const count = ({ name }: Person) => countNamed(lastName(name), world);
  const isHeadline = ({ name }: Person) => world.readings.some(({ report }) => hasName(report.headline ?? '', lastName(name)));
  return count(other) >= Math.max(6, 4 * count(person)) || (isHeadline(other) && !isHeadline(person) && count(person) < 3);
}

/** "spokeswoman": a man beside her is no choice. */
function fitsGender(title: string, name: string): boolean {
  const given = name.split(' ')[0]!;
  return /woman\b/i.test(title) ? !maleNames.has(given) : /man\b/i.test(title) ? !femaleNames.has(given) : true;
}

/** "spokesman" for a woman; a chairman she may be. */
const isOfOther = (title: string, name: string) => !/chairman\b/i.test(title) && !fitsGender(title, name);

function written({ person, title, sentence }: Office) {
  return {
    explanation: `The report describes ${person.name} as “${title}”.`,
    evidence: [makeEvidence(sentence.report, sentence.span)],
    fact: { about: 'office' as const, matter: title, answer: person.name },
  };
}

const dated = ({ sentence: { report } }: Office) => `As ${reportLabel(report)} gives it.`;
