import type { Reading } from '@/lib/statements/statement';
import { mayBeSameGiven } from '@/lib/questions/given-names';
import { namesOf } from '@/lib/questions/report-names';
import { isOpening } from '@/lib/questions/wording';
import { isFirstName } from '@/lib/text/name-words';
import { findNames, type NameMention } from '@/lib/text/names';
import { isOneSlip } from '@/lib/text/one-slip';
import { overlaps } from '@/lib/text/span';

/** Somebody of the event, by the fullest name that any of its reports gives. */
export type Person = {
  name: string;
  sort: 'person' | 'body' | 'place';
  /** Whether a report attributes something to them. */
  speaks: boolean;
  /** Whether a first name or a title shows that it is a person: "Vanity Fair" might be one, but for that. */
  isPlain: boolean;
};

/** Options are asked whether they are somebody, sentences among them. */
const longestName = 70;

const title = /^(?:the )?(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Maj|Lt|Col|Adm|Capt|Sgt)\.? |(?:Prime |Foreign |Defen[cs]e |Former |Vice )?(?:Minister|Secretary|President|Senator|Governor|Chairman|Speaker|Ayatollah|Sheikh|Imam|Pope|King|Queen|Sir|Lord)(?: of State)? |(?:(?:Council|Congress|Assembly)(?:man|woman)|Councill?or|Commissioner|Detective|Inspector|Sheriff|Professor|Pastor|Rev\.?|Reverend) (?=\p{Lu}\S* \p{Lu}))+/u;
/** "Association President | Ida Lund" */
const ofBody = /^(?:\p{Lu}[\p{L}.’'-]* )+?(?:President|Chairman|Chairwoman|Director|Secretary|Minister|Senator|Spokesman|Spokeswoman|Chief|Governor|Mayor|Commissioner|Superintendent|Manager) (?=\p{Lu}\S* \p{Lu})/u;
const plainName = /^(?:\p{Lu}[\p{L}.’'-]*|de|del|der|la|al|el|bin|von|van|da|di|dos|du)(?: (?:\p{Lu}[\p{L}.’'-]*|de|del|der|la|al|el|bin|von|van|da|di|dos|du|of|the|and|for|&))*$/u;

/** "Secretary of State John Kerry" → "John Kerry"; null for what names nobody in particular ("officials", "he"). */
export function cleanName(name: string): string | null {
  // "Ana Ruiz, Peter Okoro and Clara Hall": all three said it, so no one of them is the answer.
  if (/^\p{Lu}[^,]*, \p{Lu}.* and \p{Lu}/u.test(name)) return null;
  // "Ada Lund and Peter Reed" are two.
  const second = /^\p{Lu}\S* \S.* and (\p{Lu}[\p{L}-]*) \p{Lu}/u.exec(name)?.[1];
  if (second && isFirstName(second)) return null;
  const first = name.replace(/, (?=(?:Jr|Sr)\b)/, ' ').split(/,| who /)[0]!.replace(/\s+/g, ' ').replace(/[’']s$/, '').trim();
  // "Director of National Intelligence James Clapper": the name behind a title.
  const titled = /^(?:\S+ ){2,}/.test(first) ? findNames(`On that day ${first} spoke.`).find((mention) => mention.sort === 'person' && mention.title && first.endsWith(mention.name)) : undefined;
  const bareName = (titled?.name ?? first).replace(title, '').replace(ofBody, '').replace(/^(?:the|The) (?=\p{Lu})/u, '').trim();
  if (!plainName.test(bareName) || /^(?:He|She|It|They|We|I|Who|The|That|This|Officials?|Sources?|Police|Critics|Others?|Court|Committee|Department|Board|Commission|Council|Ministry|Agency|University|Company|Justices?)$|^(?:Some|Many|Most|Several|Few|Other|Both|These|Those|All|Every|Each|(?:Members|Lawyers|Leaders|Officials|Sources|People) (?:of|for|at|in|from))(?![\p{L}])/u.test(bareName)) return null;
  // "Republicans", "Iranian officials" name a crowd.
  return /(?:ans|ists|ats|ians|eers|ders|als)$/.test(bareName) && !bareName.includes(' ') ? null : bareName;
}

/** "City Councillor Ruth Baker" is "Ruth Baker", and "Engineer Ruth Baker" where the reports speak of an engineer: a first name is no word of theirs. */
function withoutRole(name: string, words: Set<string>): string {
  const [first, ...rest] = name.replace(title, '').split(' ');
  const isStray = first && (words.has(first.toLowerCase()) || /^\p{Lu}\p{Ll}+ist$/u.test(first) || isOpening(first) || (isFirstName(rest[0]!) && !isFirstName(first)));
  return isStray && rest.length > 1 ? withoutRole(rest.join(' '), words) : [first, ...rest].join(' ');
}

/** "George W.", "TrumpGOP", "TrumpDem", "Val Demings Valdez": cut off, or run into the next word; "McCain" and "DeVos" are whole. */
const isTorn = ({ name, sort }: Pick<Person, 'name' | 'sort'>) => /(?:^| )\p{Lu}\.$|\p{Ll}\p{Lu}{2}|[ÃÂâ�]/u.test(name) || (sort === 'person' && (runsOn.test(name) || twoInOne.test(name) || / (?:On|In|At|For|With|To|From|And|By|The) /.test(name) || isRole.test(name) || / (?:Age|Name|Date|Posted|Updated|Photo)$/.test(name) || /\p{Lu}{4,}/u.test(name) || /^(\p{L}{3,})\p{Ll}* .* \1\p{Ll}*$/u.test(name)));
/** "Toughest Sheriff", "Carolina Republican", "Charlie Hebdo", "Coast Finance": no name of anybody. */
const isRole = / The |(?:^| )(?:Bible|Equities|Securities|Associates|Analytics|Investments|Technologies|Industries|Capital|Finance|Holdings|Partners|Ventures|Bulletin|Weekly|Monthly|Quarterly|Magazine|Column|Contrarian|Insider|Newsroom|Staff|Nyheter|Féin|Fáil|Panthers|Steelers|Cowboys|Yankees|Dodgers|Celtics|Lakers|Patriots|Packers|Broncos|Seahawks|Eagles|Redskins|Ravens|Jaguars|Hebdo|Jazeera|Observer|Chronicle|Examiner|Inquirer|Journal|Post|Parisien|Spiegel|Zeitung|Times|Gazette|Tribune|Herald|Register|Dealer|Courant|Sentinel|Ledger|Picayune|Enquirer|Courier|Promotions|Mansion|Towers|Stadium|Airport|Cathedral|Avenue|Street|Bridge|Republican|Democrat|President|Senator|Governor|Sheriff|Minister|Secretary|Spokes(?:man|woman)|Chair(?:man|woman)|Director|Congress(?:man|woman)|Official|Prosecutor|Reporter|Editor)$/;
/** "Ada N Peter Lund": two with the word between them cut. */
const twoInOne = /^\p{Lu}\S+ \p{Lu} \p{Lu}\S+ \p{Lu}/u;
const runsOn = /(?<![\p{L}])(?!(?:Mac|Fitz|Van|Von|Della|Abu)\p{Lu})\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}/u;

const tokens = (name: string) => name.replace(/,? (?:Jr|Sr)\.?$/, '').split(/[\s-]+/).map((part) => part.replace(/\.$/, ''));

const generationOf = (name: string) => /\b(?:Jr|Sr)\.?$/.exec(name)?.[0].slice(0, 2) ?? '';

/** Whether one may be a shorter form of the other: "Zarif", "Javad Zarif", "Mohammad Javad Zarif". */
function isFormOf(short: string, long: string): boolean {
  const [few, many] = [tokens(short), tokens(long)];
  if (few.length > many.length || few.at(-1) !== many.at(-1)) return false;
  // Father and son: where a last name alone means the son, the reading has named him in full.
  if (generationOf(short) !== generationOf(long)) return false;
  let at = 0;
  for (const part of many) if (at < few.length && mayBeSameGiven(part, few[at]!)) at += 1;
  return at === few.length;
}

/** "Clara Merchnat" beside "Clara Merchant": one slip in a last name of some length. */
function isSlipOf(one: string, other: string): boolean {
  const [a, b] = [tokens(one), tokens(other)];
  const [lastA, lastB] = [a.at(-1)!, b.at(-1)!];
  if (a.length < 2 || a.length !== b.length || generationOf(one) !== generationOf(other)) return false;
  const isSameGiven = a.slice(0, -1).every((part, at) => part === b[at] && part.length > 2);
  return isSameGiven && lastA !== lastB && isOneSlip(lastA.toLowerCase(), lastB.toLowerCase()) && lastA.endsWith('s') === lastB.endsWith('s');
}

/** Everybody who is named in the reports of one event, each once. */
export class Cast {
  readonly people: Person[] = [];
  /** By every full name that the reports give them. */
  private readonly forms = new Map<string, Person>();
  /** Checks ask for each option of each question. */
  private readonly asked = new Map<string, Person | null>();

  constructor(readings: readonly Reading[]) {
    const found = new Map<string, Person & { count: number }>();
    const words = new Set(readings.flatMap(({ report }) => report.text.match(/(?<![\p{L}])\p{Ll}{3,}/gu) ?? []));
    for (const { report, statements } of readings) {
      const named = namesOf(report).filter((mention) => !report.furniture.some((each) => overlaps(each, mention)));
      const sorts = new Map(named.map((mention) => [mention.name, mention]));
      for (const { speaker } of statements) {
        const name = speaker && cleanName(speaker.name);
        const sort = name && !(sorts.get(name)?.gender ?? sorts.get(name)?.title) && isThing(name, report.text) ? null : name ? sortOf(name, sorts) : null;
        // "Gay and Lesbian Harbour Club" has no role before its name.
        const own = name && (sort === 'body' || sort === 'place' ? name : withoutRole(name, words));
        if (name && own) add(own, sort ?? (own === name ? null : sortOf(own, sorts)), true, name.split(' ').some(isFirstName) || Boolean(sorts.get(name)?.gender ?? sorts.get(name)?.title));
      }
      for (const mention of named) {
        // "Resist Trump" is no person: a first name or a title must show one.
        // "B. | Clara Hall" has one more.
        if (mention.sort === 'person' && mention.name.includes(' ') && (mention.gender ?? mention.title) && !isNobody.test(mention.name) && !/(?<!\p{L})\p{Lu}\. $/u.test(report.text.slice(Math.max(0, mention.start - 4), mention.start))) add(withoutRole(mention.name, words), 'person', false, true);
      }
    }
    const sound = [...found.values()].filter((each) => !isTorn(each)).filter((each) => each.sort !== 'person' || !isOpening(each.name.split(' ')[0]!));
    const byLength = sound.sort((a, b) => tokens(b.name).length - tokens(a.name).length || b.count - a.count || a.name.localeCompare(b.name));
    const called = new Map<Person, Map<string, number>>();
    for (const { count, ...each } of byLength) {
      const known = each.sort === 'person' ? this.people.filter((other) => other.sort === 'person' && (isFormOf(each.name, other.name) || isSlipOf(each.name, other.name))) : [];
      // One name alone ("Bush") of which two bearers are about stays nobody's.
      const [person] = known;
      if (known.length === 1) Object.assign(person!, { speaks: person!.speaks || each.speaks, isPlain: person!.isPlain || each.isPlain });
      else if (known.length === 0 && (each.sort !== 'person' || each.name.includes(' '))) this.people.push(each);
      const bearer = known.length === 1 ? person! : each;
      if (known.length < 2 && each.name.includes(' ')) called.set(bearer, new Map([...(called.get(bearer) ?? []), [each.name, count]]));
    }
    // Who took the oath as Ada Mary Lund is Ada Lund wherever else the reports speak of her.
    for (const [person, names] of called) {
      for (const name of names.keys()) this.forms.set(name, person);
      person.name = [...names].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
    }

    function add(name: string, sort: Person['sort'] | null, speaks: boolean, isPlain: boolean): void {
      const old = found.get(name);
      if (old) Object.assign(old, { speaks: old.speaks || speaks, isPlain: old.isPlain || isPlain, count: old.count + 1 });
      else if (sort) found.set(name, { name, sort, speaks, isPlain, count: 1 });
    }
  }

  /** Who bears this name; null when nobody or more than one person does, or when only a last name is known. */
  find(name: string): Person | null {
    const known = this.asked.get(name);
    if (known !== undefined) return known;
    const found = this.search(name);
    this.asked.set(name, found);
    return found;
  }

  private search(name: string): Person | null {
    const clean = name.length > longestName ? null : cleanName(name);
    if (!clean) return null;
    const exact = this.forms.get(clean) ?? this.people.find((person) => person.name === clean);
    const bearers = exact ? [exact] : this.people.filter((person) => person.sort === 'person' && isFormOf(clean, person.name));
    const [bearer] = bearers;
    return bearers.length === 1 && bearer && (bearer.sort !== 'person' || bearer.name.includes(' ')) ? bearer : null;
  }
}

/** "the newspaper Coast Nyheter", "the party Harbour Front": it is told what bears the name. */
const isThing = (name: string, text: string) => name.includes(' ') && !isFirstName(name.split(' ')[0]!) && things.some((thing) => text.includes(`${thing} ${name}`));
const things = 'newspaper paper daily weekly magazine party website site outlet broadcaster channel agency blog company firm group charity bank brand startup club app'.split(' ');

/** Named like a woman, and no woman: “Fannie Mae”, “Lorna Doone cookies”, “Lawrence Hill Labs”. */
const isNobody = /^(?:Fannie Mae|Freddie Mac|Sallie Mae|Ginnie Mae|Lorna Doone)$|\b(?:Labs?|Laborator(?:y|ies)|Cookies|Airlines|Motors)$/;

function sortOf(name: string, named: Map<string, NameMention>): Person['sort'] | null {
  const known = named.get(name) ?? findNames(`On that day ${name} spoke.`).find((mention) => mention.name === name || name.endsWith(mention.name));
  if (known?.sort === 'person') return 'person';
  if (known?.sort === 'body' || known?.sort === 'place') return known.sort;
  return name.includes(' ') ? null : 'person';
}
