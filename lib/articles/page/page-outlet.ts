import { metaOf, type Clues } from '@/lib/articles/page/clues';
import { hostOf } from '@/lib/articles/page/page-title';

/** Who printed the page, by the name it gives itself; the host of its address when it gives none. */
export function findPageOutlet(clues: Clues): string | null {
  const name = clues.linked?.publisher ?? metaOf(clues, 'og:site_name', 'application-name', 'publisher', 'dc.publisher', 'apple-mobile-web-app-title');
  if (name && name.length <= 80 && !/^https?:|^@/.test(name)) return name;
  return hostOf(clues.url);
}
