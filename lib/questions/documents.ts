import { bare } from '@/lib/questions/likeness';
import type { KnownDocument, World } from '@/lib/questions/world';

/** "Joint Comprehensive Plan of Action (JCPOA)" → JCPOA; the capitals of a long name; null for a short one. */
function acronymOf(name: string): string | null {
  const given = /\(([A-Z]{2,})\)/.exec(name)?.[1];
  if (given) return given;
  if (/^[A-Z]{2,}$/.test(name)) return name;
  const capitals = name.replace(/[^\p{L} ]/gu, '').split(' ').filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join('');
  return capitals.length >= 3 && !/\d/.test(name) ? capitals : null;
}

/** Whether two names stand for one document: "JCPOA", "the Joint Comprehensive Plan of Action"; "Resolution 2231", "UN Resolution 2231". */
export function isSameDocument(a: string, b: string): boolean {
  if (bare(a) === bare(b)) return true;
  const [one, other] = [/\d{2,}/.exec(a)?.[0], /\d{2,}/.exec(b)?.[0]];
  if (one ?? other) return one === other && /Resolution|Act|Law|Order/.test(a) === /Resolution|Act|Law|Order/.test(b) && bare(a).split(' ').some((word) => word !== one && bare(b).split(' ').includes(word));
  const acronym = acronymOf(a);
  return (acronym !== null && acronym === acronymOf(b)) || isWithin(a, b) || isWithin(b, a);
}

/** "Constitution", "Constitution of the United States" */
function isWithin(short: string, long: string): boolean {
  const words = new Set(bare(long).split(' '));
  return bare(short).split(' ').every((word) => words.has(word));
}

/** "the Paris Agreement", "the Harbour Act 1964", but "UN Security Council Resolution 2231". */
export function withThe(name: string): string {
  return /^the | v\. |^(?:H\.?R\.?|S\.?B?\.?) ?\d/i.test(name) || /Resolution \d+$/.test(name) || /[’']s /.test(name) ? name : `the ${name}`;
}

const lawLike = /\b(?:Act|Bill|Law|Code|Legislation)\b|^(?:H\.? ?R|S|[SH]B|A\.?B)\.? ?\d/;
const dealLike = /\b(?:Agreement|Accords?|Deal|Pact|Plan|Treaty|Protocol|Convention|Understanding)\b|^[A-Z]{3,}$/i;

/** Whether one may be a nickname of the other: a bill has a number, a title and what its foes call it, and all of them are one. An amendment is of the constitution. */
export function mayBeAlias(a: string, b: string): boolean {
  const isPart = /Constitution/.test(a) && /Amendment/.test(b);
  return isPart || (/Constitution/.test(b) && /Amendment/.test(a)) || [lawLike, dealLike].some((like) => like.test(a) && like.test(b));
}

/** The document of the event that a thing is, when it is one. */
export function documentNamed(thing: string, world: World): KnownDocument | null {
  const name = thing.replace(/^the /i, '');
  return world.documents.find(({ document }) => isSameDocument(document.name, name)) ?? null;
}

/** Documents of the same make about other matters, each with the words that would bring it into the story. */
const families: [RegExp, [string, RegExp][]][] = [
  [/Resolution/, [['UN Security Council Resolution 1973', /Libya/], ['UN Security Council Resolution 1325', /women/i], ['UN Security Council Resolution 2118', /Syria\w* chemical|chemical weapons/i], ['UN Security Council Resolution 1244', /Kosovo/]]],
  [/Treaty|Convention|Agreement|Accord|Protocol|Deal|Pact|Plan|^[A-Z]{3,}$/i, [['Paris Agreement', /climate/i], ['Ottawa Treaty', /landmine/i], ['Belfast Agreement', /Ireland/], ['Kyoto Protocol', /climate|emission/i]]],
  [/Act|Law|Bill/, [['Freedom of Information Act', /information/i], ['Clean Air Act', /clean air|emission/i], ['Voting Rights Act', /vot(?:e|ing)/i], ['Endangered Species Act', /species/i]]],
];

/** Documents that the reports do not speak of, of the same make and foreign to the story. */
export function foreignDocuments(name: string, world: World): string[] {
  const text = world.readings.map(({ report }) => report.text).join('\n');
  const family = families.find(([word]) => word.test(name))?.[1] ?? [];
  return family.filter(([other, topic]) => other !== name && !text.includes(other) && !topic.test(text)).map(([other]) => other);
}
