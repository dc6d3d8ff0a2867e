import { hasFinite, isWholeClause } from '@/lib/statements/tokens/has-finite';
import { contentAfter } from './content-after';
import { contentBefore } from './content-before';
import { contentEnd } from './content-end';
import type { Cue } from '@/lib/statements/cues/cue';
import type { Found } from '@/lib/statements/draft';
import { foundAs } from './found-as';
import { clauseOfCue, type Parsed } from './parsed';
import type { Token } from '@/lib/statements/tokens/tokens';
import { isEnd } from '@/lib/statements/tokens/sentence-end';

/** Whether a cue at the end is a tag: what stands before it is a sentence or a quotation, not how it begins itself ("After the vote, | he continued"). */
function isTag(s: Parsed, cue: Cue, [from, to]: [number, number]): boolean {
  const clause = clauseOfCue(s, cue);
  if (!clause || clause.start > from || cue.isInverted) return true;
  const first = s.tokens[from] as Token;
  // "Whether it rains is not sure, she said": that is a subject.
  if (!/^(?:whether|so)$/.test(first.lower) && s.clauses.some(({ kind, opener }) => kind === 'adverbial' && opener === from)) return false;
  const opensPhrase = first.tag === 'prep' || first.tag === 'time' || /^(?:after|as|since|before|when|among|even)$/.test(first.lower);
  return !opensPhrase || s.tokens.slice(from, to + 1).some((t) => t.tag === 'quote');
}

/**
 * Whether the words after a tag are the writer's: "…, she said, | recalling that day", "…, | as he left".
 * "because", "so", "and" with its clause, "including" and "to" with its verb go on with what was said.
 */
function opensAside(tokens: Token[], at: number): boolean {
  const { tag, lower } = tokens[at] as Token;
  if (tag === 'sub') return !/^(?:because|since|so|if|unless)$/.test(lower);
  if (tag === 'prep') return lower !== 'of' && tokens[at + 1]?.tag !== 'base';
  return tag === 'rel' || (tag === 'ing' && lower !== 'including');
}

/** "It rained, she said, all day": content around a cue between commas, or else after it. */
export function findContentAround(s: Parsed, cue: Cue, left: number, right: number, after: number): Found | null {
  const { tokens } = s;
  const before = tokens[left - 1];
  const next = tokens[after];
  // "…, she said | as he left"
  const isTail = isEnd(next) || (before?.tag === 'comma' && cue.frames.includes('t') && next?.tag === 'sub' && /^(?:as|while|when|before|after)$/.test(next.lower) && s.clauses.some(({ opener }) => opener === after));
  const isBetween = next?.tag === 'comma' && tokens[after + 1]?.tag !== 'quote' && tokens[after + 1]?.lower !== 'that';
  const canFollow = (cue.shape === 'finite') && (/[qtz]/.test(cue.frames)) && cue.subject?.sort !== 'relative';
  if (canFollow && isBetween && before?.tag === 'comma' && !contentBefore(tokens, left)) return foundAs(cue, 'cue inside', [after + 1, contentEnd(s, after + 1, cue)]);
  if (canFollow && (before?.tag === 'comma' || before?.tag === 'dash') && (isTail || isBetween)) {
    const pre = contentBefore(tokens, left);
    if (pre && pre[1] - pre[0] >= 1 && (hasFinite(tokens, pre[0], pre[1]) || tokens.slice(pre[0], pre[1] + 1).some((t) => t.tag === 'quote') || isBetween || pre[1] - pre[0] > 4)) {
      // "…, as he went on to interject": what only goes with a quotation is no tag of other words.
      const isTold = /[tz]/.test(cue.frames) || tokens[pre[1]]?.tag === 'quote';
      if (isTail) return isTold && isTag(s, cue, pre) ? foundAs(cue, 'cue last', pre) : null;
      const from = after + 1;
      const to = contentEnd(s, from, cue);
      const opening = tokens[from];
      const isWhole = isWholeClause(tokens, pre[0], pre[1]);
      // "…, she said, | adding that": a statement of its own.
      if (opening?.tag === 'ing' && s.cues.some((one) => one.at === from && one.shape === 'participle')) return isWhole && isTag(s, cue, pre) ? foundAs(cue, 'cue between', pre) : null;
      const isOther = !opening || opensAside(tokens, from);
      const short = pre[1] - pre[0] < 1 || (pre[0] === pre[1] && /^(?:conj|adv)$/.test(tokens[pre[0]]?.tag ?? ''));
      if (isWhole && isOther && !tokens.slice(from, to + 1).some((t) => t.tag === 'quote')) return foundAs(cue, 'cue between', pre);
      return foundAs(cue, 'cue inside', short ? null : pre, to >= from ? [from, to] : null);
    }
    if (isTail) return null;
    if (isBetween && pre) return foundAs(cue, 'cue inside', [after + 1, contentEnd(s, after + 1, cue)]);
  }
  return contentAfter(s, cue, right + 1);
}
