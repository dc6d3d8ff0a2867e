import { isDemonym } from '@/lib/text/name-words';
import { placeNames } from '@/lib/text/place-names';
import { findWords } from '@/lib/text/words';

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Offices that one person holds at a time in a place or body; by hand, as all lists here. */
const soleHeads = words(`
minister secretary president premier chancellor governor mayor speaker director chairman chairwoman chairperson chair ceo head chief commissioner commander leader
ambassador king queen pope editor-in-chief headmaster principal dean treasurer secretary-general director-general sheriff coroner superintendent coach manager`);

/** The nouns with which an office ends: "deputy spokesman", "chief economist". Members are left out: a speaker of the house is one as well. */
export const officeHeads = new Set([
  ...soleHeads,
  ...words(`
spokesman spokeswoman spokesperson judge justice prosecutor attorney lawyer solicitor analyst economist professor lecturer researcher fellow
founder co-founder co-chair owner editor reporter correspondent columnist host anchor adviser advisor strategist curator inspector surgeon general counsel archbishop bishop cardinal envoy negotiator`),
]);

/** The word that tells what somebody is: "deputy director of the museum" → director. */
export function headOf(title: string): string {
  return title.split(/ (?:of|for|at|in|on|to|with|from) /)[0]!.split(' ').at(-1)!.toLowerCase();
}

/** Whether one person holds it at a time: a mayor, but not a senator, nor a deputy. */
export function isSole(title: string): boolean {
  return soleHeads.has(headOf(title)) && !/\b(?:deputy|assistant|associate|vice|senior|regional|local|chief of|party chief)\b/i.test(title);
}

/** No bodies of their own: "Foreign Minister", "Council President" leave open where. */
const general = words('muslim christian jewish catholic mormon hindu black white hispanic asian latino gay conservative liberal foreign prime deputy senior chief executive general vice acting interim defence defense interior finance managing attorney sen rep gov press national security campaign majority minority police party health trade energy crime council board committee justice education transport republican democratic democrat gop state county city district under staff detective presidential tv senator congress');

/** Whether words name an office that stands alone: one with a body, a country or a place in it. "Mayor" alone names none. */
export function looksLikeOffice(title: string): boolean {
  const parts = title.split(' ');
  const head = headOf(title);
  if (parts.length < 2 || parts.length > 12 || !officeHeads.has(head)) return false;
  // "associate professor of science professor at …": two run into one.
  if (parts.filter((word) => word.toLowerCase() === head).length > 1) return false;
  // "campaign’s New England director": whose campaign?
  if (/^\p{Ll}+[’']s /u.test(title)) return false;
  // A rank is no office: "commander General".
  if (head === 'general' && !/\b(?:attorney|solicitor|surgeon|secretary|inspector|director)[ -]general\b/i.test(title)) return false;
  // "the head of Representative Peter Reed"
  if (/ of (?:Representative|Senator|Governor|President|Judge|Mayor|Secretary)$/.test(title)) return false;
  if ((head === 'ambassador' && !/ to /.test(title)) || /^Senate President$|^original | (?:Brigadier|Major|Lieutenant|Colonel|Admiral|Commander)$/.test(title)) return false;
  const names = parts.filter((word) => /^\p{Lu}[^-]*$|^\p{Lu}.*-\p{Lu}/u.test(word) && !officeHeads.has(word.toLowerCase()) && !general.has(word.toLowerCase()));
  if (/^Secretary of \p{Lu}/u.test(title)) return true;
  return names.length > 0 && (!/^(?:minister|premier|commissioner)$/.test(head) || / of \p{Lu}| of the \p{Lu}|[’']s? /u.test(title) || placesIn(title).length > 0);
}

const sameCountry = ['us u.s american united washington', 'uk u.k british britain english', 'french france', 'dutch netherlands', 'greek greece', 'spanish spain', 'danish denmark', 'welsh wales', 'swiss switzerland', 'swedish sweden', 'polish poland', 'turkish turkey'].map((line) => line.split(' '));

/** The countries and places in a title, each by a key: "Iranian Foreign Minister" → ira. */
export function placesIn(title: string): string[] {
  return findWords(title).filter((word) => isDemonym(word) || placeNames.has(word.text) || /^(?:US|U\.S\.|UK|U\.K\.|United)$/.test(word.text)).map(({ lower }) => {
    const bare = lower.replace(/\.$/, '');
    return sameCountry.find((each) => each.includes(bare))?.[0] ?? bare.slice(0, 3);
  });
}

/** Whether two titles may mean one office, or one that includes the other. */
export function mayBeSameOffice(a: string, b: string): boolean {
  const [one, other] = [placesIn(a), placesIn(b)];
  if (one.length > 0 && other.length > 0 && headOf(a) === headOf(b)) return one.some((place) => other.includes(place));
  const stems = (title: string) => new Set(title.toLowerCase().replace(/[’']s?(?= |$)|\./g, '').split(/[ -]/).filter((word) => !/^(?:of|for|the|at|in|on|to|and)$/.test(word)));
  const [few, many] = [stems(a), stems(b)];
  const shared = [...few].filter((word) => many.has(word)).length;
  return shared / Math.min(few.size, many.size) > 0.5 || (headOf(a) === headOf(b) && shared > 1);
}
