import { headWords, type Sort, sortOfHead } from './document-sort';
import { headlineVerb, isNoDocument, opening } from './not-documents';

/** A name as found: where it starts, and its words. */
export type RawName = { start: number; name: string; sort: Sort };

const head = new RegExp(`(?<= )(?:${headWords.join('|')})(?: of (?:19|20)\\d{2}|, (?:19|20)\\d{2}(?!\\d|,))?(?![\\p{L}-]|[’'](?!s\\b)| \\p{Lu}\\p{Ll}| (?:de|van|von|O['’])\\b)`, 'gu');
const capital = /^(?:\p{Lu}[\p{L}\p{N}’'–-]*|(?:19|20)\d{2}|U\.S\.|U\.N\.|E\.U\.)$/u;
const joining = /^(?:of|on|for|and|to|in|against|from)$/;

/** Where the name that ends before `end` begins: over capitals, and over "of" and "and" between two of them. */
function startOfName(text: string, end: number): number {
  let start = end;
  for (let count = 0; count < 9; count += 1) {
    const before = text.slice(Math.max(0, start - 40), start);
    const word = /([^\s“"‘'([—–]\S*) $/.exec(before)?.[1];
    if (!word || headlineVerb.test(word)) return start;
    if (!capital.test(word)) {
      const left = joining.test(word) ? /(\S+) \S+ $/.exec(before)?.[1] : undefined;
      if (!left || !capital.test(left) || /^\p{Lu}+$/u.test(left) || headWords.includes(left) || headlineVerb.test(left)) return start;
    }
    start -= word.length + 1;
    if (/[“"‘'([—–]/.test(text[start - 1] ?? '')) return start;
  }
  return start;
}

/** Cuts off what only stands before a name: "Under Clean Rivers Act" → Clean Rivers Act. */
function withoutOpening(start: number, name: string): { start: number; name: string } {
  let rest = name.replace(/ on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, '');
  let from = start;
  for (let cut = opening.exec(rest); cut; cut = opening.exec(rest)) {
    rest = rest.slice(cut[0].length);
    from += cut[0].length;
  }
  // "Ana Ruiz's Clean Rivers Act", but "Megan's Law", "Women's Health Act".
  const owner = /^(?:\S+ ){0,3}?(\S+)[’']s? (?=\S+ \S)/u.exec(rest);
  if (owner && !/^(?:Women|Children|Men|People|Workers|Veterans|Farmers|Patients|Consumers|Teachers|Seniors|Caregivers|Drivers|Parents|Voters|Taxpayers|Students|Fathers|Mothers|Owners)$/.test(owner[1] ?? '')) return { start: from + owner[0].length, name: rest.slice(owner[0].length) };
  return { start: from, name: rest };
}

/** "Nathan Law", "Jude Bill": two words that may be a person's, with no "the" before them. */
function isPerson(text: string, start: number, name: string): boolean {
  return /^[^ ’']+ (?:Law|Bill|Code|Charter)$/u.test(name) && !/\b(?:[Tt]he|[Aa]|[Ii]ts|[Nn]ew|this|that) $|[’']s? $/.test(text.slice(Math.max(0, start - 6), start));
}

/** Names that end in what they are: "Voting Rights Act of 1965", "Joint Comprehensive Plan of Action". */
export function findTailNames(text: string): RawName[] {
  const found: RawName[] = [];
  for (const match of text.matchAll(head)) {
    const from = startOfName(text, match.index);
    const { start, name } = withoutOpening(from, text.slice(from, match.index + match[0].length));
    const bare = name.replace(/(?: of|,) \d{4}$/, '');
    const sort = sortOfHead(headWords.find((word) => bare.endsWith(word)) ?? '');
    if (sort && bare.includes(' ') && !isNoDocument(bare) && !isPerson(text, start, bare)) found.push({ start, name, sort });
  }
  return found;
}

const word = "(?:\\p{Lu}[\\p{L}’'-]*|\\d{4})";
const joined = '(?:of|on|for|and|the|to|in|against|with|de|All|Their)';
const firstHead = new RegExp(`\\b(?:\\p{Lu}[\\p{L}’-]* ){0,3}(Treaty|Convention|Declaration|Charter|Covenant|Protocol|Statute|Bill|Agreement|Constitution) (?:of|on|for|to|against) (?:the )?${word}(?: (?:${joined} ){0,2}${word}){0,6}`, 'gu');

/** Names that begin with what they are: "Treaty on the Non-Proliferation of Nuclear Weapons", "Bill of Rights". */
export function findHeadNames(text: string): RawName[] {
  const found: RawName[] = [];
  for (const match of text.matchAll(firstHead)) {
    const kind = match[1] ?? '';
    const { start, name } = withoutOpening(match.index, match[0].replace(/[’']s?$/, ''));
    const sort = kind === 'Bill' && name.startsWith('Bill of Rights') ? 'constitution' : sortOfHead(kind);
    if (sort && name.includes(' ') && !isNoDocument(name) && (kind !== 'Bill' || sort === 'constitution')) found.push({ start, name, sort });
  }
  return found;
}
