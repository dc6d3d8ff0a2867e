import { capital, isOpening } from '@/lib/questions/wording';
import { months } from '@/lib/text/months';
import { numberOf, spelledNumbers, wordOf } from '@/lib/text/number-words';
import type { Span } from '@/lib/text/span';

/** A figure of a text: a sum, a share, a count, a year or a day. */
export type Figure = Span & {
  /** With its unit: "$4 million", "12 percent", "eleven", "12 March 2016". */
  text: string;
  /** The number alone, where it stands: what is typed. */
  number: Span;
  sort: 'sum' | 'share' | 'count' | 'year' | 'day';
  /** In units of its last figure that is no nought: 4,200 is 42 hundreds. */
  digits: number;
  /** Another figure of the same form: as many noughts, as many decimals, words for words. Null where that cannot be written. */
  write(digits: number): string | null;
};

const month = months.join('|');
const digit = String.raw`\d{1,3}(?:,\d{3})+(?![\d,])|\d+(?:\.\d+)?`;
const scale = '(?:[ -](?:thousand|million|billion|trillion)|bn|m)?';
const wordNumber = spelledNumbers.slice(2).join('|');
const free = String.raw`(?<![\p{L}\p{N}$£€#.,:/–-])`;
/** `needs`: without this, a text has none of the form, and need not be searched for it. */
const forms: [sort: Figure['sort'], needs: RegExp, form: RegExp][] = [
  ['day', new RegExp(month), new RegExp(`${free}(?:(?<before>(?:${month}) )(?<a>\\d{1,2})(?:, \\d{4})?|(?<b>\\d{1,2})(?= (?:${month})) (?:${month})(?: \\d{4})?)(?![\\p{L}\\p{N}/–-])`, 'gu')],
  ['sum', /[$£€]/, new RegExp(`(?<![\\p{L}\\p{N}])[$£€](?<a>${digit})${scale}(?![\\p{L}\\p{N}/–+-]|[,.]\\d)`, 'gu')],
  ['share', /%|per ?cent/, new RegExp(`${free}(?<a>${digit})(?: ?%| percent| per cent)(?![\\p{L}\\p{N}])(?! points)`, 'gu')],
  ['year', /1[5-9]\d\d|20\d\d/, /(?<=(?<![\p{L}])(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|of|from) )(?<a>1[5-9]\d\d|20\d\d)(?=[,.;]?(?: (?!(?:and|or|to) \d|election|presidential|campaign|\p{Lu})|$))(?![\p{L}\p{N}–-])/gu],
  ['count', /./, new RegExp(`${free}(?<a>${digit}|${wordNumber})(?: (?:thousand|million|billion|trillion))?(?= (?!and |or |to |of |in |on |at |by |per |percent|p\\.|a\\.|am |pm |ago|hundred|hours|times|hands|things|words|reasons|ways|sides|occasions|more|years? old|other|points|feet|days? |weeks? |months? )\\p{Ll}{3,})`, 'giu')],
];

const anyNumber = new RegExp(`\\d|\\b(?:${wordNumber})\\b`, 'i');

/** The figures of a text that may be asked for, in order; none that belongs to a name, an age, a range or a score. */
export function findFigures(text: string): Figure[] {
  if (!anyNumber.test(text)) return [];
  const found: Figure[] = [];
  for (const [sort, needs, form] of forms) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(form)) {
      const number = (match.groups?.a ?? match.groups?.b)!;
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end) || isOdd(text, start, end, sort, number)) continue;
      const at = start + match[0].indexOf(number);
      const read = sort === 'year' || sort === 'day' ? readDate(number) : readNumber(number);
      const around = [match[0].slice(0, at - start), match[0].slice(at - start + number.length)] as const;
      if (isAskedFor(read.value, sort)) found.push({ start, end, text: match[0], number: { start: at, end: at + number.length }, sort, digits: read.digits, write: (digits) => joined(around, read.write(digits)) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const joined = ([before, after]: readonly [string, string], number: string | null) => (number === null ? null : `${before}${number}${after}`);

/** "between 5 and 10", "aged 40", "the two countries", "5 to 10", "June 1987". */
function isOdd(text: string, start: number, end: number, sort: Figure['sort'], number: string): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
  // The number to call, a day, and a rule of the tax law.
  // "twenty three years" is one figure.
  if (new RegExp(`^[ -](?:${wordNumber})\\b`, 'i').test(after) || new RegExp(`\\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)[ -](?:and )?$`, 'i').test(before)) return true;
  if (/^(?:911|999|9\/11|401\(k\))/.test(text.slice(start, end + 4))) return true;
  if (/(?:\b(?:between|aged?|age of|No\.|number|numbers|phase|stage|level|tier|grade|round|Article|Section|Title|Chapter|Resolution|Group|Group of|Flight|Route|Highway|Interstate|the|these|those|both|other|all|first|last|next|past|every|each|to|or|than|between \S+ and|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?|v\.|vs\.?|than \p{L}+|per) |[\d%] ?[–-] ?)$/iu.test(before) && !/\b(?:more|less|fewer|higher|lower|greater) than $/.test(before)) return sort !== 'year' && sort !== 'day';
  // "0700 UTC" is no number of anything.
  if (sort === 'count' && (/^(?:(?:19|20)\d\d|0\d+)$/.test(number) || /^ (?:UTC|GMT|hours|[AP]\.?M)\b/i.test(after))) return true;
  // "Apollo 11 landed", but "About 11 boats".
  const name = /(\p{Lu}[\p{L}’'-]*) $/u.exec(before)?.[1];
  if (sort === 'count' && name && (!isOpening(name) || /\p{Ll},? \p{Lu}\S* $|^A \p{Lu}\S* $/u.test(before)) && !/^(?:Nearly|About|Around|Over|Almost|Roughly|Up|At|Just|Least|I)$/.test(name)) return true;
  // "a Six Lamps park"
  if (sort === 'count' && /^\p{Lu}/u.test(number) && /\p{L}[ ,]*$/u.test(before) && /^ \p{Lu}/u.test(after)) return true;
  // "the offices at 4 Harbour Way"
  if (sort === 'count' && /^ (?:\p{Lu}\S* ){1,3}(?:Way|St|Street|Ave|Avenue|Road|Rd|Blvd|Boulevard|Drive|Lane|Plaza|Square|Place|Terrace|Row|Court)\b/u.test(text.slice(end, end + 60))) return true;
  // "two sons, Adam and Paul": that can be counted.
  if (sort === 'count' && /^(?: [\p{L}-]+){1,3},? (?:\p{Lu}[\p{L}. ]+(?:,| and )|including )/u.test(text.slice(end, end + 70))) return true;
  return /^(?: ?[–-]|[,.] ?\d|[ -]year[ -]olds?\b| (?:to|or|and) (?:[$£€\d]|\p{Ll}+teen|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)| (?:of|in) (?:every|(?!1[5-9]|20)\d))/u.test(after);
}

/** One is no figure to remember, and of a hundred percent there is no other. */
const isAskedFor = (value: number, sort: Figure['sort']) => value > 1 && !(sort === 'share' && (value === 100 || value === 50));

/** 11 for "Nine" → null: papers change from words to figures there; 8 → "Eight", with a capital as "Nine" has it. */
function writtenLike(like: string, from: number, value: number): string | null {
  const word = from < 10 && value >= 10 ? null : wordOf(value);
  return word !== null && /^\p{Lu}/u.test(like) ? capital(word) : word;
}

type Read = { value: number; digits: number; write(digits: number): string | null };

const readDate = (number: string): Read => ({ value: Number(number), digits: Number(number), write: String });

function readNumber(number: string): Read {
  const word = numberOf(number);
  if (word !== null) return { value: word, digits: word, write: (digits) => writtenLike(number, word, digits) };
  const decimals = /\.(\d+)$/.exec(number)?.[1]!.length ?? 0;
  const plain = number.replace(/[,.]/g, '');
  // 1900 and 2,000,000 are as exact as their last figure that is no nought.
  const noughts = decimals > 0 ? 0 : /0*$/.exec(plain.slice(2))![0].length;
  const digits = Number(noughts > 0 ? plain.slice(0, -noughts) : plain);
  const write = (other: number) => {
    const whole = Number(`${other}${'0'.repeat(noughts)}`) / 10 ** decimals;
    return number.includes(',') ? whole.toLocaleString('en-US') : whole.toFixed(decimals);
  };
  return { value: Number(number.replaceAll(',', '')), digits, write };
}
