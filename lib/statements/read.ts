import type { Report } from '@/lib/articles/report';
import { readDocuments } from './read-documents';
import { readStatements } from './read-statements';
import type { Reading } from './statement';

/** All that a report tells: who said what, and which documents it talks about. */
export function readArticle(report: Report): Reading {
  const statements = readStatements(report);
  return { report, statements, documents: readDocuments(report, statements) };
}
