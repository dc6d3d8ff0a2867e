import type { Reading } from '@/lib/statements/statement';
import { findNames, type NameMention } from '@/lib/text/names';
import { overlaps } from '@/lib/text/span';

/** Somebody of the event, by the fullest name that any of its reports gives. */
export type Person = {
  name: string;
  sort: 'person' | 'body';
  /** Whether a report attributes something to them. */
  speaks: boolean;
};

const title = /^(?:the )?(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Maj|Lt|Col|Adm|Capt|Sgt)\.? |(?:Prime |Foreign |Defen[cs]e |Former |Vice )?(?:Minister|Secretary|President|Senator|Governor|Chairman|Speaker|Ayatollah|Sheikh|Imam|Pope|King|Queen|Sir|Lord)(?: of State)? )+/;
const plainName = /^(?:\p{Lu}[\p{L}.’'-]*|de|del|der|la|al|el|bin|von|van|da|di|dos|du|of|the|and|for|U\.S\.|&)(?: (?:\p{Lu}[\p{L}.’'-]*|de|del|der|la|al|el|bin|von|van|da|di|dos|du|of|the|and|for|&))*$/u;

/** "Secretary of State John Kerry" → "John Kerry"; null for what names nobody in particular ("officials", "he"). */
export function cleanName(name: string): string | null {
  const first = name.split(/,| who /)[0]!.replace(/\s+/g, ' ').replace(/[’']s$/, '').trim();
  // "Director of National Intelligence James Clapper": the name behind a title.
  const titled = /^(?:\S+ ){2,}/.test(first) ? findNames(`On that day ${first} spoke.`).find((mention) => mention.sort === 'person' && mention.title && first.endsWith(mention.name)) : undefined;
  const bareName = (titled?.name ?? first).replace(title, '').replace(/^(?:the|The) (?=\p{Lu})/u, '').trim();
  if (!plainName.test(bareName) || /^(?:He|She|It|They|We|I|Who|The|That|This|Officials?|Sources?|Police|Critics|Some|Many|Others?)$/.test(bareName)) return null;
  // "Republicans", "Iranian officials" name a crowd.
  return /(?:ans|ists|ats|ians|eers|ders|als)$/.test(bareName) && !bareName.includes(' ') ? null : bareName;
}

/** "Engineer Ruth Baker" is "Ruth Baker" where the reports speak of an engineer: a first name is no word of theirs. */
function withoutRole(name: string, words: Set<string>): string {
  const [first, ...rest] = name.split(' ');
  return first && rest.length > 1 && words.has(first.toLowerCase()) ? rest.join(' ') : name;
}

const tokens = (name: string) => name.split(/[\s-]+/).map((part) => part.replace(/\.$/, ''));

/** Whether one may be a shorter form of the other: "Zarif", "Javad Zarif", "Mohammad Javad Zarif". */
function isFormOf(short: string, long: string): boolean {
  const [few, many] = [tokens(short), tokens(long)];
  if (few.length > many.length || few.at(-1) !== many.at(-1)) return false;
  let at = 0;
  for (const part of many) if (part === few[at] || (few[at]?.length === 1 && part.startsWith(few[at]!))) at += 1;
  return at === few.length;
}

/** Everybody who is named in the reports of one event, each once. */
export class Cast {
  readonly people: Person[] = [];

  constructor(readings: readonly Reading[]) {
    const found = new Map<string, Person>();
    const words = new Set(readings.flatMap(({ report }) => report.text.match(/(?<![\p{L}])\p{Ll}{3,}/gu) ?? []));
    for (const { report, statements } of readings) {
      const named = findNames(report.text).filter((mention) => !report.furniture.some((each) => overlaps(each, mention)));
      const sorts = new Map(named.map((mention) => [mention.name, mention]));
      for (const { speaker } of statements) {
        const name = speaker && cleanName(speaker.name);
        if (name) add(withoutRole(name, words), sortOf(name, sorts), true);
      }
      for (const mention of named) {
        if (mention.sort === 'person' && mention.name.includes(' ')) add(withoutRole(mention.name, words), 'person', false);
      }
    }
    const byLength = [...found.values()].sort((a, b) => tokens(b.name).length - tokens(a.name).length || a.name.localeCompare(b.name));
    for (const each of byLength) {
      const known = each.sort === 'person' ? this.people.filter((other) => other.sort === 'person' && isFormOf(each.name, other.name)) : [];
      // One name alone ("Bush") of which two bearers are about stays nobody's.
      if (known.length === 1) known[0]!.speaks ||= each.speaks;
      else if (known.length === 0) this.people.push(each);
    }

    function add(name: string, sort: Person['sort'] | null, speaks: boolean): void {
      const old = found.get(name);
      if (old) old.speaks ||= speaks;
      else if (sort) found.set(name, { name, sort, speaks });
    }
  }

  /** Who bears this name; null when nobody or more than one person does, or when only a last name is known. */
  find(name: string): Person | null {
    const clean = cleanName(name);
    if (!clean) return null;
    const exact = this.people.find((person) => person.name === clean);
    const bearers = exact ? [exact] : this.people.filter((person) => person.sort === 'person' && isFormOf(clean, person.name));
    const [bearer] = bearers;
    return bearers.length === 1 && bearer && (bearer.sort === 'body' || bearer.name.includes(' ')) ? bearer : null;
  }
}

function sortOf(name: string, named: Map<string, NameMention>): Person['sort'] | null {
  const known = named.get(name) ?? findNames(`On that day ${name} spoke.`).find((mention) => mention.name === name || name.endsWith(mention.name));
  if (known?.sort === 'person') return 'person';
  return known?.sort === 'body' || known?.sort === 'place' ? 'body' : name.includes(' ') ? null : 'person';
}
