import type { Report } from '@/lib/articles/report';
import { findNamedDocuments, topics, type NamedDocument, type Sort } from '@/lib/statements/document-names';
import { findProvisions } from '@/lib/statements/provisions';
import type { Document, Provision, Statement } from '@/lib/statements/statement';
import { findSentences } from '@/lib/text/sentences';
import { covers, overlaps, type Span } from '@/lib/text/span';

/** Which sorts of document "the agreement" and its likes can mean. */
const meanings: Record<string, Sort[]> = {
  resolution: ['resolution'], treaty: ['treaty'], convention: ['treaty'], protocol: ['treaty'], charter: ['treaty'],
  pact: ['treaty', 'deal'], accord: ['deal', 'treaty'], agreement: ['deal', 'treaty'], deal: ['deal'],
  law: ['law'], act: ['law'], bill: ['law'], legislation: ['law'], amendment: ['law'], constitution: ['constitution'],
  order: ['order'], directive: ['order'], assessment: ['report'], report: ['report'],
};
const anaphor = new RegExp(`\\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts) ((?:[\\p{L}\\d][\\p{L}\\d-]* ){0,3})(${Object.keys(meanings).join('|')})\\b(?! \\d)`, 'gu');

type Known = { named: NamedDocument; names: Set<string>; mentions: Span[] };

/** Resolutions, treaties, deals, laws and reports that a report names, with what it says that they provide. */
export function readDocuments(report: Report, statements: Statement[]): Document[] {
  const isBody = (span: Span): boolean => !report.furniture.some((each) => overlaps(each, span));
  const documents = link(findNamedDocuments(report.text).filter(isBody));
  const named = documents.flatMap(({ mentions }) => mentions);
  for (const match of report.text.matchAll(anaphor)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isBody(span) || named.some((each) => overlaps(each, span))) continue;
    nearest(documents, span, (match[1] ?? '').trim(), meanings[match[2] ?? ''] ?? [])?.mentions.push(span);
  }
  const sentences = findSentences(report.text);
  return documents.map((document) => {
    const mentions = document.mentions.sort((a, b) => a.start - b.start);
    return { name: fullName(document), mentions, provisions: readProvisions(report.text, sentences, mentions, statements) };
  });
}

/** One entry for all the names of a document: "Resolution 2231" is "UN Security Council Resolution 2231". */
function link(found: NamedDocument[]): Known[] {
  const documents: Known[] = [];
  for (const named of found) {
    const keys = [named.name, named.short].filter((name) => name !== null).map(keyOf);
    const same = documents.find(({ names }) => keys.some((key) => names.has(key)));
    const document = same ?? { named, names: new Set<string>(), mentions: [] };
    for (const key of keys) document.names.add(key);
    if (named.name.length > document.named.name.length || (named.short && !document.named.short)) document.named = named;
    document.mentions.push({ start: named.start, end: named.end });
    if (!same) documents.push(document);
  }
  return documents;
}

function keyOf(name: string): string {
  const numbered = /resolution (\d+(?:\/\d+)?)/i.exec(name);
  return numbered ? `resolution ${numbered[1]}` : name.toLowerCase().replace(/^the /, '').replace(/ of \d{4}$/, '');
}

function fullName({ named }: Known): string {
  return named.short ? `${named.name} (${named.short})` : named.name;
}

/** The last document before `span` that "the (nuclear) deal" can mean; one with a topic must be known for it. */
function nearest(documents: Known[], span: Span, topic: string, possible: Sort[]): Known | null {
  const ranked = documents
    .filter(({ named }) => possible.includes(named.sort))
    .filter((document) => topic === '' || topics.some(([name, shape]) => name.test(fullName(document)) && shape.test(topic)))
    .map((document) => ({ document, at: Math.max(...document.mentions.filter(({ end }) => end <= span.start).map(({ end }) => end), -1) }))
    .filter(({ at }) => at >= 0 || topic !== '')
    .sort((a, b) => b.at - a.at);
  // "The law" eight hundred words on may be another one.
  const first = ranked[0];
  return first && (topic !== '' || span.start - first.at < 1200) ? first.document : null;
}

function readProvisions(text: string, sentences: Span[], mentions: Span[], statements: Statement[]): Provision[] {
  const provisions: Provision[] = [];
  for (const mention of mentions) {
    const sentence = sentences.find((each) => covers(each, mention));
    if (!sentence) continue;
    const inside = { start: mention.start - sentence.start, end: mention.end - sentence.start };
    for (const found of findProvisions(text.slice(sentence.start, sentence.end), inside)) {
      const span = { start: found.start + sentence.start, end: found.end + sentence.start };
      const claim = claimAround(statements, span, found.isAside);
      const isKnown = provisions.some(({ start, relation }) => start === span.start && relation === found.relation);
      if (claim !== undefined && !isKnown) provisions.push({ ...span, relation: found.relation, claimedBy: claim });
    }
  }
  return provisions;
}

/**
 * Whose claim the provision stands in: null for the reporter's own voice, undefined when a claim has no name
 * (such a provision is nobody's, and is left out). An aside in reported speech, "the resolution, which endorsed …",
 * explains the name and is the reporter's; between quotation marks it is the speaker's.
 */
function claimAround(statements: Statement[], span: Span, isAside: boolean): string | null | undefined {
  const around = statements
    .filter(({ quote, level }) => (quote.parts ?? [quote]).some((part) => covers(part, span)) && !(isAside && level === 'indirect'))
    .sort((a, b) => a.quote.end - a.quote.start - (b.quote.end - b.quote.start));
  const inner = around[0];
  return inner ? (inner.speaker?.name ?? undefined) : null;
}
