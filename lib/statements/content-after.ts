import { skipAdjuncts, skipObject } from './adjuncts';
import { finiteBeforeComma, hasFinite } from './clauses';
import { contentEnd } from './content-end';
import type { Cue } from './cue';
import type { Found } from './draft';
import { isFinite } from './is-finite';
import type { Parsed } from './parsed';
import { quoteRange } from './quote-range';
import { isEnd } from './sentence-end';
import type { Token } from './tokens';
import { thingEnd } from './thing-end';

const takesAbout = /^(?:warn|complain|boast|joke|caution|speculate|testify|apologize|hint|tell|comment|rail|muse|brag|remind|accuse|point|object|call)$/;

/** Content after its cue: "said | that …", "called | it a …", "vowed | to …". */
export function contentAfter(s: Parsed, cue: Cue, start: number): Found | null {
  const { tokens } = s;
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
  const isClause = s.clauses.some((clause) => clause.group?.mood === 'finite' && clause.group.from > cue.to && (clause.start === at || clause.subject?.from === at) && clause.kind !== 'relative');
  const end = contentEnd(s, at, cue, isClause || t.lower === 'that' || t.tag === 'quote' ? 'clause' : 'thing');
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
