import { skipAdjuncts, skipObject } from './adjuncts';
import { leftOf, type Cue } from './cues';
import type { Found } from './draft';
import { isFinite } from './subjects';
import type { Token } from './tokens';

const isEnd = (t: Token | undefined) => !t || t.tag === 'stop';
const hasFinite = (tokens: Token[], from: number, to: number) => {
  for (let i = from; i <= to; i += 1) if (isFinite(tokens, i)) return true;
  return false;
};
const takesAbout = /^(?:warn|complain|boast|joke|caution|speculate|testify|apologize|hint|tell|comment|rail|muse|brag|remind|accuse|point|object|call)$/;

/** The last token of a sentence that is no closing mark. */
function lastToken(tokens: Token[]): number {
  let last = tokens.length - 1;
  while (last > 0 && (tokens[last]?.tag === 'stop' || tokens[last]?.tag === 'mark')) last -= 1;
  return last;
}

/** Where content that begins at `from` ends: before the tail that has its own cue, else with the sentence. */
function contentEnd(tokens: Token[], from: number, cues: Cue[], own: Cue): number {
  const last = Math.min(lastToken(tokens), openingEnd(tokens, from, own));
  for (const cue of cues) {
    if (cue === own || cue.from <= from || cue.from <= own.to) continue;
    if (cue.from > last + 1) break;
    const left = leftOf(cue);
    if (left <= from) continue;
    let cut = left - 1;
    const before = tokens[cut];
    if (!before) continue;
    if (cue.shape === 'participle') {
      if (before.tag === 'comma' || before.tag === 'dash' || before.tag === 'quote') return before.tag === 'quote' ? cut : cut - 1;
      if (before.tag === 'conj' && tokens[cut - 1]?.tag === 'comma') return cut - 2;
      continue;
    }
    if (cue.shape === 'according') {
      if (before.tag === 'comma' || before.tag === 'quote') return before.tag === 'quote' ? cut : cut - 1;
      continue;
    }
    if (cue.shape === 'noun' || cue.shape === 'infinitive') continue;
    if (cue.shape === 'coordinated') {
      if (before.tag === 'conj') {
        if (tokens[cut - 1]?.tag === 'comma') cut -= 1;
        return cut - 1;
      }
      continue;
    }
    if (before.tag === 'quote' && cue.shape === 'finite') return cut;
    // ", X said" at the end; ", but X said …"; ", while X said …".
    if (before.tag === 'comma' || before.tag === 'dash') {
      const then = tokens[cue.to + 1];
      if (cue.subject && /^(?:pronoun|name)$/.test(cue.subject.sort) && cue.shape === 'finite' && own.subject && !/^(?:say|tell)$/.test(own.base) && then && /^(?:sub|pron|quote)$/.test(then.tag)) return cut - 1;
      if (cue.subject?.sort === 'relative' || isEnd(tokens[skipAdjuncts(tokens, cue.isInverted ? (cue.subject?.to ?? cue.to) + 1 : cue.to + 1, tokens.length)])) return cut - 1;
      continue;
    }
    if (before.tag === 'conj' || (before.tag === 'sub' && /^(?:while|although|though|as|even|because|after|when|whereas)$/.test(before.lower)) || before.lower === 'as') {
      if (tokens[cut - 1]?.tag === 'comma' || tokens[cut - 1]?.tag === 'quote') return tokens[cut - 1]?.tag === 'quote' ? cut - 1 : cut - 2;
    }
  }
  return last;
}

/**
 * The end of an opening clause, whose content stops where the main clause begins:
 * "While Smith said that it rained, | he stayed"; "Citing the law, | officials refused". Infinity for other clauses.
 */
function openingEnd(tokens: Token[], from: number, own: Cue): number {
  const left = leftOf(own);
  const before = tokens[left - 1];
  const isRelative = own.subject?.sort === 'relative' && (own.shape === 'finite') && tokens[left - 1]?.tag === 'comma';
  const isOpening = (left <= 1 && own.shape === 'participle') || (left <= 3 && !!before && before.tag === 'sub' && before.lower !== 'that' && own.shape === 'finite') || (left <= 2 && before?.tag === 'prep');
  if (!isOpening && !isRelative) return Infinity;
  for (let i = from; i < tokens.length - 2; i += 1) {
    if (tokens[i]?.tag !== 'comma') continue;
    if (isRelative) {
      if (isFinite(tokens, i + 1)) return i - 1;
      continue;
    }
    for (let j = i + 1; j < Math.min(tokens.length, i + 16); j += 1) {
      if (tokens[j]?.tag === 'comma' && tokens[j + 1]?.tag !== 'rel' && tokens[j + 1]?.tag !== 'det') break;
      if (before?.tag === 'sub' && j === i + 1 && /^(?:det|poss|pron)$/.test(tokens[j]?.tag ?? '')) return i - 1;
      if (isFinite(tokens, j)) {
        if (j > i + 1 || tokens[j]?.tag === 'pron') return i - 1;
        break;
      }
    }
  }
  return Infinity;
}

/** Content after its cue: "said | that …", "called | it a …", "vowed | to …". */
function contentAfter(tokens: Token[], cue: Cue, cues: Cue[], start: number): Found | null {
  const { frames } = cue;
  let at = start;
  let isAbout = false;
  if (frames.includes('x') && !cue.isInverted && !/^(?:urge|ask|beg|implore|order|encourage)$/.test(cue.base)) at = skipObject(tokens, at, tokens.length);
  at = skipAdjuncts(tokens, at, tokens.length);
  let t = tokens[at];
  if (t?.tag === 'comma') {
    const next = tokens[at + 1];
    if (next?.tag === 'quote' || next?.lower === 'that') at += 1;
    else {
      // "said, in part, that …": over the inserted words.
      let j = at + 1;
      while (j < at + 14 && tokens[j] && tokens[j]?.tag !== 'comma' && tokens[j]?.tag !== 'stop') j += 1;
      if (tokens[j]?.tag === 'comma' && (tokens[j + 1]?.tag === 'quote' || tokens[j + 1]?.lower === 'that' || (next?.tag === 'adv' && j === at + 2))) at = j + 1;
      else return null;
    }
    t = tokens[at];
  } else if (t?.tag === 'colon' || t?.tag === 'dash') {
    at += 1;
    t = tokens[at];
  }
  if (!t || isEnd(t)) return null;
  if (t.tag === 'prep' && frames.includes('t')) {
    // "said in relation to the launches that …"
    for (let i = at + 1; i < at + 16 && tokens[i]; i += 1) {
      if (isFinite(tokens, i) || /^(?:comma|quote|stop)$/.test(tokens[i]?.tag ?? '')) break;
      if (tokens[i]?.lower === 'that' && tokens[i]?.tag === 'sub') { at = i; t = tokens[i] as Token; break; }
    }
  }
  const end = contentEnd(tokens, at, cues, cue);
  if (end < at) return null;
  const make = (rule: string, from = at): Found => ({ cue, ranges: [[from, end]], rule });
  if (t.tag === 'quote') {
    const found = quoteRange(tokens, at, end);
    return { cue, ranges: found, rule: 'cue quote' };
  }
  // "pointing to that denial" says nothing yet.
  if (t.lower === 'that' && cue.base === 'point' && tokens[cue.to]?.lower === 'to') return null;
  if (t.lower === 'that' && t.tag === 'sub') return frames.includes('t') || frames.includes('n') ? make('that', at + 1) : null;
  if (t.lower === 'to') {
    if (frames.includes('i')) return make('to');
    return null;
  }
  if (t.tag === 'rel' || /^(?:if|whether|how)$/.test(t.lower)) return frames.includes('t') || frames.includes('n') || frames.includes('x') ? make('wh') : null;
  if (/^(?:of|about|against|for|on)$/.test(t.lower) && (takesAbout.test(cue.base))) {
    at += 1;
    isAbout = true;
    t = tokens[at];
  }
  if (!t || t.tag === 'aux' && !frames.includes('z')) return null;
  if (isAbout) return t.tag === 'prep' ? null : make('about', at);
  if (/^(?:ask|urge|beg|implore|order|encourage)$/.test(cue.base)) return t.tag === 'aux' ? null : make('urge');
  const clause = cue.base === 'say' || cue.base === 'tell' ? hasFinite(tokens, at, end) : finiteBeforeComma(tokens, at, end);
  if (frames.includes('z') && clause && /^(?:pron|det|poss|name|word|num|sub|adv|ing|prep|aux)$/.test(t.tag)) return make('clause');
  if (frames.includes('t') && clause && /^(?:pron|det|poss|name|word|num)$/.test(t.tag) && finiteBeforeComma(tokens, at, end)) return make('clause2');
  if (frames.includes('n') && /^(?:det|poss|name|word|num|obj|pron|ing|adv|verb)$/.test(t.tag)) { const close = thingEnd(tokens, at, end); return close - at >= 1 || t.tag === 'obj' ? { cue, ranges: [[at, close]], rule: 'thing' } : null; }
  // “X said nothing but ‘…’”: whatever holds a quotation is content.
  if (frames.includes('q') && tokens.slice(at, end + 1).some((x) => x.tag === 'quote')) return make('quote inside');
  if (cue.base === 'say' && end - at >= 2 && t.tag !== 'prep') return make('said');
  return null;
}

/** A thing that is told of ends before ", but …", ", which …", ", saying …". */
function thingEnd(tokens: Token[], from: number, to: number): number {
  let quote = to;
  while (quote > from && tokens[quote]?.tag !== 'quote') quote -= 1;
  if (quote > from) return /^(?:comma|conj|dash|sub|rel)$/.test(tokens[quote + 1]?.tag ?? '') ? quote : to;
  for (let i = from + 1; i < to; i += 1) {
    if (tokens[i]?.tag === 'comma' && (/^(?:but|which|who|while|although|though|as|so|even|because|after|when|where|whose)$/.test(tokens[i + 1]?.lower ?? '') || (tokens[i + 1]?.tag === 'ing' && tokens[i + 2]?.tag !== 'comma'))) return i - 1;
  }
  return to;
}

function finiteBeforeComma(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i += 1) {
    if (tokens[i]?.tag === 'comma') return false;
    if (isFinite(tokens, i)) return true;
  }
  return false;
}

/** From a quotation that opens the content: only it, it and the ones joined to it, or the clause that it begins. */
function quoteRange(tokens: Token[], at: number, end: number): [number, number][] {
  const quote = tokens[at] as Token;
  const inner = quote.text.replace(/["”“'’]+$/, '');
  const next = tokens[at + 1];
  if (at === end || !next) return [[at, at]];
  if (/[.!?,…]$/.test(inner)) {
    const ranges: [number, number][] = [[at, at]];
    let i = at + 1;
    while (i <= end && (tokens[i]?.tag === 'quote' || (tokens[i]?.tag === 'conj' && tokens[i + 1]?.tag === 'quote') || (tokens[i]?.tag === 'dash' && tokens[i + 1]?.tag === 'quote'))) {
      if (tokens[i]?.tag === 'quote') ranges.push([i, i]);
      i += 1;
    }
    return ranges;
  }
  if (next.tag === 'comma' || next.tag === 'stop' || next.tag === 'prep' || next.tag === 'sub' || next.tag === 'dash') {
    // “…” and “…”, or “…” when he spoke: the rest is the writer's.
    if (next.tag !== 'prep' && next.tag !== 'sub') return [[at, at]];
    const rest = tokens.slice(at + 1, end + 1);
    if (!rest.some((t) => t.tag === 'quote')) return quote.text.length > 60 || next.tag === 'sub' ? [[at, at]] : [[at, end]];
  }
  return [[at, end]];
}

/** Content before its cue, from `low` up to the token before `left`. */
function contentBefore(tokens: Token[], low: number, left: number): [number, number] | null {
  let to = left - 1;
  while (to >= low && (tokens[to]?.tag === 'comma' || tokens[to]?.tag === 'dash')) to -= 1;
  let from = low;
  while (from <= to && /^(?:comma|conj|dash|stop|colon)$/.test(tokens[from]?.tag ?? '')) from += 1;
  return to >= from ? [from, to] : null;
}

/** Whether a stretch is a sentence by itself: not "If it rains", but "If it rains, we stay". */
function isWholeClause(tokens: Token[], from: number, to: number): boolean {
  let start = from;
  if (/^(?:sub|rel|ing|prep)$/.test(tokens[from]?.tag ?? '')) {
    while (start <= to && tokens[start]?.tag !== 'comma') start += 1;
  }
  return hasFinite(tokens, start, to);
}

/** What each cue of a sentence attributes. */
export function findContents(tokens: Token[], cues: Cue[]): Found[] {
  const found: Found[] = [];
  const low = 0;
  for (const cue of cues) {
    const subject = cue.subject;
    const left = leftOf(cue);
    const right = Math.max(cue.to, subject && cue.isInverted ? subject.to : cue.to);
    const result = findContent(tokens, cue, cues, low, left, right);
    if (!result) continue;
    const ranges = result.ranges.filter(([from, to]) => from <= to && to < tokens.length);
    if (ranges.length) found.push({ ...result, ranges });
  }
  return found;
}

function findContent(tokens: Token[], cue: Cue, cues: Cue[], low: number, clauseLeft: number, right: number): Found | null {
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
