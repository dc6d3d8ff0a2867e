import type { Clues } from '@/lib/articles/page/clues';

const commons = /creativecommons\.org\/(?:licenses\/([a-z-]{2,12})\/(\d\.\d)|publicdomain\/(zero|mark)\/(\d\.\d))/i;

/** The open licence that the page states for its words, "CC BY 4.0"; null when it states none. */
export function findPageLicence({ document, linked }: Clues): string | null {
  const links = [...document.querySelectorAll('link[rel~="license" i], a[rel~="license" i]')].slice(0, 20);
  // One beside a picture is the picture's.
  const own = links.filter((link) => link.closest('figure') === null).map((link) => link.getAttribute('href') ?? '');
  for (const address of [linked?.licence ?? '', ...own]) {
    const found = commons.exec(address);
    if (found?.[1]) return `CC ${found[1].toUpperCase()} ${found[2] ?? ''}`;
    if (found?.[3]) return found[3].toLowerCase() === 'zero' ? `CC0 ${found[4] ?? ''}` : `Public Domain Mark ${found[4] ?? ''}`;
  }
  return null;
}
