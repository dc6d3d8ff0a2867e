import type { Clause } from './clause';
import type { Subject } from './subject';

/** The subject of the first main clause whose verb stands between two tokens (`before` not included): whom the sentence is about. */
export function findMainSubject(clauses: Clause[], from: number, before: number): Subject | null {
  const main = clauses.find(({ kind, parent, subject, group }) => kind === 'main' && !parent && subject !== null && subject.sort !== 'relative' && group !== null && from <= group.from && group.from < before);
  return main?.subject ?? null;
}
