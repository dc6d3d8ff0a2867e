import { agencyNames } from '@/lib/articles/outlet-names';
import { metaOf, type Clues } from '@/lib/articles/page/clues';
import { hostOf } from '@/lib/articles/page/page-title';
import { placeNames } from '@/lib/text/place-names';

const agencies = new Set(agencyNames.map((name) => name.toLowerCase()));
/** The makers of a site's software are not its outlet. */
const platforms = /^(?:blogger|wordpress(?:\.com)?|wix(?:\.com)?|squarespace|medium|substack|drupal|joomla!?)$/i;

/** "U.S.", "India", "World": an edition or a section of a paper, not the paper. */
const isEdition = (name: string) => placeNames.has(name) || /^(?:World|News|Home|Politics|Business|Sports?|Opinion|International|Blog)$/i.test(name);

/** Who printed the page, by the name it gives itself without the motto behind it; the host of its address when it gives none. */
export function findPageOutlet(clues: Clues): string | null {
  const { publisher = null } = clues.linked ?? {};
  const site = metaOf(clues, 'og:site_name', 'application-name', 'publisher', 'dc.publisher', 'apple-mobile-web-app-title');
  // An agency is named as publisher where its report is printed by others.
  const names = publisher && site && agencies.has(publisher.toLowerCase()) ? [site, publisher] : [publisher, site];
  return names.map((name) => name?.split(/ [|–—] /)[0]?.trim() ?? null).find((name) => name !== null && name.length <= 80 && !/^https?:|^@/.test(name) && !platforms.test(name) && !isEdition(name)) ?? hostOf(clues.url);
}
