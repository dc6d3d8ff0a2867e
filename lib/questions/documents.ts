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

/** Documents of the same make, each with the words of the stories in which it is likely. */
const families: [RegExp, [string, RegExp][]][] = [
  [/Resolution/, [['UN Security Council Resolution 1973', /Libya/], ['UN Security Council Resolution 1325', /women/i], ['UN Security Council Resolution 2118', /Syria\w* chemical|chemical weapons/i], ['UN Security Council Resolution 1244', /Kosovo/]]],
  [/Treaty|Convention|Agreement|Accord|Protocol|Deal|Pact|Plan|^[A-Z]{3,}$/i, [['Paris Agreement', /climate/i], ['Ottawa Treaty', /landmine/i], ['Belfast Agreement', /Ireland/], ['Kyoto Protocol', /climate|emission/i]]],
];

/** Well-known acts of one country, each with its matter: between them a reader must choose. Of another country they are no choice. */
const acts: [string, RegExp][] = [
  ['Voting Rights Act', /\bvot|ballot|elect/i], ['Help America Vote Act', /\bvot|ballot|elect/i], ['Ethics in Government Act', /campaign|ethics|election|congress/i], ['Presidential Records Act', /president|records|e-?mail/i],
  ['Freedom of Information Act', /records|e-?mail|documents|press/i], ['Privacy Act', /privacy|records|surveillance|data/i], ['Espionage Act', /classified|intelligence|secret|leak/i], ['Patriot Act', /terror|surveillance|intelligence/i], ['War Powers Act', /war|troops|military|congress/i],
  ['Civil Rights Act', /discriminat|race|religio|gay|women/i], ['Americans with Disabilities Act', /discriminat|disab/i], ['Fair Housing Act', /housing|discriminat|rent/i], ['Equal Pay Act', /\bpay\b|wage|women/i], ['Fair Labor Standards Act', /wage|overtime|worker/i], ['National Labor Relations Act', /union|worker|strike/i],
  ['Affordable Care Act', /health|insur/i], ['Social Security Act', /retire|benefit|insur/i], ['Clean Air Act', /emission|pollut|climate|energy/i], ['Clean Water Act', /water|river|pollut/i], ['Endangered Species Act', /species|wildlife|animal|hunt/i], ['Bank Secrecy Act', /bank|sanction|financ/i], ['Sherman Antitrust Act', /merger|compan|market/i],
];
const ofTheStates = /\bU\.S\.|\bUnited States\b|\bCongress\b|\bAmerican/;

/** Documents of the same make that the reports do not speak of. */
export function foreignDocuments(name: string, world: World): string[] {
  const text = world.readings.map(({ report }) => report.text).join('\n');
  if (/\bAct\b/.test(name)) return ofTheStates.test(text) ? acts.filter(([other, matter]) => !text.includes(other) && matter.test(text)).map(([other]) => other) : [];
  const family = families.find(([word]) => word.test(name))?.[1] ?? [];
  return family.filter(([other, topic]) => other !== name && !text.includes(other) && !topic.test(text)).map(([other]) => other);
}
