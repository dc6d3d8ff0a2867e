import { hasFinite } from '@/lib/statements/tokens/has-finite';
import { contentBefore } from './content-before';
import { contentEnd } from './content-end';
import type { Cue } from '@/lib/statements/cues/cue';
import type { Found } from '@/lib/statements/draft';
import { foundAs } from './found-as';
import type { Parsed } from './parsed';
import { isEnd } from '@/lib/statements/tokens/sentence-end';

/** Whether what stands before only opens what comes after: "While it rained, | according to …, the bridge held", "He left after, | according to …, it rained". */
function opensOnly({ tokens, clauses }: Parsed, [from, to]: [number, number], next: number): boolean {
  const hasMain = clauses.some(({ kind, group, subject }) => kind === 'main' && group?.mood === 'finite' && group.from > next && (subject?.from ?? 0) >= next);
  const last = tokens[to];
  return hasMain && (last?.tag === 'sub' || last?.tag === 'prep' || clauses.some(({ kind, start, opener, group }) => kind === 'adverbial' && (opener === from || start === from) && group?.mood === 'finite'));
}

/** What "according to the mayor" attributes: the clause after it, before it or on both sides. */
export function findAccordingContent(s: Parsed, cue: Cue, left: number, right: number): Found | null {
  const { tokens } = s;
  const before = tokens[left - 1];
  const point = tokens[right + 1];
  const isFirst = left === 0 || (left <= 1 && (before?.tag === 'conj' || before?.tag === 'adv' || before?.tag === 'comma' || before?.tag === 'open'));
  if (isFirst) {
    const from = point?.tag === 'comma' ? right + 2 : right + 1;
    if (!tokens[from] || isEnd(tokens[from])) return null;
    return foundAs(cue, 'according first', [from, contentEnd(s, from, cue)]);
  }
  const pre = contentBefore(tokens, left);
  if (point?.tag === 'comma' && !isEnd(tokens[right + 2])) {
    const isOpening = pre && opensOnly(s, pre, right + 2);
    if (isOpening) return foundAs(cue, 'according inside', [right + 2, contentEnd(s, right + 2, cue)]);
    const isWhole = pre && hasFinite(tokens, pre[0], pre[1]) && !/^(?:verb|aux)$/.test(tokens[right + 2]?.tag ?? '');
    const post: [number, number] = [right + 2, contentEnd(s, right + 2, cue)];
    const isOther = /^(?:conj|rel|ing|sub)$/.test(tokens[right + 2]?.tag ?? '');
    return foundAs(cue, 'according inside', pre, isWhole && isOther ? null : isWhole && post[1] - post[0] > 3 ? null : post[1] >= post[0] ? post : null);
  }
  return foundAs(cue, 'according last', pre);
}
