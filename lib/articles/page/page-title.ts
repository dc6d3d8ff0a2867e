import { metaOf, type Clues } from '@/lib/articles/page/clues';
import { wordsOf } from '@/lib/articles/page/open-page';

const longest = 500;

/** The headline: what the page gives to others as its title, without the outlet's name behind it. Null when it has none. */
export function findTitle(clues: Clues): string | null {
  const { document, heading, linked } = clues;
  const shown = wordsOf(heading).slice(0, longest) || null;
  const tab = wordsOf(document.querySelector('title')).slice(0, longest) || null;
  const shared = metaOf(clues, 'og:title', 'twitter:title', 'headline', 'dc.title', 'sailthru.title', 'parsely-title', 'title');
  const written = linked?.headline?.slice(0, longest) ?? null;
  const trim = (title: string): string => withoutOutlet(title, [shown, written].filter((each) => each !== null), clues);
  // A shared title that only repeats the window's is written for search engines; the heading and the article's own data agree on the real one.
  if (shared && shown && written && isSame(shown, written) && tab && isSame(trim(shared), trim(tab))) return shown;
  const title = shared ?? written ?? shown ?? tab;
  return title === null ? null : trim(title);
}

/** "Bridge Opens - Nation | Ostrava Times" → "Bridge Opens", when the heading says so or the tail is the outlet's name. */
function withoutOutlet(title: string, known: string[], clues: Clues): string {
  for (const each of known) if (title.length > each.length && each.includes(' ') && plain(title).startsWith(plain(each)) && /^[^\p{L}\p{N}]/u.test(title.slice(each.length))) return each;
  const tail = /^(.+?\S)\s+[|–—»·-]+\s+([^|–—»·]{2,50})$/u.exec(title);
  if (!tail) return title;
  const outlets = [clues.linked?.publisher, metaOf(clues, 'og:site_name', 'application-name', 'publisher'), hostOf(clues.url)].filter((each) => typeof each === 'string').map(bare);
  const last = bare(tail[2] ?? '');
  return outlets.some((outlet) => outlet !== '' && last !== '' && (outlet.includes(last) || last.includes(outlet))) ? (tail[1] ?? title) : title;
}

/** "https://www.ostrava-times.example/bridge" → "ostrava-times.example" */
export function hostOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

/** The same letters with straight marks, one for one. */
const plain = (title: string): string => title.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').toLowerCase();
const bare = (name: string): string => name.toLowerCase().replace(/^the /, '').replace(/[^\p{L}\p{N}]/gu, '');

function isSame(a: string, b: string): boolean {
  return bare(a) === bare(b);
}
