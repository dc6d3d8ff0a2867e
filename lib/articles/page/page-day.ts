import { dayIn } from '@/lib/articles/day';
import { metaOf, type Clues } from '@/lib/articles/page/clues';
import { wordsOf } from '@/lib/articles/page/open-page';
import { isAside, isBelow } from '@/lib/articles/page/place';

/** Names of meta tags that hold the day of first publication, the surest first. */
const published = [
  'article:published_time', 'article:published', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dc.date.created',
  'pubdate', 'publishdate', 'publish-date', 'publication_date', 'article_date_original', 'published', 'pdate', 'ptime', 'date', 'date.created', 'datecreated', 'citation_publication_date', 'displaydate', 'article.published', 'og:pubdate',
];

/** The day of publication as `YYYY-MM-DD`, as the page writes it in its own time zone; null when it tells none. */
export function findPageDay(clues: Clues): string | null {
  const told = [clues.linked?.publishedAt, ...published.map((name) => metaOf(clues, name))];
  for (const value of told) {
    const day = value ? dayOfStamp(value) : null;
    if (day) return (inGreenwich.test(value!) && printedBeside(day, clues)) || day;
  }
  return dayOfTimes(clues) ?? dayInAddress(clues.url);
}

/** A stamp in universal time may be a day ahead of the day that the paper prints. */
const inGreenwich = /\d(?:Z|[+-]00:?00| ?GMT| ?UTC)\s*$/;

/** The first day near it that the page shows its readers: the same, the one before or the one after. */
function printedBeside(day: string, { document }: Clues): string | null {
  const printed = [...document.querySelectorAll('time')].slice(0, 20).map((element) => dayIn(wordsOf(element).slice(0, 160)));
  return printed.find((each) => each !== null && Math.abs(Date.parse(each) - Date.parse(day)) <= oneDay) ?? null;
}

const oneDay = 86_400_000;
const anewAfter = 365 * oneDay;

/**
 * The day of a page's words: that of publication, or the last change where the page was written anew years later, which the years in its words show.
 * "What is the council?", of 2012, "In August 2025 it …", changed in 2026
 */
export function dayOfWords(day: string | null, text: string, clues: Clues): string | null {
  const changed = dayOfStamp(clues.linked?.modifiedAt ?? metaOf(clues, 'article:modified_time', 'og:updated_time', 'datemodified') ?? '');
  if (!day || !changed) return day;
  if (Date.parse(changed) - Date.parse(day) < anewAfter) return day;
  const [from, to] = [Number(day.slice(0, 4)), Number(changed.slice(0, 4))];
  const isAnew = [...text.matchAll(/\b(?:since|[Ii]n|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},)?) (20\d\d)\b/g)].some(([, year]) => Number(year) > from && Number(year) >= to - 1 && Number(year) <= to);
  return isAnew ? changed : day;
}

/** "2016-05-03T04:09:00Z" · "20160503" · "Tue, 3 May 2016 04:09:00 GMT" · "2016/05/03" */
function dayOfStamp(stamp: string): string | null {
  const numbers = /^\D{0,2}(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d{1,3}$)/.exec(stamp.trim());
  const day = numbers ? dayIn(`${numbers[1]}-${numbers[3]}-${numbers[4]}`) : dayIn(stamp);
  // The first printed page that could be read, and no year that a clock gone wrong made.
  return day && day >= '1800-01-01' && day < '2200-01-01' && !unset.test(day) ? day : null;
}

/** What systems write where nobody has set a day. */
const unset = /^(?:1900|1901|1904|1970|1980|2000)-01-01$|^1899-12-3[01]$|^1969-12-31$/;

const mostParts = 200;

/** The first <time> below the heading, or marked as the publication's. */
function dayOfTimes({ document, heading }: Clues): string | null {
  const marked = [...document.querySelectorAll('[itemprop~="datePublished"], time[pubdate]')];
  const others = [...document.querySelectorAll('time, [class*="date" i], [class*="byline" i], [class*="publish" i], [class*="timestamp" i]')].slice(0, mostParts);
  const below = others.filter((element) => !isAside(element) && (heading === null || isBelow(heading, element)));
  for (const element of [...marked.slice(0, 20), ...below.slice(0, 20)]) {
    const words = wordsOf(element);
    const day = dayOfStamp(element.getAttribute('datetime') ?? element.getAttribute('content') ?? '') ?? (words.length <= 160 ? dayOfStamp(words) : null);
    if (day) return day;
  }
  return null;
}

/** "https://ostrava.example/2016/05/03/bridge" names its day. */
function dayInAddress(url: string | null): string | null {
  const found = url ? /\/((?:19|20)\d{2})[/-]([01]?\d)[/-]([0-3]?\d)(?=[/-])/.exec(url) : null;
  return found ? dayIn(`${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`) : null;
}
