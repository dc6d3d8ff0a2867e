import { squeeze } from '@/lib/articles/page/open-page';
import { unescape } from '@/lib/articles/page/unescape';

/** What a page says of its article in JSON-LD, in the words of schema.org. */
export type LinkedArticle = { headline: string | null; authors: string[]; publishedAt: string | null; modifiedAt: string | null; publisher: string | null; body: string | null; licence: string | null };

type Thing = Record<string, unknown>;

const articleType = /(?:Article|BlogPosting|LiveBlogPosting|^Report)$/;
/** Under these an article may be wrapped. */
const wrappers = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'];
const deepest = 6;

/** The article that the page describes: NewsArticle and its likes, also in a graph; null when there is none. */
export function findLinkedArticle(document: Document): LinkedArticle | null {
  const things = [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) => thingsIn(parse(script.textContent ?? ''), 0));
  const articles = things.filter((thing) => typesOf(thing).some((type) => articleType.test(type)));
  const told = (thing: Thing): number => ['headline', 'datePublished', 'author'].filter((key) => thing[key] !== undefined).length;
  const [best] = articles.toSorted((a, b) => told(b) - told(a));
  if (!best) return null;
  const byId = new Map(things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing] as const] : [])));
  const find = (value: unknown): string[] => namesOf(value, byId);
  return {
    headline: textOf(best.headline) ?? textOf(best.name),
    authors: find(best.author ?? best.creator),
    publishedAt: textOf(best.datePublished),
    modifiedAt: textOf(best.dateModified),
    publisher: find(best.publisher)[0] ?? null,
    body: typeof best.articleBody === 'string' ? best.articleBody.trim() || null : null,
    licence: textOf(best.license),
  };
}

/** JSON as pages hold it: within a comment or a CDATA section, with line ends inside of its texts. */
function parse(source: string): unknown {
  const bare = source.trim().replace(/^(?:\/\/|\/\*)? ?(?:<!\[CDATA\[|<!--)(?:\*\/)?/, '').replace(/(?:\/\/|\/\*)? ?(?:\]\]>|-->)(?:\*\/)?$/, '').trim().replace(/;$/, '');
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none: a page may be wrong about itself.
    }
  }
  return null;
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...wrappers.flatMap((key) => (value[key] === undefined ? [] : thingsIn(value[key], depth + 1)))];
}

/** "Ann Field" · {name: "Ann Field"} · {"@id": "#ann"} · a list of them. */
function namesOf(value: unknown, byId: Map<string, Thing>): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => (Array.isArray(each) ? [] : namesOf(each, byId)));
  if (typeof value === 'string') return [byId.get(value)?.name ?? value].map(textOf).filter((name) => name !== null);
  if (!isThing(value)) return [];
  const name = value.name ?? byId.get(String(value['@id']))?.name;
  return (Array.isArray(name) ? name : [name]).map(textOf).filter((each) => each !== null);
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string');
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? squeeze(unescape(value)) || null : null;
}

function isThing(value: unknown): value is Thing {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
