import type { Cast, CastMember } from '@/lib/statements/cast/cast-member';
import type { Span } from '@/lib/text/span';
import { titleWords } from '@/lib/text/title-words';
import { personNouns } from '@/lib/statements/person-nouns';

type Named = Cast['mentions'][number];

/** The index of the first mention that begins at `at` or later. */
export function firstFrom(mentions: Cast['mentions'], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names that share words with a span; a title belongs to its name. */
function namesIn(cast: Cast, span: Span): Named[] {
  const found: Named[] = [];
  for (let i = firstFrom(cast.mentions, span.start - 60); i < cast.mentions.length; i += 1) {
    const mention = cast.mentions[i] as Named;
    if (mention.span.start >= span.end + 60) break;
    if (startOf(mention) < span.end && mention.span.end > span.start) found.push(mention);
  }
  return found;
}

const startOf = ({ span }: Named) => span.start - (span.title ? span.title.length + 1 : 0);

/** The member named within a span, the last one when there are several; people before bodies. */
export function memberIn(cast: Cast, span: Span): CastMember | null {
  let found: CastMember | null = null;
  for (const { member } of namesIn(cast, span)) if (!found || member.sort === 'person' || found.sort !== 'person') found = member;
  return found;
}

/** "Ruiz's letter" is not Ruiz. */
const isOwner = (text: string, { end }: Span) => /^['’](?:s(?![\p{L}])| [\p{Ll}])/u.test(text.slice(end, end + 3));

/** "Kerry and Zarif", "Sens. Okoro, Hall and Ruiz": everybody of a list, when the words are nothing else. */
function listIn(text: string, cast: Cast, speaker: Span): CastMember[] | null {
  const names = namesIn(cast, speaker).filter(({ span }) => span.start >= speaker.start && span.end <= speaker.end);
  if (names.length < 2) return null;
  let rest = '';
  let at = speaker.start;
  for (const name of names) {
    rest += text.slice(at, Math.max(at, startOf(name)));
    at = name.span.end;
  }
  rest += text.slice(at, speaker.end);
  const between = rest.replace(/\([^)]*\)/g, '').replace(/\b(?:both|the)\b/gi, '').replace(/\b\p{L}+s?\.? ?$/u, (word) => (titleWords.has(word.trim().toLowerCase()) ? '' : word));
  const members = [...new Set(names.map(({ member }) => member))];
  return /\band\b|&/.test(between) && /^(?:,| |and|&)*$/.test(between) && members.length > 1 ? members : null;
}

/** "former", "the author": what may stand between a comma and a name that explains the words before. */
const isLead = (words: string) => words.split(' ').every((word) => word === '' || /^(?:the|former|then|retired|acting|longtime|veteran)$/.test(word) || titleWords.has(word.toLowerCase()) || personNouns.has(word));

/** "Okoro's sister, | Ana, |": the person named between commas from `at` on. */
export function namedBeside(text: string, cast: Cast, at: number): CastMember | null {
  if (text.slice(at, at + 2) !== ', ') return null;
  for (let i = firstFrom(cast.mentions, at); i < cast.mentions.length; i += 1) {
    const name = cast.mentions[i] as Named;
    const lead = text.slice(at + 2, startOf(name));
    if (lead.length > 40) return null;
    const isPerson = name.member.sort === 'person' || (name.member.sort === 'other' && name.member.number === 'singular' && !name.span.name.includes(' '));
    if (isLead(lead)) return isPerson && /^(?:$|[,(])/.test(text.slice(name.span.end, name.span.end + 2).trimStart()) ? name.member : null;
  }
  return null;
}

/** "The director of the centre, Ina Kirsch": the name set beside an office. */
function besideOffice(text: string, cast: Cast, speaker: Span, head: Span): CastMember | null {
  if (!personNouns.has(text.slice(head.start, head.end).toLowerCase())) return null;
  const comma = text.slice(head.end, speaker.end).lastIndexOf(', ');
  for (let at = text.indexOf(', ', head.end); at >= 0 && at <= head.end + comma; at = text.indexOf(', ', at + 1)) {
    const member = namedBeside(text, cast, at);
    if (member) return member;
  }
  return null;
}

/** "chief of staff Maj. Gen. | Peter Okoro": the name that an office leads to. "A spokesman for President Okoro" is not Okoro. */
function behindOffice(text: string, names: Named[], speaker: Span): CastMember | null {
  for (const name of names) {
    const { span, member } = name;
    const lead = text.slice(speaker.start, Math.max(speaker.start, startOf(name)));
    if (/\b(?:for|to|with|by|under|from|against|in|at|on|who|and)\b|\bof (?:the )?$/.test(lead)) return null;
    const before = /([\p{L}-]+)\.? $/u.exec(text.slice(speaker.start, span.start))?.[1]?.toLowerCase() ?? '';
    const isTitled = span.title !== undefined || titleWords.has(before) || before === 'staff';
    // "Ruiz supporters" are not Ruiz.
    const isWhole = !/^ [\p{Ll}]/u.test(text.slice(span.end, Math.min(span.end + 2, speaker.end))) || /^ (?:of|at|from|in|with|who|on|for|himself|herself|and)(?![\p{L}])/u.test(text.slice(span.end, span.end + 9));
    if (member.sort === 'person' && !isOwner(text, span) && isWhole && (startOf(name) === speaker.start || isTitled)) return member;
    if (/[,(]/.test(text.slice(speaker.start, span.start))) return null;
  }
  return null;
}

/** Everybody whom the words of a speaker name; empty when they name nobody. */
export function membersOf(text: string, cast: Cast, speaker: Span, head: Span): CastMember[] {
  const list = listIn(text, cast, speaker);
  if (list) return list;
  const named = isOwner(text, head) ? null : memberIn(cast, head);
  const names = namesIn(cast, speaker).filter(({ span }) => span.start >= speaker.start && span.end <= speaker.end);
  const one = named ?? besideOffice(text, cast, speaker, head) ?? behindOffice(text, names, speaker);
  // "Some Democrats" are not the Democrats.
  if (one && one.sort !== 'person' && /^(?:some|many|most|several|few|both|other|those|these|all|two|three|more) /i.test(text.slice(speaker.start, speaker.end))) return [];
  // "Iran's mission in Vienna" is not Iran.
  return one && (one.sort !== 'place' || text.slice(speaker.start, speaker.end).split(' ').length <= 2) ? [one] : [];
}

/** "Kerry and Zarif" as John Kerry and Javad Zarif. */
export const joinNames = (names: string[]): string => (names.length < 2 ? names[0] ?? '' : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
