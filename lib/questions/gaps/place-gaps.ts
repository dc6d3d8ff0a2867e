import { fewest, pick } from '@/lib/questions/distractors';
import { isOwner } from '@/lib/questions/gaps/beside-names';
import { aboutGap, askForGap, shownGap, gapped, isToldOf, typedGap, type Gap } from '@/lib/questions/gaps/gap';
import type { Standing } from '@/lib/questions/gaps/standing';
import type { Draft } from '@/lib/questions/kind';
import { hintsOf, placesOf } from '@/lib/questions/place-hints';
import { placeSort, placesNear, type PlaceSort } from '@/lib/questions/place-sorts';
import { namesOf } from '@/lib/questions/report-names';
import type { World } from '@/lib/questions/world';
import { hasName } from '@/lib/text/has-name';
import { findSpeechVerb } from '@/lib/text/speech-verbs';
import type { NameMention } from '@/lib/text/names';

/** A place that is named all over a report is no telling part of one sentence. */
const mostSentences = 6;

/** The capital or the state, the city or the state: which of them is left out? */
const isOfTwo = /^(?:Washington|New York|Georgia)$/;

/** The places in which, to which or from which something is told to be. */
export function placeGaps(sentence: Standing, world: World): Gap[] {
  const { words, names } = sentence;
  return names.flatMap((mention) => {
    const sort = mention.sort === 'place' ? placeSort(mention.name) : null;
    if (!sort || isOfTwo.test(mention.name) || !isWhere(words, mention, sort) || isGivenAway(words, mention) || isAllOver(mention.name, sentence, world)) return [];
    return [{ sort: 'place', sentence, rank: 0, write: () => ask(sentence, mention, sort, world) }];
  });
}

/** What else a place is called. */
const otherNames = new Map(Object.entries({
  'Los Angeles': ['LA'], 'New York': ['New York City', 'NYC'], 'New York City': ['New York', 'NYC'], 'San Francisco': ['SF'], Philadelphia: ['Philly'], 'New Orleans': ['NOLA'], 'Las Vegas': ['Vegas'], 'Washington, D.C.': ['Washington', 'DC'], 'United States': ['US', 'USA', 'America', 'United States of America'], America: ['United States', 'US', 'USA'], 'United Kingdom': ['UK', 'Britain', 'Great Britain'], Britain: ['Great Britain', 'United Kingdom', 'UK'],
  'United Arab Emirates': ['UAE', 'Emirates'], 'Saudi Arabia': ['Saudi'], Myanmar: ['Burma'], Burma: ['Myanmar'], Netherlands: ['Holland'], Holland: ['Netherlands'], 'Czech Republic': ['Czechia'], Czechia: ['Czech Republic'], Kyiv: ['Kiev'], Kiev: ['Kyiv'], Beijing: ['Peking'], Mumbai: ['Bombay'], Turkey: ['Türkiye'], 'North Korea': ['DPRK'], Russia: ['Russian Federation'], Ireland: ['Republic of Ireland'], 'Ivory Coast': ['Côte d’Ivoire'], 'Hong Kong': ['HK'],
}));

const before = /(?:^|[\s“‘(])(?:[Ii]n|[Aa]t|[Tt]o|[Ff]rom|[Nn]ear|[Aa]cross|[Tt]hroughout|[Oo]utside|[Ii]nto|[Aa]round|[Ii]nside|[Ll]eaving|[Ll]eft|[Vv]isiting|[Vv]isited)(?: (?:northern|southern|eastern|western|central|rural|downtown|nearby))? ?$/u;
const towards = /\b(?:with|against|toward|towards|on|over|about) $/;
/** "senators from …", "Ms. Hall from …": known of them without the report. */
const ofSomebody = /(?:\p{Lu}[\p{L}.’-]*|senators?|governors?|congress(?:man|woman)|representatives?|Republicans?|Democrats?|lawmakers?|members?|natives?|delegates?|moderates?|conservatives?|liberals?|progressives?|lawyers?|politicians?|business(?:wo)?men|business(?:wo)?man|men|women|man|woman) from $/u;

function isWhere(words: string, { start, end }: NameMention, sort: PlaceSort): boolean {
  const [lead, rest] = [words.slice(0, start), words.slice(end)];
  // "said in Leeds": where something was said is asked otherwise.
  const verb = /(\p{L}+) \p{L}+ $/u.exec(lead)?.[1];
  if (verb && findSpeechVerb(verb)) return false;
  // "Marseille in France".
  if (/\p{Lu}[\p{L}.’-]* in $/u.test(lead) && !/(?:day|[A-Z]\S*[’']s?) in $/.test(lead)) return false;
  // "Norfolk, Virginia", "Iran-backed", "Cairo University".
  if (ofSomebody.test(lead) || /^(?:-| \p{Lu}|, \p{Lu}| (?:state|itself|waters|officials|government|authorities|soil|airspace|border|territory|time|residents|police|voters|lawmakers|football|team)\b|\.\p{Lu})/u.test(rest)) return false;
  // "Cuba’s harbours", but not "Cuba’s president", which tells it.
  if (/^[’']/.test(rest)) return /(?:^|\p{Ll} )$/u.test(lead) && /^[’']s /.test(rest) && isOwner(rest.slice(3));
  // Of "Norway and Sweden" either; of three none.
  const pair = /(\p{Lu}[\p{L} ]*) (?:and|or) $/u.exec(lead)?.[1] ?? /^ (?:and|or) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?)/u.exec(rest)?.[1];
  if (pair) return placeSort(pair) === sort && !/(?:,|\b(?:like|including|such as)) $/.test(lead.replace(/\p{Lu}[\p{L} ]* (?:and|or) $/u, ''));
  return !/^,? (?:and|or) \p{Lu}/u.test(rest) && !/\p{Lu}\S*(?:,|,? and|,? or) (?:in |to |from )?$/u.test(lead) && (before.test(lead) || (sort === 'country' && towards.test(lead)));
}

const first = (name: string) => name.split(' ').at(-1)!.slice(0, 4).toLowerCase();

/** The place stands there again, or who lives there, its capital, or who leads it. */
function isGivenAway(words: string, mention: NameMention): boolean {
  const rest = gapped(words, mention);
  const root = first(mention.name);
  return rest.split(/[^\p{L}]+/u).some((word) => word.toLowerCase().startsWith(root)) || hintsOf(mention.name).some((hint) => hasName(rest, hint)) || placesOf(mention.name).some((place) => hasName(rest, place));
}

function isAllOver(name: string, { report }: Standing, world: World): boolean {
  return hasName(report.headline ?? '', name) || world.sentences.filter((each) => each.report === report && hasName(each.text, name)).length > mostSentences;
}

function ask(sentence: Standing, mention: NameMention, sort: PlaceSort, world: World): Draft[] | null {
  const { words } = sentence;
  const shown = shownGap(sentence, mention, world, { hide: ({ text }) => (hasName(text, mention.name) || isGivenAway(text, { ...mention, start: 0, end: 0 }) ? null : text) });
  if (!shown) return null;
  const isFree = (name: string) => name !== mention.name && placeSort(name) === sort && !hasName(shown.quote, name) && !isGivenAway(words, { ...mention, name, end: mention.start }) && !isToldOf(name, words, world);
  const named = [...new Set(world.readings.flatMap(({ report }) => namesOf(report)).map(({ name }) => name))];
  // A town of the same part of the world; of countries any that the reports speak of.
  const near = placesNear(mention.name);
  const distractors = pick([named.filter((name) => isFree(name) && (sort === 'country' || near.length === 0 || near.includes(name))), near.filter((name) => !named.includes(name) && isFree(name))], world.rngFor('place', words));
  const shared = aboutGap(sentence, 'place', mention.name);
  const chosen = { ...shared, ...askForGap(shown, sort, world), difficulty: 0.5, key: mention.name, distractors };
  // "Norway and …": of two either could be meant.
  if (/\p{Lu}\S* (?:and|or) $/u.test(words.slice(0, mention.start)) || /^ (?:and|or) \p{Lu}/u.test(words.slice(mention.end))) return distractors.length < fewest ? null : [chosen];
  return [...(distractors.length < fewest ? [] : [chosen]), { ...shared, ...typedGap(shown, sort), difficulty: 0.7, accepted: [mention.name, ...(otherNames.get(mention.name) ?? [])] }];
}
