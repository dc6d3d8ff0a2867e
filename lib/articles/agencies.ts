import { escaped } from '@/lib/text/escaped';
import { agencyNames, broadcasterNames, paperEndings, paperNames } from '@/lib/articles/outlet-names';

const anyOf = (names: readonly string[]): string => [...names].sort((a, b) => b.length - a.length).map(escaped).join('|');
// Bounded, and with one way only to cut a chain at its hyphens: "Aa-Aa-Aa-…" must not be tried from each letter to the end.
const word = "\\p{Lu}(?:\\p{L}|[’'](?!s )){0,24}(?:-\\p{L}{1,24}){0,2}";
/** "state media" and its likes name a kind of outlet; "the Mehr news agency" and "the Opava Gazette" say what they are. */
const described = `(?:${word} ){1,3}?(?:[Nn]ews [Aa]gency|News Network|Press Agency)(?: \\([A-Z]{2,6}\\))?|(?:${word} ){1,3}?(?:${anyOf(paperEndings)})|(?:\\p{Lu}\\p{Ll}+ )?state(?:-run|-owned)? (?:media|television|TV|radio|broadcaster|news agency)(?: outlet)?`;
const shape = new RegExp(`(?<![\\p{L}\\p{N}])(?:${described}|${anyOf([...agencyNames, ...broadcasterNames, ...paperNames])})(?![\\p{L}\\p{N}])`, 'gu');

/** "… reported", "… writer Bo Li contributed" */
const saysSo = /^(?:,? (?:has |have |had |also |later |earlier |first |then )*(?:(?:is |are )?reporting|reported|reports|quoted|quotes|cited|cites|said|says|wrote|writes|announced|revealed|published|noted|added)\b| interview\b)|^(?: (?:writer|reporter|correspondent|journalist)s?[^.\n]{0,80})? contributed\b/;
/** "told …", "according to the …", "said in an interview with …", "a report by …", "[…" */
const creditedBefore = /(?:\b(?:told|tells?|telling|according to|interviews? (?:with|by|on|in|for)|interviewed (?:by|on)|obtained by|statements? (?:sent |given |provided )?to|(?:provided|given|sent|leaked|confirmed) to|speaking (?:to|on|with)|spoke (?:to|with|on)|comments? to|appear(?:ed|ance|ances|ing) on|(?:quoted|reported|cited|published|broadcast|aired|written) (?:by|on|in)|reports? (?:by|from|in|on)|(?:files|reporting) from|(?:said|says|saying|wrote|write|writing)(?: \w+){0,3} (?:on|in|for|to)|(?:reporter|correspondent|writer|journalist)s? (?:for|from|at|with))|\[|(?:^|\n)From) *(?:[Tt]he |[“"‘]|''){0,2}$/i;
/** "of the Mehr news agency": only names that say what they are. */
const ofThe = /\b(?:of|for|from) the (?:semi-official )?$/;
const agencyWord = /news agency$/i;
/** "the Chinese news agency" has no name yet. */
const nationOnly = /^\p{Lu}\p{Ll}+(?:ese|ian|ish|an|i) news agency$/u;
const person = /\b(?:Michael|Mike|Mr\.|Mayor) (?:R\. )?Bloomberg\b/;
const photo = /\((?:[^()]* )?(AP|AFP|EPA|Reuters)(?: Photo)?\/[^()]*\)|\b(Getty Images)\b/gu;

/** Who is credited in the text, in order, each once, by the name first given, without "the"; the outlet itself left out. */
export function findAgencies(text: string, outlet: string | null, datelineAgency: string | null): string[] {
  const found: { at: number; name: string }[] = [];
  if (datelineAgency) found.push({ at: -1, name: datelineAgency });
  const isPerson = person.test(text);
  const mentions = [...text.matchAll(shape)].map((match) => {
    const name = withoutOpening(match[0]);
    return { at: match.index + match[0].length - name.length, name };
  }).filter(({ name }) => !nationOnly.test(name) && !(isPerson && name === 'Bloomberg'));
  const longer = longerNames(mentions);
  let creditedTo = -1;
  for (const { at, name } of mentions) {
    // "told the Gazette and Reuters": what is said of the first is said of the next.
    const isNext = creditedTo >= 0 && at - creditedTo < 12 && /^,?(?: and)?(?: the)? $/i.test(text.slice(creditedTo, at));
    if (!isNext && !isCredited(text, at, name)) continue;
    creditedTo = at + name.length;
    found.push({ at, name: longer.get(bareName(name)) ?? name });
  }
  // A photographer's agency is credited too, but after those whose words are passed on.
  for (const match of text.matchAll(photo)) found.push({ at: text.length + match.index, name: match[1] ?? match[2] ?? '' });
  const names = found.sort((a, b) => a.at - b.at).map(({ name }) => bareName(name)).filter((name) => name !== '');
  return outlet ? distinct([outlet, ...names]).slice(1) : distinct(names);
}

/** Each once, by the name first given; "The Post" is the paper named in full before it. */
function distinct(names: string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = keyOf(name);
    if (seen.has(key)) return false;
    for (let at = 0; at >= 0; at = key.indexOf(' ', at + 1)) seen.add(key.slice(at).trim());
    return true;
  });
}

/** "According to Mehr News Agency" and "The Opava Times" begin with a capital that is not the name's. */
function withoutOpening(name: string): string {
  return name.replace(/^(?:(?:According to|From|In|On|And|But|As|A|An) )+/, '');
}

/** "The Gazette" is the Opava Gazette where the report also names that: the longer name by its last word. */
function longerNames(mentions: readonly { name: string }[]): Map<string, string> {
  const longer = new Map<string, string>();
  for (const { name } of mentions) {
    const bare = bareName(name);
    const last = bare.slice(bare.lastIndexOf(' ') + 1);
    if (last !== bare && paperEndings.includes(last) && !longer.has(last)) longer.set(last, bare);
  }
  return longer;
}

const bareName = (name: string): string => name.replace(/^the /i, '').trim();

function isCredited(text: string, start: number, name: string): boolean {
  const end = start + name.length;
  const before = text.slice(Math.max(0, start - 60), start);
  if (ofThe.test(before)) return agencyWord.test(name);
  return saysSo.test(text.slice(end, end + 120)) || creditedBefore.test(before);
}

/** "the Mehr news agency", "Mehr News Agency" and "Mehr" are one; so are "Fox" and "Fox News". */
function keyOf(name: string): string {
  const key = name.toLowerCase().replace(/^the /, '').replace(/ news(?: agency| network)?$| agency$/, '').replace(/ \([a-z]+\)$/, '');
  return key === 'associated press' ? 'ap' : key === 'agence france-presse' ? 'afp' : key;
}
