import { bare } from '@/lib/questions/likeness';
import { keysOf } from '@/lib/questions/option-texts';
import type { Question } from '@/lib/questions/question';

/** Whether seeing one question (and its answer) answers the other: they rest on one passage, and one shows the other's key. */
export function givesAway(a: Question, b: Question): boolean {
  if (a.factId === b.factId) return true;
  const sharesPassage = a.evidence.some((one) => b.evidence.some((other) => one.reportId === other.reportId && one.start < other.end && other.start < one.end));
  const sharesWords = a.prompt.quote !== null && b.prompt.quote !== null && bare(a.prompt.quote).includes(bare(b.prompt.quote));
  return (sharesPassage || sharesWords) && (shows(a, b) || shows(b, a));
}

/** Whether what is read in `a` holds the key of `b`. */
function shows(a: Question, b: Question): boolean {
  const seen = ` ${bare([a.stem, a.prompt.quote ?? '', a.prompt.note ?? '', ...keysOf(a)].join(' ').replaceAll('’s', ''))} `;
  return keysOf(b).some((key) => seen.includes(` ${bare(key.replaceAll('’s', ''))} `));
}
