import { createHash } from 'node:crypto';

/** What is to be remembered, apart from how it is asked: "said", these words of the report, by Mark Toner. */
export type Fact = {
  /** What sort of thing it is. Kinds that ask the same thing in other ways share it. */
  about: 'said' | 'passed-on' | 'written-by' | 'provides' | 'voice' | 'level' | 'carried' | 'worded' | 'office' | 'circumstance' | 'figure' | 'left-out' | 'reply' | 'proposed' | 'place' | 'person';
  /** The words of the report that are asked about: a passage may hold several facts. */
  matter: string;
  answer: string;
};

/** A short, steady id of some pieces of text. */
export function hashOf(...pieces: string[]): string {
  return createHash('sha256').update(pieces.join('\u0000')).digest('hex').slice(0, 20);
}

/** The id of a fact: its sort, the passage that shows it, its words and its answer; never how it is worded. */
export function makeFactId({ about, matter, answer }: Fact, evidence: string): string {
  return hashOf('fact', about, ...[evidence, matter].map((text) => text.replace(/\s+/g, ' ').trim()), answer);
}
