import { skipAdjuncts, skipObject } from './adjuncts';
import { hasFinite, isWholeClause } from './clauses';
import { contentAfter } from './content-after';
import { contentBefore } from './content-before';
import { contentEnd } from './content-end';
import type { Cue } from './cue';
import type { Found } from './draft';
import { quoteRange } from './quote-range';
import { isEnd, lastToken } from './sentence-end';
import type { Token } from './tokens';

/** What one cue attributes, by where its quotation, its “that” or its comma stands. */
export function findContent(tokens: Token[], cue: Cue, cues: Cue[], low: number, clauseLeft: number, right: number): Found | null {
  // “…,” as Smith put it.
  const isAs = tokens[clauseLeft - 1]?.lower === 'as' && cue.shape === 'finite' && /^(?:comma|quote)$/.test(tokens[clauseLeft - 2]?.tag ?? '');
  const left = isAs ? clauseLeft - 1 : clauseLeft;
  const before = tokens[left - 1];
  const after = skipAdjuncts(tokens, /x/.test(cue.frames) && !cue.isInverted ? skipObject(tokens, right + 1, tokens.length) : right + 1, tokens.length);
  const next = tokens[after];
  const make = (rule: string, ...ranges: ([number, number] | null)[]): Found | null => {
    const kept = ranges.filter((range): range is [number, number] => range !== null);
    return kept.length ? { cue, ranges: kept, rule } : null;
  };

  // "the failure to denounce …", "to call readers": only what is plainly said.
  if (cue.shape === 'infinitive' && tokens[cue.from]?.lower === 'to') {
    const content = contentAfter(tokens, cue, cues, right + 1);
    return content && (/^(?:that|cue quote|quote inside)$/.test(content.rule) || (cue.base === 'say' && content.rule === 'clause') || content.ranges.some(([a, b]) => tokens.slice(a, b + 1).some((x) => x.tag === 'quote'))) ? content : null;
  }
  if (cue.shape === 'noun') {
    let end = right + 2;
    const last = lastToken(tokens);
    while (end <= last && !/^(?:quote|comma|stop|dash)$/.test(tokens[end]?.tag ?? 'stop')) end += 1;
    return end - 1 >= right + 2 ? make('noun that', [right + 2, end - 1]) : null;
  }
  if (cue.shape === 'according') {
    const point = tokens[right + 1];
    const isFirst = left === low || (left <= low + 1 && (before?.tag === 'conj' || before?.tag === 'adv' || before?.tag === 'comma'));
    if (isFirst) {
      const from = point?.tag === 'comma' ? right + 2 : right + 1;
      if (!tokens[from] || isEnd(tokens[from])) return null;
      return make('according first', [from, contentEnd(tokens, from, cues, cue)]);
    }
    const pre = contentBefore(tokens, low, left);
    if (point?.tag === 'comma' && !isEnd(tokens[right + 2])) {
      const isWhole = pre && hasFinite(tokens, pre[0], pre[1]) && !/^(?:verb|aux)$/.test(tokens[right + 2]?.tag ?? '');
      const post: [number, number] = [right + 2, contentEnd(tokens, right + 2, cues, cue)];
      const isOther = /^(?:conj|rel|ing|sub)$/.test(tokens[right + 2]?.tag ?? '');
      return make('according inside', pre, isWhole && isOther ? null : isWhole && post[1] - post[0] > 3 ? null : post[1] >= post[0] ? post : null);
    }
    return make('according last', pre);
  }

  if (before?.tag === 'quote' && cue.shape !== 'infinitive') {
    // “…,” she said: the quotation, with what stands before it in the sentence when it is only a piece.
    const isTag = cue.frames.includes('q') || isEnd(next) || next?.tag === 'comma';
    if (isTag && (cue.shape !== 'participle' || cue.frames.includes('q') === false || /[,.!?]["”'’]*$/.test(before.text) === false || left === 0)) {
      if (cue.shape === 'participle') return contentAfter(tokens, cue, cues, right + 1);
      const pre = contentBefore(tokens, low, left);
      const ranges: ([number, number] | null)[] = [];
      if (pre) {
        const isBroken = tokens.slice(pre[0], pre[1]).some((t) => t.tag !== 'quote' && t.tag !== 'comma' && t.tag !== 'conj' && t.tag !== 'dash' && t.tag !== 'stop');
        const isAfterColon = tokens[left - 2]?.tag === 'colon';
        const isLong = before.end - before.start > 40 && /^["“'‘]\p{Lu}/u.test(before.text);
        if (isBroken && !isAfterColon && !(isLong && cueInside(cues, cue, pre))) ranges.push(pre);
        else ranges.push([left - 1, left - 1]);
      }
      let more = after;
      if (tokens[more]?.tag === 'comma' || tokens[more]?.tag === 'colon' || tokens[more]?.tag === 'dash') more += 1;
      if (tokens[more]?.lower === 'that' && tokens[more + 1]?.tag === 'quote') more += 1;
      if (tokens[more]?.tag === 'quote' && more > right) ranges.push(...quoteRange(tokens, more, contentEnd(tokens, more, cues, cue)));
      return make('quote cue', ...ranges);
    }
    return contentAfter(tokens, cue, cues, right + 1);
  }

  if (tokens[left - 1]?.lower === 'as' && left === 1 && next?.tag === 'comma' && cue.shape === 'finite' && tokens[after + 1]) {
    // "As Smith put it, …"
    return tokens[after + 1]?.tag === 'quote' ? make('cue quote', ...quoteRange(tokens, after + 1, contentEnd(tokens, after + 1, cues, cue))) : make('as said', [after + 1, contentEnd(tokens, after + 1, cues, cue)]);
  }
  const isTail = isEnd(next);
  const isBetween = next?.tag === 'comma' && next !== tokens[right + 1 - 1] && tokens[after + 1]?.tag !== 'quote' && tokens[after + 1]?.lower !== 'that';
  const canFollow = (cue.shape === 'finite') && (/[qtz]/.test(cue.frames)) && cue.subject?.sort !== 'relative';
  if (canFollow && isBetween && before?.tag === 'comma' && !contentBefore(tokens, low, left)) return make('cue inside', [after + 1, contentEnd(tokens, after + 1, cues, cue)]);
  if (canFollow && (before?.tag === 'comma' || before?.tag === 'dash' || (before && cue.subject?.sort === 'pronoun' && (isTail || isBetween))) && (isTail || isBetween)) {
    const pre = contentBefore(tokens, low, left);
    if (pre && pre[1] - pre[0] >= 1 && (hasFinite(tokens, pre[0], pre[1]) || isBetween || pre[1] - pre[0] > 4)) {
      if (isTail) return make('cue last', pre);
      const from = after + 1;
      const to = contentEnd(tokens, from, cues, cue);
      const opening = tokens[from];
      const isWhole = isWholeClause(tokens, pre[0], pre[1]);
      const isOther = !opening || /^(?:prep|ing|rel|conj|sub)$/.test(opening.tag);
      const short = pre[1] - pre[0] < 1 || (pre[0] === pre[1] && /^(?:conj|adv)$/.test(tokens[pre[0]]?.tag ?? ''));
      if (isWhole && isOther && !tokens.slice(from, to + 1).some((t) => t.tag === 'quote')) return make('cue between', pre);
      return make('cue inside', short ? null : pre, to >= from ? [from, to] : null);
    }
    if (isTail) return null;
    if (isBetween && pre) return make('cue inside', [after + 1, contentEnd(tokens, after + 1, cues, cue)]);
  }
  return contentAfter(tokens, cue, cues, right + 1);
}

const cueInside = (cues: Cue[], own: Cue, range: [number, number]) => cues.some((cue) => cue !== own && cue.at >= range[0] && cue.at <= range[1]);
