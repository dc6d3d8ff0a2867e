import type { Subject } from './subject';
import type { VerbGroup } from './verb-groups';

/** A clause of a sentence: who (subject) does what (verb group), and on which clause it hangs. Token indices. */
export type Clause = {
  kind: 'main' | 'complement' | 'adverbial' | 'relative' | 'participle' | 'infinitive';
  parent: Clause | null;
  /** "that", "who", "while", "and" where one opens the clause; else -1. */
  opener: number;
  start: number;
  /** The last token; all that stands inside is within. */
  end: number;
  subject: Subject | null;
  /** The noun phrase a relative clause or a reduced one hangs on: "the mayor | who said". */
  antecedent: Subject | null;
  group: VerbGroup | null;
  /** The clause whose verb shares its subject with this one: "he came and | said". */
  sharedWith: Clause | null;
};
