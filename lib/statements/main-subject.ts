import { isFinite } from './is-finite';
import type { Subject } from './subject';
import { findSubjectBefore } from './subject-before';
import type { Token } from './tokens';

/** The subject of the sentence's first clause with a verb: the one on whom ", saying …" and "and added …" hang. */
export function findMainSubject(tokens: Token[], from: number, before: number): Subject | null {
  for (let i = from; i < before; i += 1) {
    if (!isFinite(tokens, i)) continue;
    let verb = i;
    if (tokens[i]?.tag === 'pron') return { from: i, to: i, head: i, sort: 'pronoun' };
    while (verb > from && (tokens[verb - 1]?.tag === 'adv' || tokens[verb - 1]?.tag === 'aux')) verb -= 1;
    const subject = findSubjectBefore(tokens, verb, from);
    if (!subject || subject.sort === 'relative') continue;
    // "After Trump said …, Clinton": the verb of an opening clause is not the main one.
    const owner = tokens[subject.from - 1];
    if (owner && (owner.tag === 'sub' || owner.tag === 'rel' || owner.tag === 'prep')) continue;
    return subject;
  }
  return null;
}
