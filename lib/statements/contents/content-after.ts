import { hasFinite } from '@/lib/statements/tokens/has-finite';
import { contentEnd } from './content-end';
import { findContentStart, opensWithin } from './content-start';
import type { Cue } from '@/lib/statements/cues/cue';
import type { Found } from '@/lib/statements/draft';
import { clauseOfCue, type Parsed } from './parsed';
import { countWords } from './leftover-quote';
import { givesName, isMereCall } from './mere-call';
import { phraseStart } from '@/lib/statements/tokens/noun-phrase';
import { quoteRange } from './quote-range';
import type { Token } from '@/lib/statements/tokens/tokens';
import { thingEnd } from './thing-end';

const takesAbout = /^(?:warn|complain|boast|joke|caution|speculate|testify|apologize|hint|tell|comment|rail|muse|brag|remind|accuse|point|object|call)$/;
const takesRequest = /^(?:urge|ask|beg|implore|order|encourage|exhort|admonish|command|instruct)$/;

/** "which he said | had harmed": the relative word and the rest of its clause are what was said. */
function findGap(s: Parsed, cue: Cue, at: number, end: number): Found | null {
  const clause = clauseOfCue(s, cue);
  const opener = clause && (clause.kind === 'relative' || clause.kind === 'complement') && clause.opener >= 0 ? clause.opener : -1;
  // "a decision they say | allowed it"
  const left = clause && opener < 0 && clause.kind !== 'main' ? phraseStart(s.tokens, clause.start - 1) : -1;
  if (clause && left >= 0 && clause.start > 0) return { cue, ranges: [[left, clause.start - 1], [at, end]], rule: 'gap' };
  if (opener < 0 || cue.subject?.sort === 'relative' || !/^(?:which|who|that|what)$/.test(s.tokens[opener]?.lower ?? '')) return null;
  return { cue, ranges: [[opener, opener], [at, end]], rule: 'gap' };
}

/** A thing said, asked or named, when it is no clause: "denied | the report", "asked | him to leave". */
function findThing(s: Parsed, cue: Cue, at: number, end: number): Found | null {
  const { tokens } = s;
  const t = tokens[at] as Token;
  if (!cue.frames.includes('n') || !/^(?:det|poss|name|word|num|obj|pron|ing|adv|verb)$/.test(t.tag) || isMereCall(s, cue, at)) return null;
  // "denied them entry" says nothing.
  if (cue.base === 'deny' && t.tag === 'obj') return null;
  const close = thingEnd(tokens, at, end);
  // "claimed | victory"
  return close > at || t.tag === 'obj' || (cue.base === 'claim' && t.tag === 'word') ? { cue, ranges: [[at, close]], rule: 'thing' } : null;
}

/** Whether the words after a verb of asking tell what is asked: "urged | them to leave", "asked | why it fell"; but not "asked a question", "encouraged trade". */
const tellsRequest = (tokens: Token[], from: number, to: number) => tokens.slice(from, to + 1).some(({ tag, lower }) => tag === 'quote' || tag === 'rel' || /^(?:to|if|whether|how|why|for|not)$/.test(lower));

/** Content that "of", "about" or "against" opens: "warned | of a flood". */
function findAbout(s: Parsed, cue: Cue, at: number): Found | null {
  const next = s.tokens[at + 1];
  return !next || next.tag === 'prep' ? null : { cue, ranges: [[at + 1, contentEnd(s, at + 1, cue, 'thing')]], rule: 'about' };
}

/** Whether a clause of its own, no relative one, has its verb before the first comma: "predicted | about a third will come". */
function holdsClause({ tokens, clauses }: Parsed, from: number, to: number): boolean {
  const comma = tokens.findIndex((t, at) => at >= from && t.tag === 'comma');
  const end = comma < 0 ? to : Math.min(to, comma);
  return clauses.some(({ group, kind }) => group?.mood === 'finite' && kind !== 'relative' && from <= group.from && group.from <= end);
}

/** Content after its cue: "said | that …", "called | it a …", "vowed | to …". */
export function contentAfter(s: Parsed, cue: Cue, start: number): Found | null {
  const { tokens } = s;
  const { frames } = cue;
  const at = findContentStart(s, cue, start);
  const t = at === null ? undefined : tokens[at];
  if (at === null || !t) return null;
  const isClause = s.clauses.some((clause) => clause.group?.mood === 'finite' && clause.group.from > cue.to && (clause.start === at || clause.subject?.from === at) && clause.kind !== 'relative');
  const end = contentEnd(s, at, cue, isClause || opensWithin(s, cue, at) || t.lower === 'that' || t.lower === 'to' || t.tag === 'quote' ? 'clause' : 'thing');
  if (end < at) return null;
  const make = (rule: string, from = at): Found => ({ cue, ranges: [[from, end]], rule });
  if (at > cue.to && opensWithin(s, cue, at)) return make('clause');
  // “What she called ‘a gift’ was a loan.”: only what it is called.
  const isWhat = tokens[clauseOfCue(s, cue)?.opener ?? -1]?.lower === 'what' && frames.includes('n');
  if (t.tag === 'quote' && givesName(s, cue, t)) return null;
  if (t.tag === 'quote') return { cue, ranges: isWhat ? [[at, at]] : quoteRange(tokens, at, end), rule: 'cue quote' };
  if (t.lower === 'that' && t.tag === 'sub') {
    // "pointing to that denial" says nothing yet.
    const isPointing = cue.base === 'point' && tokens[cue.to]?.lower === 'to';
    // "say that would be a mistake": here "that" is the subject.
    const isSubject = /^(?:aux|verb)$/.test(tokens[at + 1]?.tag ?? '');
    // "replied to a letter | that says so": no clause of the verb's own.
    const isOwn = !isSubject || tokens[start]?.lower !== 'to';
    return !isPointing && isOwn && /[tn]/.test(frames) ? make('that', isSubject ? at : at + 1) : null;
  }
  if (t.lower === 'to') return frames.includes('i') && !/^(?:num|mark)$/.test(tokens[at + 1]?.tag ?? '') ? make('to') : null;
  if (t.tag === 'rel' || /^(?:if|whether|how)$/.test(t.lower)) return /[tnx]/.test(frames) && cue.base !== 'determine' ? make('wh') : null;
  // "told them | as he left": that is when, not what.
  if (t.tag === 'sub' && (frames.includes('x') || /^(?:as|after|before|since|until)$/.test(t.lower))) return null;
  if (/^(?:of|about|against|for|on)$/.test(t.lower) && takesAbout.test(cue.base)) return findAbout(s, cue, at);
  if ((t.tag === 'aux' && !/ing$/.test(t.lower)) || t.tag === 'verb') {
    // "says too much is made of it": the adverb belonged to the content.
    if (tokens[at - 1]?.tag === 'adv' && at - 1 >= start && frames.includes('z')) return { cue, ranges: [[start, end]], rule: 'clause' };
    return /[zt]/.test(frames) ? findGap(s, cue, at, end) : null;
  }
  if (takesRequest.test(cue.base)) return /^(?:urge|order)$/.test(cue.base) || tellsRequest(tokens, at, end) ? make('urge') : null;
  const hasVerb = cue.base === 'say' || cue.base === 'tell' ? hasFinite(tokens, at, end) : holdsClause(s, at, end);
  if (frames.includes('z') && (isClause || hasVerb) && /^(?:aux|pron|det|poss|name|word|num|sub|adv|ing|prep)$/.test(t.tag)) return make('clause');
  if (frames.includes('t') && isClause && /^(?:pron|det|poss|name|word|num)$/.test(t.tag)) return make('clause2');
  const thing = findThing(s, cue, at, end);
  if (thing || frames.includes('n')) return thing;
  // “X said nothing but ‘…’”: whatever holds a quotation is content.
  // but not "wrote his column, ‘Harbour,’ …", "added the word ‘new’": only what is called so.
  const quoted = tokens.slice(at, end + 1).filter((x) => x.tag === 'quote');
  const isPlain = cue.base === 'say' || cue.base === 'tell';
  if (frames.includes('q') && quoted.length && (isPlain || countWords(quoted) > 2)) return make('quote inside');
  return cue.base === 'say' && end - at >= 2 && t.tag !== 'prep' ? make('said') : null;
}
