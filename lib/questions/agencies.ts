/** Agencies that might have passed something on, by a word of the story that makes them likely. Neutral ones last. */
const byCountry: [RegExp, string[]][] = [
  [/\bIran/, ['IRNA', 'Fars', 'Tasnim', 'ISNA']],
  [/\bRussia/, ['TASS', 'Interfax', 'RIA Novosti']],
  [/\bChin(?:a|ese)\b/, ['Xinhua', 'China News Service']],
  [/\bTurk(?:ey|ish)\b/, ['Anadolu Agency', 'Demirören']],
  [/\bKorea/, ['Yonhap', 'KCNA']],
  [/\bJapan/, ['Kyodo News', 'Jiji Press']],
  [/\bGerman/, ['Deutsche Presse-Agentur']],
  [/\bIndia/, ['Press Trust of India', 'Asian News International']],
];
const neutral = ['Reuters', 'Agence France-Presse', 'Associated Press', 'United Press International', 'Bloomberg'];

/** Agencies likely for a story, then the neutral ones. */
export function likelyAgencies(text: string): string[][] {
  return [byCountry.filter(([word]) => word.test(text)).flatMap(([, names]) => names), neutral];
}

const short: Record<string, string> = { ap: 'associated press', afp: 'agence france-presse', upi: 'united press international', dpa: 'deutsche presse-agentur', pti: 'press trust of india' };

/** "the Mehr news agency" and "Mehr" are one: this is what both have in common. */
export function agencyKey(name: string): string {
  const key = agencyName(name).toLowerCase();
  return short[key] ?? key;
}

/** "Journal" and "Wall Street Journal", "AP" and "Associated Press": one may stand for the other. */
export function mayBeSameAgency(a: string, b: string): boolean {
  const [one, other] = [agencyKey(a), agencyKey(b)].map((key) => key.split(/[\s-]+/)) as [string[], string[]];
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.every((word) => many.includes(word));
}

/** The name without "the" and "news agency": "ISNA news agency" → "ISNA". */
export function agencyName(name: string): string {
  const bareName = name.replace(/^the /i, '').replace(/ \([A-Z]+\)$/, '').replace(/ (?:semi-official )?(?:[Nn]ews )?[Aa]gency$| news$/, '').replace(/[’']s$/, '').trim();
  return neutral.find((each) => each.toLowerCase() === short[bareName.toLowerCase()]) ?? bareName;
}
