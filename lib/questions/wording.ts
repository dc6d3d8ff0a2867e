import type { Span } from '@/lib/text/span';

/** The words of a statement for showing: its parts joined, outer marks and a trailing comma left out. */
export function wordsOf(text: string, quote: Span & { parts?: Span[] }): string {
  const parts = quote.parts?.length ? quote.parts : [quote];
  return parts.map((part) => tidy(text.slice(part.start, part.end))).filter(Boolean).join(' ');
}

/** “We will, ” → We will */
export function tidy(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  const outer = /^[“"„]([^“”"]*)[”"]?$/.exec(flat) ?? /^([^“”"]*)[”"]$/.exec(flat);
  return (outer?.[1] ?? flat).replace(/[\s,;:–—-]+$/, '').trim();
}

/** In double marks; inner double marks become single ones. */
export function inMarks(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’').replace(/"([^"]*)"/g, '‘$1’')}”`;
}

/** A sentence or a list item of it that ends in exactly one mark: “…?” needs no further one. */
export function asQuestion(stem: string): string {
  return /[?]”?$/.test(stem) ? stem : /[.!…]”$/.test(stem) ? stem : `${stem.replace(/[.\s]+$/, '')}?`;
}

const opening = /^(?:The|A|An|It|Its|In|On|At|By|For|From|With|If|When|While|As|There|This|That|These|Those|He|She|They|His|Her|Their|We|Our|Some|Many|Most|All|Both|No|Not|Any|Each|Every|Such|Since|After|Before|During|Under|More|Only|Even|Such|Another|Other|Rather|Until|Although|Though|Because|What|Who)(?=[\s,’'])/;

/** A clause for the middle of a sentence: its first word small unless it is a name. `report` tells which it is. */
export function asClause(words: string, report: string): string {
  const clause = words.replace(/[.!\s]+$/, '');
  const first = /^\p{Lu}\p{Ll}+(?=[\s,’'])/u.exec(clause)?.[0];
  if (!first) return clause;
  const isCommon = opening.test(clause) || (/(?:ing|ly)$/.test(first) && !new RegExp(`[\\p{Ll},] ${first}(?![\\p{L}])`, 'u').test(report)) || new RegExp(`(?<![\\p{L}])${first.toLowerCase()}(?![\\p{L}])`, 'u').test(report);
  return isCommon ? first.charAt(0).toLowerCase() + clause.slice(1) : clause;
}

/** How many words there are. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** "Mohammad Javad Zarif’s", "the United States’" */
export function possessive(name: string): string {
  return /s$/.test(name) && !/^\S+$/.test(name) && / \S*(?:es|ns|ts|ers)$/.test(name) && /^the /i.test(name) ? `${name}’` : `${name}’s`;
}

/** "A, B and C" */
export function listed(items: string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
