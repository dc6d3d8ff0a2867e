import { canSpeak } from '@/lib/statements/tokens/can-speak';
import { isNoun, openBefore } from '@/lib/statements/tokens/noun-phrase';
import { chainStart } from '@/lib/statements/tokens/phrase-chain';
import { sortOf, type Subject } from '@/lib/statements/clauses/subject';
import type { Token } from '@/lib/statements/tokens/tokens';

const opensApposition = (t: Token | undefined, lastNounBefore: Token | undefined) =>
  !!t && (/^(?:det|rel|num|poss|name|word|prep|quote|adv)$/.test(t.tag) || t.lower === 'former') && !!lastNounBefore && (isNoun(lastNounBefore) || lastNounBefore.tag === 'close');

/** Over an apposition that ends at `end`: ", executive director of AROS,", "– who has four children –", "(R-Texas)". */
function findSubjectOverApposition(tokens: Token[], end: number): Subject | null {
  const mark = tokens[end]?.tag;
  let at = end - 1;
  let commas = 0;
  let best: Subject | null = null;
  for (; at >= Math.max(0, end - 34); at -= 1) {
    const t = tokens[at] as Token;
    if (t.tag === 'stop' && t.text !== '.') break;
    const isMatch = mark === 'close' ? t.tag === 'open' : mark === 'dash' ? t.tag === 'dash' : t.tag === 'comma';
    if (!isMatch) continue;
    commas += 1;
    const before = tokens[at - 1];
    if (at >= 1 && opensApposition(tokens[at + 1], before)) {
      let nameEnd = at - 1;
      if (before?.tag === 'close') nameEnd = openBefore(tokens, at - 1) - 1;
      const chain = nameEnd >= 0 ? chainStart(tokens, nameEnd) : null;
      if (chain) {
        const subject = { from: chain.from, to: end - (mark === 'close' ? 0 : 1), head: chain.head };
        const sort = sortOf(tokens, subject);
        const owner = tokens[chain.from - 1];
        const isOwned = owner?.tag === 'prep' || owner?.tag === 'ing';
        if (!isOwned && (sort === 'name' || canSpeak((tokens[chain.head] as Token).lower))) {
          best = { ...subject, sort };
          // "Smith, 44, a teacher, said": go on to the first comma while names or numbers stand between.
          if (sort === 'name' || commas >= 3) break;
        }
      }
    }
    if (mark !== 'comma' || commas >= 4) break;
  }
  return best;
}

/**
 * The subject of the verb group that begins at token `verb`.
 * "Keron Blair, executive director of AROS, | said" → all before the bar.
 */
export function findSubjectBefore(tokens: Token[], verb: number): Subject | null {
  let end = verb - 1;
  while (end >= 0 && tokens[end]?.tag === 'adv') end -= 1;
  const last = tokens[end];
  if (!last || end < 0) return null;
  if (last.tag === 'pron') return { from: end, to: end, head: end, sort: 'pronoun' };
  if (last.tag === 'rel' && /^(?:who|which)$/.test(last.lower)) return { from: end, to: end, head: end, sort: 'relative' };
  if (last.lower === 'that' && isNoun(tokens[end - 1])) return { from: end, to: end, head: end, sort: 'relative' };
  if (last.tag === 'obj' && /^(?:himself|herself|themselves|itself)$/.test(last.lower)) return findSubjectBefore(tokens, end);
  if (last.tag === 'comma' || last.tag === 'dash' || last.tag === 'close') {
    return findSubjectOverApposition(tokens, end);
  }
  const chain = chainStart(tokens, end);
  if (!chain) return null;
  const head = tokens[chain.head] as Token;
  if (head.tag === 'time' || head.tag === 'num') return null;
  const subject = { from: chain.from, to: end, head: chain.head };
  return { ...subject, sort: sortOf(tokens, subject) };
}
