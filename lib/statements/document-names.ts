import type { Span } from '@/lib/text/span';

/** What sort of document a word names: it decides which "the deal" can mean it. */
export type Sort = 'resolution' | 'treaty' | 'deal' | 'law' | 'order' | 'report' | 'constitution';

/** A name where it stands: what it is called, in full and in short. */
export type NamedDocument = Span & { name: string; short: string | null; sort: Sort };

const sorts: [Sort, string][] = [
  ['resolution', 'Resolutions?'],
  ['treaty', 'Treaty|Convention|Protocol|Covenant|Pact|Statute|Charter|Treaties'],
  ['deal', 'Agreement|Accords?|Plan of Action|Deal|Partnership|Memorandum(?: of Understanding)?|Declaration|Compact|Communiqué|Roadmap'],
  ['law', 'Act|Law|Code|Amendment|Ordinance|Bill'],
  ['order', 'Executive Order|Directive|Regulation'],
  ['report', 'Report|Assessment|Review|White Paper|Findings'],
  ['constitution', 'Constitution'],
];

/** The sort that the last words of a name tell; null for a name that is no document's. */
export function sortOf(words: string): Sort | null {
  return sorts.find(([, heads]) => new RegExp(`\\b(?:${heads})\\b`).test(words))?.[0] ?? null;
}

/** Short forms known without being spelled out. */
const known: Record<string, Sort> = { JCPOA: 'deal', NAFTA: 'deal', TPP: 'deal', TTIP: 'deal', USMCA: 'deal', NPT: 'treaty', GDPR: 'law', Obamacare: 'law', 'New START': 'treaty' };

/** What a well-known document is about: "the nuclear deal" is the JCPOA where a report speaks of the JCPOA. */
export const topics: [name: RegExp, topic: RegExp][] = [
  [/JCPOA|Joint Comprehensive Plan/, /^(?:(?:\d{4}|Iran|Iranian|international|multilateral|historic) )*nuclear$|^Iran$|^Iranian$/],
  [/Paris (?:Agreement|Accord)/, /^(?:Paris|climate|(?:\d{4} )?(?:global )?climate)$/],
  [/NAFTA|North American Free Trade|TPP|Trans-Pacific|TTIP|USMCA/, /^(?:free )?trade$/],
  [/NPT|Non-?[Pp]roliferation|New START/, /^(?:nuclear|arms|arms control)$/],
  [/Affordable Care|Obamacare/, /^health(?:[ -]?care)?$/],
];

const un = "(?:(?:U\\.?N\\.?|United Nations)(?:['’]s)? )?(?:Security Council |General Assembly )?";
const word = "(?:\\p{Lu}[\\p{L}’'-]*|\\d{4})";
const heads = sorts.slice(1).map(([, each]) => each).join('|');
const joined = "(?:of|on|for|and|the|to|in|against|with|de)";
const shapes = {
  numbered: new RegExp(`\\b${un}[Rr]esolution \\d{2,5}(?:/\\d+)?|\\b(?:Executive Order|Proposition|Prop\\.|Directive|Public Law|Senate Bill|House Bill|H\\.R\\.|S\\.B\\.) (?:No\\. )?\\d[\\d/-]*`, 'gu'),
  // "Voting Rights Act of 1965" · "Joint Comprehensive Plan of Action"
  tail: new RegExp(`\\b(?:${word} (?:(?:of|on|for|and|the) ){0,2}){0,6}${word} (?:${heads})(?: of \\d{4})?(?![\\p{L}’]| \\p{Lu}\\p{Ll})`, 'gu'),
  // "Treaty on the Non-Proliferation of Nuclear Weapons" · "Declaration of Independence"
  head: new RegExp(`\\b(?:\\p{Lu}[\\p{L}’-]* ){0,3}(?:Treaty|Convention|Declaration|Charter|Bill|Covenant|Protocol|Statute) (?:of|on|for|to|against) (?:the )?${word}(?: (?:${joined} ){0,2}${word}){0,6}`, 'gu'),
  short: new RegExp(`\\b(?:${Object.keys(known).join('|')})\\b`, 'gu'),
};

/** Words that only look as if they belonged to the name after them. */
const opening = /^(?:The|A|An|This|That|In|On|At|For|And|But|Under|Since|After|Before|With|By|Both|Its|His|Her|Their|When|While|If|As|Following|Delivering|President|Mr|Secretary|Senator|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|June|July|August|September|October|November|December) /;
const notDocuments = /^(?:\d{4} )?(?:Bill|Law|Act|Code|Review|Report|Deal|Order|Constitution|Statute|Charter|House Bill|Attorney General Review|Daily Law|School of Law|Rule of Law)$|\b(?:Drudge|Consumer|Colbert|National|Law|Harvard|New York) (?:Report|Review)s?$|\bCharter School|\b(?:National|Party|Democratic|Republican|Constitutional) Convention|\b(?:President|Mr\.?|Sen\.?|Gov\.?|Rep\.?) Bill$|\bBill (?:of )?(?:Clinton|Gates|Kristol|Cosby)/;

/** Every document that a text calls by name, in order, none inside another. */
export function findNamedDocuments(text: string): NamedDocument[] {
  const found: NamedDocument[] = [];
  const add = (start: number, name: string, sort: Sort | null): void => {
    if (!sort || notDocuments.test(name)) return;
    const end = start + name.length;
    if (found.some((each) => each.start < end && start < each.end)) return;
    // "(JCPOA)" right after the name is its short form.
    const bracket = /^ \(["“]?(?:the )?([\p{Lu}][\p{L}\d-]{1,11})["”]?\)/u.exec(text.slice(end, end + 20));
    const short = bracket && isShortFor(bracket[1] ?? '', name) ? (bracket[1] ?? null) : null;
    found.push({ start, end: short && bracket ? end + bracket[0].length : end, name, short, sort });
  };
  for (const match of text.matchAll(shapes.numbered)) add(match.index, match[0], /[Rr]esolution/.test(match[0]) ? 'resolution' : /Order|Directive/.test(match[0]) ? 'order' : 'law');
  for (const shape of [shapes.head, shapes.tail]) {
    for (const match of text.matchAll(shape)) {
      let name = match[0];
      for (let cut = opening.exec(name); cut; cut = opening.exec(name)) name = name.slice(cut[0].length);
      const from = match.index + match[0].length - name.length;
      name = name.replace(/ on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, '');
      if (name.includes(' ')) add(from, name, sortOf(name));
    }
  }
  for (const match of text.matchAll(shapes.short)) add(match.index, match[0], known[match[0]] ?? null);
  return found.sort((a, b) => a.start - b.start);
}

/** "JCPOA" for "Joint Comprehensive Plan of Action": its letters are the initials, small words left out or not. */
function isShortFor(short: string, name: string): boolean {
  const initials = name.split(/[\s-]+/).filter((each) => /\p{L}/u.test(each));
  const all = initials.map((each) => each[0]?.toUpperCase()).join('');
  const tall = initials.filter((each) => /^\p{Lu}/u.test(each)).map((each) => each[0]).join('');
  const plain = short.toUpperCase().replace(/-/g, '');
  return plain === all || plain === tall || (plain.length >= 2 && tall.startsWith(plain.slice(0, 2)));
}
