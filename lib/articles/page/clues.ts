import { findLinkedArticle, type LinkedArticle } from '@/lib/articles/page/json-ld';
import { squeeze, wordsOf } from '@/lib/articles/page/open-page';

/** What a page says about itself, and where its report begins. */
export type Clues = {
  document: Document;
  url: string | null;
  linked: LinkedArticle | null;
  /** Contents of the meta tags by their lower-case name, property or itemprop, in order. */
  meta: Map<string, string[]>;
  /** The heading that reads like the page's title. */
  heading: Element | null;
};

/** Gathers what the page says, before anything in it is changed. */
export function gatherClues(document: Document, url: string | null): Clues {
  const meta = readMeta(document);
  const linked = findLinkedArticle(document);
  const titles = [linked?.headline, ...(meta.get('og:title') ?? []), wordsOf(document.querySelector('title'))].filter((title) => typeof title === 'string');
  return { document, url: url ?? addressOf(document), linked, meta, heading: findHeading(document, titles) };
}

const mostMeta = 400;
const longestMeta = 1000;

/** The first content that one of the names has, tried in order. */
export function metaOf({ meta }: Clues, ...names: string[]): string | null {
  for (const name of names) for (const content of meta.get(name) ?? []) if (content) return content;
  return null;
}

function readMeta(document: Document): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const element of [...document.querySelectorAll('meta[content]')].slice(0, mostMeta)) {
    const content = squeeze(element.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name) meta.set(name, [...(meta.get(name) ?? []), content.slice(0, longestMeta)]);
    }
  }
  return meta;
}

function addressOf(document: Document): string | null {
  const address = document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return address && /^https?:\/\//.test(address) ? address : null;
}

/** Of the headings, the one that shares most words with what the page calls itself. */
function findHeading(document: Document, titles: string[]): Element | null {
  const known = titles.map((title) => new Set(keyWords(title)));
  let best: Element | null = null;
  let most = 0.4;
  for (const heading of [...document.querySelectorAll('h1, h2')].slice(0, 40)) {
    const own = keyWords(wordsOf(heading));
    if (own.length < 2 || own.length > 60) continue;
    for (const words of known) {
      const share = own.filter((word) => words.has(word)).length / Math.max(own.length, 1) + (heading.localName === 'h1' ? 0.2 : 0);
      if (share > most) [best, most] = [heading, share];
    }
  }
  return best ?? [...document.querySelectorAll('h1')].find((heading) => keyWords(wordsOf(heading)).length >= 3) ?? null;
}

const keyWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
