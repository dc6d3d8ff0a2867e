import { authorNames } from '@/lib/articles/page/author-names';
import { metaOf, type Clues } from '@/lib/articles/page/clues';
import { wordsOf } from '@/lib/articles/page/open-page';
import { hostOf } from '@/lib/articles/page/page-title';
import { isAside, isBelow } from '@/lib/articles/page/place';

const names = ['author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'article:author_name', 'og:author', 'citation_author', 'article:author', 'og:article:author', 'creator', 'twitter:creator'];
const bylineParts = '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i], [class*="by-line" i], [data-testid*="byline" i]';

/** Who wrote the report: from the page's own data, else from the line below its heading. Empty when the page names nobody. */
export function findAuthors(clues: Clues, outlet: string | null): string[] {
  const { linked, meta } = clues;
  // An agency may sign what others print: the publisher is left out only where it is the outlet.
  const outlets = [outlet, metaOf(clues, 'og:site_name'), hostOf(clues.url)];
  for (const bylines of [linked?.authors ?? [], ...names.map((name) => meta.get(name) ?? [])]) {
    const found = authorNames(bylines.filter((byline) => !/^(?:https?:|www\.|\/|@)/.test(byline)), outlets);
    if (found.length > 0) return found;
  }
  return shownAuthors(clues, outlets);
}

const mostParts = 200;

/** The first byline that the page shows below its heading, or else above it. */
function shownAuthors({ document, heading }: Clues, outlets: (string | null)[]): string[] {
  const parts = [...document.querySelectorAll(bylineParts)].slice(0, mostParts).filter((part) => !['html', 'body', 'main', 'article', 'meta', 'script', 'link'].includes(part.localName) && !isAside(part));
  const below = heading ? parts.filter((part) => isBelow(heading, part)) : parts;
  for (const part of [...below, ...parts].slice(0, 24)) {
    const marked = [...part.querySelectorAll('[rel~="author"], [itemprop~="name"], a[href*="author" i]')].map(wordsOf).filter(Boolean);
    const words = wordsOf(part);
    if (words.length > 200) continue;
    const found = authorNames(marked.length > 0 ? marked : [words], outlets);
    if (found.length > 0) return found;
  }
  return [];
}
