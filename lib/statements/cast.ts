import type { Report } from '@/lib/articles/report';
import { findNames, type NameMention } from '@/lib/text/names';
import type { Span } from '@/lib/text/span';
import { titleWords } from '@/lib/text/title-words';

/** Somebody, or some body, that a report names. */
export type CastMember = {
  /** The fullest name in the report, without a title. */
  name: string;
  sort: 'person' | 'body' | 'place' | 'other';
  gender: 'male' | 'female' | null;
  number: 'singular' | 'plural';
  /** What the text calls the person: "Iranian Foreign Minister", "chief of staff". */
  office?: string;
  mentions: Span[];
};

const lastName = (name: string) => {
  const parts = name.split(' ');
  return (/^(?:Jr|Sr|I{1,3}|IV)\.?$/.test(parts[parts.length - 1] ?? '') && parts.length > 2 ? parts[parts.length - 2] : parts[parts.length - 1]) ?? name;
};

/** Whether the shorter of two names is the longer with words left out: "Javad Zarif", "Mohammad Javad Zarif". */
function isShortFor(short: string, long: string): boolean {
  const words = long.split(' ');
  let at = 0;
  for (const word of short.split(' ')) {
    while (at < words.length && words[at] !== word && !(word.length === 2 && word.endsWith('.') && words[at]?.startsWith(word[0] as string))) at += 1;
    if (at >= words.length) return false;
    at += 1;
  }
  return true;
}

/** What stands right before a name and says what the person is: "chief of staff Maj. Gen. | Hassan Firouzabadi". */
function officeBefore(text: string, mention: NameMention): string {
  const before = text.slice(Math.max(0, mention.start - 90), mention.start);
  if (!before.endsWith(' ') || /[.!?]["”]? $/.test(before) && !mention.title) return mention.title ?? '';
  const words = before.trimEnd().split(' ');
  let from = words.length - (mention.title ? mention.title.split(' ').length : 0);
  for (let i = from - 1; i >= 0; i -= 1) {
    const word = (words[i] ?? '').replace(/\.$/, '');
    if (/[,;:“”"()—–\n]/.test(word)) break;
    if (titleWords.has(word.toLowerCase()) || /^(?:of|staff|affairs|armed|forces|rights|counsel)$/i.test(word)) { from = i; continue; }
    if (from < words.length && /^\p{Lu}/u.test(word) && i > 0 && !/^(?:The|A|An|In|On|At|But|And|As|For|With|While|When)$/.test(word)) { from = i; continue; }
    break;
  }
  while (from < words.length && /^(?:of|staff|forces|the)$/i.test(words[from] ?? '')) from += 1;
  const office = words.slice(from).join(' ');
  return /^(?:mr|mrs|ms|miss|dr)\.?$/i.test(office) ? '' : office;
}

/** ", executive director of AROS," after a name. */
function officeAfter(text: string, mention: NameMention): string {
  const match = /^, (?:the |a |an )?([^,.;:“”"()\n]{4,70}),/.exec(text.slice(mention.end, mention.end + 90));
  if (!match?.[1]) return '';
  const words = match[1].split(' ');
  return words.slice(0, 4).some((word) => titleWords.has(word.toLowerCase().replace(/'s$/, ''))) && !/^(?:who|which|whose|and|but|\d)/.test(match[1]) ? match[1] : '';
}

export type Cast = { members: CastMember[]; /** Name mentions in order, with the member each belongs to. */ mentions: { span: NameMention; member: CastMember }[] };

/** Groups the name mentions of a text: one member for all that means the same person or body. */
export function groupNames(text: string, names: NameMention[]): Cast {
  const members: CastMember[] = [];
  const byKey = new Map<string, CastMember[]>();
  const byName = new Map<string, CastMember>();
  const add = (key: string, member: CastMember) => {
    const list = byKey.get(key);
    if (!list) byKey.set(key, [member]);
    else if (!list.includes(member)) list.push(member);
  };
  const byGiven = new Map<string, CastMember[]>();
  const addGiven = (given: string, member: CastMember) => {
    const list = byGiven.get(given);
    if (!list) byGiven.set(given, [member]);
    else if (!list.includes(member)) list.push(member);
  };
  const recent = new Map<string, CastMember>();
  const make = (mention: NameMention): CastMember => {
    const member: CastMember = { name: mention.name, sort: mention.sort, gender: mention.gender ?? null, number: 'singular', mentions: [] };
    if (mention.sort !== 'person' && /(?:[^s]s|People|Police)$/.test(mention.name) && !/(?:Times|News|Reuters|States|Services|Affairs)$/.test(mention.name) && mention.sort === 'other') member.number = 'plural';
    members.push(member);
    return member;
  };
  const found = new Map<NameMention, CastMember>();
  // Full names first, so that a last name before the full one still finds it.
  const firstPass = names.filter((n) => n.name.includes(' '));
  for (const mention of firstPass) {
    const key = lastName(mention.name);
    let member = byName.get(mention.name) ?? byKey.get(key)?.find((m) => m.sort === mention.sort && (isShortFor(m.name, mention.name) || isShortFor(mention.name, m.name)));
    if (!member && mention.sort === 'body') member = byKey.get(key)?.find((m) => m.sort === 'body' && (m.name.endsWith(` ${mention.name}`) || mention.name.endsWith(` ${m.name}`)));
    member ??= make(mention);
    if (mention.name.length > member.name.length) member.name = mention.name;
    member.gender ??= mention.gender ?? null;
    byName.set(mention.name, member);
    add(key, member);
    if (mention.sort === 'person') addGiven(mention.name.split(' ')[0] ?? '', member);
    found.set(mention, member);
    // "Revolutionary Guards (RG)": the short form in brackets.
    const short = /^ \((?:the )?["“]?([\p{Lu}&.]{2,8})["”]?\)/u.exec(text.slice(mention.end, mention.end + 16))?.[1];
    if (short) byName.set(short, member);
  }
  const mentions: Cast['mentions'] = [];
  for (const mention of names) {
    let member = found.get(mention);
    if (!member) {
      const title = (mention.title ?? '').toLowerCase();
      const gender = /\bmr\b/.test(title) ? 'male' : /\bm(?:r?s|iss)\b/.test(title) ? 'female' : null;
      const list = byKey.get(mention.name)?.filter((m) => m.sort === 'person' && (!gender || !m.gender || m.gender === gender)) ?? [];
      const last = recent.get(mention.name);
      const given = list.length === 0 && !byName.has(mention.name) && mention.sort !== 'place' ? byGiven.get(mention.name) ?? [] : [];
      member = (last && list.includes(last) ? last : list[0]) ?? byName.get(mention.name) ?? (given.length === 1 ? given[0] : undefined);
      if (!member) {
        member = make(mention);
        byName.set(mention.name, member);
      }
      member.gender ??= mention.gender ?? gender;
    }
    if (member.sort === 'person') recent.set(lastName(member.name), member);
    if (member.sort === 'other' && mention.sort !== 'other') member.sort = mention.sort;
    member.mentions.push({ start: mention.start, end: mention.end });
    if (member.sort === 'person') {
      const office = officeBefore(text, mention) || (mention.name.includes(' ') ? officeAfter(text, mention) : '');
      if (office && office.length > (member.office?.length ?? 0)) member.office = office;
    }
    mentions.push({ span: mention, member });
  }
  return { members, mentions };
}

/** The people, bodies and places of a report, those named most often first. Names in furniture do not count. */
export function findCast(report: Report): CastMember[] {
  const names = findNames(report.text);
  const furniture = report.furniture.filter((piece) => piece.kind !== 'headline');
  let f = 0;
  const pieces = [...furniture].sort((a, b) => a.start - b.start);
  const clear = names.filter((name) => {
    while (f < pieces.length && (pieces[f]?.end ?? 0) <= name.start) f += 1;
    return !(pieces[f] && (pieces[f]?.start ?? 0) < name.end);
  });
  return groupNames(report.text, clear).members.sort((a, b) => b.mentions.length - a.mentions.length);
}
