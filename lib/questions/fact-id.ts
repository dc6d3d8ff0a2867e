import { createHash } from 'node:crypto';

/** A short, steady id of some pieces of text. */
export function hashOf(...pieces: string[]): string {
  return createHash('sha256').update(pieces.join('\u0000')).digest('hex').slice(0, 20);
}

/** The id of a fact: what is asked about, the passage and the answer; never how it is worded. */
export function makeFactId(kind: string, evidence: string, answer: string): string {
  return hashOf('fact', kind, evidence.replace(/\s+/g, ' ').trim(), answer);
}
