import type { Span } from '@/lib/text/span';
import { meanings, type Sort } from './document-sort';
import { topics } from './known-documents';
import { fullName } from './link-documents';
import type { Known } from './named-document';

const words = Object.keys(meanings).join('|');
const anaphor = new RegExp(`\\b(?:[Tt]he|[Tt]his|[Tt]hat) ((?:[\\p{L}\\d][\\p{L}\\d-]* ){0,3})(${words})\\b(?! \\d|[’']?s? (?:school|enforcement|firm|of the land|professor|office))`, 'gu');
// "a bill", "another order", "new legislation": something else comes into the story.
const newcomer = new RegExp(`\\b(?:[Aa]n?|[Aa]nother|[Nn]ew|[Ss]tate|[Ff]ederal|[Ss]everal|[Oo]ther|[Ss]uch|[Ss]eparate) (?:[\\p{L}\\d-]+ ){0,2}(${words})s?\\b`, 'gu');
/** How far back "the law" may look for its name. */
const reach = 800;

export type Later = Span & { document: Known };

type Thing = { at: number } & ({ document: Known } | { sorts: Sort[] } | { span: Span; topic: string; word: string });

/** "the law", "the nuclear deal", "this treaty", with the document that each means. */
export function findLaterMentions(text: string, documents: Known[]): Later[] {
  if (documents.length === 0) return [];
  const named = documents.flatMap((document) => document.mentions.map(({ start }) => ({ at: start, document })));
  const things: Thing[] = [
    ...named,
    ...[...text.matchAll(newcomer)].map((match) => ({ at: match.index, sorts: meanings[match[1] ?? ''] ?? [] })),
    ...[...text.matchAll(anaphor)].map((match) => ({ at: match.index, span: { start: match.index, end: match.index + match[0].length }, topic: (match[1] ?? '').trim(), word: match[2] ?? '' })),
  ].sort((a, b) => a.at - b.at);
  const last = new Map<Known, number>();
  const fresh = new Map<Sort, number>();
  const found: Later[] = [];
  for (const thing of things) {
    if ('document' in thing) {
      last.delete(thing.document);
      last.set(thing.document, thing.at);
    } else if ('sorts' in thing) for (const sort of thing.sorts) fresh.set(sort, thing.at);
    else {
      const { span, topic, word } = thing;
      const document = topic === '' ? meantBy(span, word, last, fresh) : knownFor(documents, topic, word);
      if (!document) continue;
      found.push({ ...span, document });
      last.delete(document);
      last.set(document, span.start);
    }
  }
  return found;
}

/** "the act" and "the bill" go with names that say so; a ruling or an amendment is no bill. */
function fits({ named }: Known, word: string): boolean {
  if (!(meanings[word] ?? []).includes(named.sort)) return false;
  if (word === 'act') return /\bAct\b/.test(named.name);
  if (/^(?:bill|measure|legislation)$/.test(word)) return /\b(?:Act|Bill|H\.R\.|HR|Proposition|Prop\.|Ordinance|Obama[Cc]are|S\.B\.|SB)\b/.test(named.name);
  return true;
}

/** "the nuclear deal": the one that is known for its matter. */
function knownFor(documents: Known[], topic: string, word: string): Known | null {
  return documents.find((document) => fits(document, word) && topics.some(([name, shape]) => name.test(fullName(document)) && shape.test(topic))) ?? null;
}

/** "the deal": the last that was named, unless another one came into the story since. */
function meantBy(span: Span, word: string, last: Map<Known, number>, fresh: Map<Sort, number>): Known | null {
  for (const [document, at] of [...last].slice(-20).reverse()) {
    if (span.start - at > reach) return null;
    if (!fits(document, word)) continue;
    return (meanings[word] ?? []).some((sort) => (fresh.get(sort) ?? -1) > at) ? null : document;
  }
  return null;
}
