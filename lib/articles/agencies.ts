import { agencyNames, broadcasterNames, paperEndings, paperNames } from '@/lib/articles/outlet-names';

const escaped = (names: readonly string[]): string => [...names].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
// Bounded, and with one way only to cut a chain at its hyphens: "Aa-Aa-Aa-…" must not be tried from each letter to the end.
const word = "\\p{Lu}(?:\\p{L}|[’'](?!s )){0,24}(?:-\\p{L}{1,24}){0,2}";
/** "state media" and its likes name a kind of outlet; "the Mehr news agency" and "the Opava Gazette" say what they are. */
const described = `(?:${word} ){1,3}?(?:[Nn]ews [Aa]gency|News Network|Press Agency)(?: \\([A-Z]{2,6}\\))?|(?:${word} ){1,3}?(?:${escaped(paperEndings)})|(?:\\p{Lu}\\p{Ll}+ )?state(?:-run|-owned)? (?:media|television|TV|radio|broadcaster|news agency)(?: outlet)?`;
const shape = new RegExp(`(?<![\\p{L}\\p{N}])(?:${described}|${escaped([...agencyNames, ...broadcasterNames, ...paperNames])})(?![\\p{L}\\p{N}])`, 'gu');

/** "… reported", "… writer Bo Li contributed" */
const saysSo = /^(?:,? (?:has |have |had |also |later |earlier |first |then )*(?:reported|reports|quoted|quotes|cited|cites|said|says|wrote|writes|announced|revealed|published|noted|added)\b| interview\b)|^(?: (?:writer|reporter|correspondent|journalist)s?[^.\n]{0,80})? contributed\b/;
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
  for (const match of text.matchAll(shape)) {
    const name = withoutOpening(match[0]);
    if (isCredited(text, match.index + match[0].length - name.length, name)) found.push({ at: match.index, name });
  }
  // A photographer's agency is credited too, but after those whose words are passed on.
  for (const match of text.matchAll(photo)) found.push({ at: text.length + match.index, name: match[1] ?? match[2] ?? '' });
  const seen = new Set(outlet ? [keyOf(outlet)] : []);
  const names: string[] = [];
  for (const { name } of found.sort((a, b) => a.at - b.at)) {
    const bare = name.replace(/^the /i, '').trim();
    const key = keyOf(bare);
    // "The Post" is the paper named in full before it.
    if (!bare || seen.has(key) || [...seen].some((fuller) => fuller.endsWith(` ${key}`))) continue;
    seen.add(key);
    names.push(bare);
  }
  return names;
}

/** "According to Mehr News Agency" and "The Opava Times" begin with a capital that is not the name's. */
function withoutOpening(name: string): string {
  return name.replace(/^(?:(?:According to|From|In|On|And|But|As|A|An) )+/, '');
}

function isCredited(text: string, start: number, name: string): boolean {
  if (nationOnly.test(name) || (name === 'Bloomberg' && person.test(text))) return false;
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
