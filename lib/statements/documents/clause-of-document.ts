import type { Clause } from '@/lib/statements/clauses/clause';
import type { Subject } from '@/lib/statements/clauses/subject';
import type { Token } from '@/lib/statements/tokens/tokens';
import { verbsFor, parts } from './provision-verbs';
import type { Part } from './sentence-parts';

const kindWords = /^(?:law|bill|act|measure|legislation|treaty|agreement|accord|deal|pact|resolution|order|statute|ordinance|directive|regulation|amendment|convention|ruling|initiative|proposal|rule|report|document|decision|case|plan)$/;

/** Whether words name the document at token `mention`, a part of it, or nothing in it. */
type Meant = 'itself' | 'nothing' | null;

/** "the treaty" · "a clause of the treaty" · "nothing in the treaty" · "the treaty, a pact | that …" */
export function meantBy({ tokens }: Part, subject: Subject | null, mention: number): Meant {
  if (!subject) return null;
  const before = tokens.slice(subject.from, Math.min(subject.head, mention));
  if (before.some(({ tag }) => tag === 'conj' || tag === 's')) return null;
  if (subject.head === mention) return tokens[mention + 1]?.tag === 's' ? null : 'itself';
  if (subject.head < mention) return partMeant(tokens, subject.head, mention);
  // "the treaty, a pact | that bans …"
  const gap = tokens.slice(mention + 1, subject.head);
  const isApposed = gap[0]?.tag === 'comma' && gap.length < 9 && kindWords.test(tokens[subject.head]?.lower ?? '') && !gap.slice(1).some(({ tag }) => /^(?:comma|aux|conj|stop|dash)$/.test(tag));
  return isApposed ? 'itself' : null;
}

/** "nothing in the treaty | that bans …": what a clause right after the name is about. */
export function meantAround({ tokens }: Part, mention: number): Meant {
  for (let head = mention - 2; head >= Math.max(0, mention - 4); head -= 1) if (partMeant(tokens, head, mention) === 'nothing') return 'nothing';
  return 'itself';
}

function partMeant(tokens: Token[], head: number, mention: number): Meant {
  const word = tokens[head]?.lower ?? '';
  const between = tokens.slice(head + 1, mention).map(({ lower }) => lower).join(' ');
  if (!/^(?:(?:[ivxlc]+|\d+) )?(?:in|of|to|under)(?: the| this| that)?$/.test(between)) return null;
  if (word === 'nothing' || (parts.test(word) && tokens[head - 1]?.lower === 'no')) return 'nothing';
  return parts.test(word) || /^\d+$|^[ivxlc]+$/.test(word) ? 'itself' : null;
}

/** Who is the subject of a clause, "which" read as what it stands for. */
export function subjectOf(clause: Clause): Subject | null {
  if (clause.subject?.sort === 'relative') return clause.antecedent;
  return clause.subject ?? (clause.sharedWith ? subjectOf(clause.sharedWith) : null);
}

/** Whether a clause is only supposed or asked: "if the law bans …". */
export function isSupposed({ tokens }: Part, clause: Clause): boolean {
  if (tokens.at(-1)?.text === '?') return true;
  for (let each: Clause | null = clause; each; each = each.parent) if (/^(?:if|whether|unless|lest|until|how|why|what)$/.test(tokens[each.opener]?.lower ?? '')) return true;
  return false;
}

/** Whether a clause hangs on a verb of saying or thinking of somebody's. */
export function isReported({ tokens }: Part, clause: Clause): boolean {
  for (let each: Clause | null = clause; each?.parent; each = each.parent) if (each.kind === 'complement' && each.parent.group && !verbsFor(false).has(tokens[each.parent.group.head]?.verb?.base ?? '')) return true;
  return false;
}
