/** Names that report for others; "state media" and its likes name a kind of outlet. */
const named = "(?:the )?(?:(?:\\p{Lu}[\\p{L}.’'-]*[ -]){1,4}?(?:[Nn]ews [Aa]gency|News Network|Press Agency)(?: \\([A-Z]{2,6}\\))?|Reuters|Associated Press|The Associated Press|AP|Agence France-Presse|AFP|UPI|Xinhua|IRNA|ISNA|TASS|Interfax|Anadolu|Kyodo|Yonhap|Bloomberg|Press TV|Al Jazeera|Al-Jazeera|BBC(?: News)?|CNN|NPR|Politico|Axios|(?:[Tt]he )?(?:(?:New York|Washington|Los Angeles|Financial|Wall Street|Jerusalem|Las Vegas|Tehran|Chicago|Moscow) )(?:Times|Post|Journal|Review-Journal|Tribune|Sun))";
const stateMedia = '(?:(?:\\p{Lu}\\p{Ll}+ )?state(?:-run|-owned)? (?:media|television|TV|radio|broadcaster|news agency)(?: outlet)?)';
const reporting = '(?:has |have |had |also |later |earlier |first )*(?:reported|reports|quoted|quotes|cited|cites|said|says|wrote|announced)';
const source = `(${named}|${stateMedia})`;

const shapes = [
  new RegExp(`\\b${source},? ${reporting}\\b`, 'gu'),
  new RegExp(`\\b(?:told|according to|[Qq]uoted by|[Rr]eported by|interview with|obtained by|statement to) ${source}(?=[\\s,.;:”"])`, 'gu'),
  new RegExp(`\\b(?:files|reporting) from ${source}`, 'gu'),
  new RegExp(`\\b${source}(?: (?:writer|reporter)s?[^.]{0,80})? contributed\\b`, 'gu'),
  new RegExp(`\\bAccording to ${source}(?=[\\s,.;:])`, 'gu'),
];
const photo = /\((?:[^()]* )?(AP|AFP|EPA|Reuters)(?: Photo)?\/[^()]*\)|\b(Getty Images)\b/gu;
const gazettes = /\b(?:of|for|from) the (?:semi-official )?((?:\p{Lu}[\p{L}-]+ ){1,3}news agency)\b/gu;

/** Who is credited in the text, in order, each once, by the name first given, without "the"; the outlet itself left out. */
export function findAgencies(text: string, outlet: string | null, datelineAgency: string | null): string[] {
  const found: { at: number; name: string }[] = [];
  if (datelineAgency) found.push({ at: -1, name: datelineAgency });
  for (const shape of [...shapes, gazettes]) for (const match of text.matchAll(shape)) found.push({ at: match.index, name: match[1] ?? '' });
  // A photographer's agency is credited too, but after those whose words are passed on.
  for (const match of text.matchAll(photo)) found.push({ at: text.length + match.index, name: match[1] ?? match[2] ?? '' });
  const seen = new Set(outlet ? [keyOf(outlet)] : []);
  const names: string[] = [];
  for (const { name } of found.sort((a, b) => a.at - b.at)) {
    const bare = name.replace(/^the /i, '').trim();
    if (!bare || seen.has(keyOf(bare))) continue;
    seen.add(keyOf(bare));
    names.push(bare);
  }
  return names;
}

/** "the Mehr news agency", "Mehr News Agency" and "Mehr" are one. */
function keyOf(name: string): string {
  const key = name.toLowerCase().replace(/^the /, '').replace(/ news(?: agency| network)?$| agency$/, '').replace(/ \([a-z]+\)$/, '');
  return key === 'associated press' ? 'ap' : key === 'agence france-presse' ? 'afp' : key;
}
