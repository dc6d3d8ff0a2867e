import type { Span } from '@/lib/text/span';

/** The place before a report's first words, and the agency in brackets beside it. */
export type Dateline = Span & { place: string | null; agency: string | null };

const dash = '(?:--|[–—-])';
const date = '(?:,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:, \\d{4})?)?';
const agency = '(?: ?\\(([^()\\n]{2,40})\\))?';
// "TEHRAN - " · "BAMAKO, Mali (AP) — " · "WASHINGTON, June 10 (UPI) — " · "ST. JOHN'S, N.L. — "
const city = "(\\p{Lu}[\\p{Lu}.'’]+(?:[ -]\\p{Lu}[\\p{Lu}.'’]*){0,3}(?:, (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d)\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?)";
const shouted = new RegExp(`^${city}${date}${agency}${date} ?${dash}\\s+`, 'u');
// "Cairo (AFP) - ": without capitals only the agency in brackets shows that this is a dateline.
const spoken = new RegExp(`^(\\p{Lu}[\\p{L}'’.-]+(?:,? \\p{Lu}[\\p{L}'’.]+){0,3}),? ?\\(([^()\\n]{2,40})\\) ?${dash}?\\s+`, 'u');
// "(Reuters) - " · "(CNN) "
const bare = new RegExp(`^\\(([\\p{L}][\\p{L}.& ]{1,30})\\) ?${dash}?\\s+`, 'u');
const knownAgency = /^(?:AP|AFP|UPI|CNN|BBC|PTI|IANS|ANI|dpa|RNS|CP|PA|Reuters|Xinhua|TASS|ANSA|EFE|IRNA|ISNA|KUNA|WAM|SANA|Kyodo|Yonhap|Bloomberg|Newser|Associated Press|The Associated Press|[A-Z][A-Za-z]+\.(?:com|org)|.* (?:News|Press|Agency|Service|Times|Post))$/;

/** Reads the dateline at the start of a paragraph that begins at `start`; null when there is none. */
export function readDateline(paragraph: string, start: number): Dateline | null {
  const head = paragraph.slice(0, 160);
  const loud = shouted.exec(head);
  if (loud && !isNoPlace(loud[1] ?? '')) return { start, end: start + loud[0].length, place: loud[1] ?? null, agency: loud[2] ?? null };
  const soft = spoken.exec(head);
  if (soft && knownAgency.test(soft[2] ?? '')) return { start, end: start + soft[0].length, place: soft[1] ?? null, agency: soft[2] ?? null };
  const alone = bare.exec(head);
  if (alone && knownAgency.test(alone[1] ?? '')) return { start, end: start + alone[0].length, place: null, agency: alone[1] ?? null };
  return null;
}

const notPlaces = /^(?:BREAKING|UPDATED?|EXCLUSIVE|WATCH|VIDEO|PHOTOS?|LIVE|NEW|OPINION|ANALYSIS|CORRECTION|NOTE|READ|RELATED|FILE|PHOTO|BYLINE|HEADLINE|LETTERS|FULL TEXT|[QA]|TRUMP|CLINTON|QUESTION|ANSWER|HOST|INTERVIEWER)\b/;

/** "BREAKING:" and a speaker of a transcript ("BASH: …") are no places. */
function isNoPlace(word: string): boolean {
  return notPlaces.test(word) || word.replace(/[^\p{L}]/gu, '').length < 3;
}
