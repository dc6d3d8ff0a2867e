import type { Report } from '@/lib/articles/report';
import { findNamedDocuments } from '@/lib/statements/documents/find-named-documents';
import { findProvisions } from '@/lib/statements/documents/find-provisions';
import { findLaterMentions } from '@/lib/statements/documents/later-mentions';
import { fullName, linkDocuments } from '@/lib/statements/documents/link-documents';
import type { Known } from '@/lib/statements/documents/named-document';
import { findParts, type Part } from '@/lib/statements/documents/sentence-parts';
import { claimAround } from '@/lib/statements/documents/whose-claim';
import type { Document, Provision, Statement } from '@/lib/statements/statement';
import { overlaps, type Span } from '@/lib/text/span';

/** Resolutions, treaties, deals, laws and reports that a report names, with what it says that they provide. "The Clean Rivers Act bans mills." → bans · mills */
export function readDocuments(report: Report, statements: Statement[]): Document[] {
  const isBody = (span: Span): boolean => !report.furniture.some((each) => overlaps(each, span));
  const documents = linkDocuments(report.text, findNamedDocuments(report.text).filter(isBody));
  if (documents.length === 0) return [];
  const named = documents.flatMap(({ mentions }) => mentions);
  for (const { document, ...span } of findLaterMentions(report.text, documents)) {
    if (isBody(span) && !named.some((each) => overlaps(each, span))) document.mentions.push(span);
  }
  for (const { mentions } of documents) mentions.sort((a, b) => a.start - b.start);
  const parts = findParts(report.text, documents.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start));
  return documents.map((document) => ({ name: fullName(document), mentions: document.mentions, provisions: readProvisions(document, parts, statements).filter(isBody) }));
}

function readProvisions({ named, mentions }: Known, parts: Part[], statements: Statement[]): Provision[] {
  const provisions: Provision[] = [];
  const own = new Set<Span>(mentions);
  for (const part of parts) {
    for (const mention of part.mentions) {
      if (!own.has(mention.standsFor ?? mention)) continue;
      for (const found of findProvisions(part, mention, named.sort === 'report')) {
        const claim = claimAround(statements, found, mention, part.isQuoted);
        const isKnown = provisions.some(({ start, relation }) => start === found.start && relation === found.relation);
        if (claim !== undefined && !isKnown) provisions.push({ start: found.start, end: found.end, relation: found.relation, claimedBy: claim });
      }
    }
  }
  return provisions;
}
