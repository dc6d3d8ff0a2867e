import { parseClauses } from '@/lib/statements/clauses/parse-clauses';
import { findMainSubject } from '@/lib/statements/clauses/main-subject';
import type { Topic } from '@/lib/statements/resolve';
import type { Sentence } from './passages';
import { longest } from './take-words';

/** Whom a sentence is about, its first subject: the one that "he" in the next sentence likely means. */
export function findTopic({ start, tokens }: Sentence): Topic | null {
  const main = findMainSubject(parseClauses(tokens.slice(0, longest)), 0, longest);
  const head = main ? tokens[main.head] : undefined;
  return head ? { start, head: { start: head.start, end: head.end }, text: head.text } : null;
}
