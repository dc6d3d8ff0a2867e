import { createHash } from 'node:crypto';

/** A short, steady id of some pieces of text. */
export function hashOf(...pieces: string[]): string {
  return createHash('sha256').update(pieces.join('\u0000')).digest('hex').slice(0, 20);
}

/** The id of a fact: the kind, the passage, the report's words that are asked about, and the answer; never how it is worded. */
export function makeFactId(kind: string, evidence: string, matter: string, answer: string): string {
  return hashOf('fact', kind, ...[evidence, matter].map((text) => text.replace(/\s+/g, ' ').trim()), answer);
}
