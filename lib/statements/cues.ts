import { beForms, haveForms, modals } from './word-classes';
import { canSpeak, chainStart, findSubjectAfter, findSubjectBefore, isFinite, type Subject } from './subjects';
import type { Token } from './tokens';

/** How a cue stands in its sentence. */
export type CueShape = 'finite' | 'participle' | 'infinitive' | 'passive' | 'according' | 'noun' | 'coordinated' | 'colon' | 'governing';

/** A word or words that say that somebody said something: tokens `from` to `to`, the verb at `at`. */
export type Cue = { from: number; at: number; to: number; base: string; frames: string; shape: CueShape; subject: Subject | null; isInverted: boolean; negated: boolean;
  /** The one quoted, when the subject only passes it on: "Mehr quoted | him | as saying". */
  speaker?: Subject | null };

const nounLike = new Set(['det', 'poss', 's', 'prep']);
const speechNouns = /^(?:claims?|statements?|allegations?|assertions?|suggestions?|remarks?|comments?|promises?|pledges?|vows?|warnings?|announcements?|accusations?|arguments?|contentions?|insistence|predictions?|admission|belief|declaration|charges?|complaints?|conclusion|hints?|denials?|acknowledgment|acknowledgement|assessment|testimony)$/;
const passiveContent = /^(?:quote|describe|call|dub|characterize|portray|label|brand|accuse|hail|criticize|criticise|denounce|condemn|praise)$/;

/** Where a cue's clause begins: at its subject when it stands before, else at its verb. */
export function leftOf({ from, subject, shape, isInverted }: Cue): number {
  return subject && !isInverted && (shape === 'finite' || shape === 'passive') ? Math.min(from, subject.from) : from;
}

/** Start of the verb group around a verb: "has categorically | rejected", "did not | say". */
function groupStart(tokens: Token[], at: number, low: number): number {
  let from = at;
  while (from > low) {
    const t = tokens[from - 1] as Token;
    if (t.tag === 'adv' || t.tag === 'aux' || t.lower === 'to' || (t.tag === 'comma' && tokens[from - 2]?.tag === 'adv' && tokens[from - 3]?.tag === 'comma')) {
      from -= t.tag === 'comma' ? 3 : 1;
      continue;
    }
    if (t.tag === 'obj' && /^(?:himself|herself|themselves|itself)$/.test(t.lower)) { from -= 1; continue; }
    // "went on to say", "continued to insist", "gone so far as to call".
    if (t.lower === 'on' && /^(?:went|go|goes|gone|going)$/.test(tokens[from - 2]?.lower ?? '')) { from -= 2; continue; }
    if (tokens[from]?.lower === 'to' && /^(?:continued|continues|refused|declined|began|used|appeared|seemed|tried|attempted|went|sought|wanted|wants|decided|continue|failed|moved|hastened)$/.test(t.lower)) { from -= 1; continue; }
    if (t.lower === 'as' && tokens[from - 2]?.lower === 'far' && tokens[from - 3]?.lower === 'so') { from -= 3; if (/^(?:went|gone|goes|go)$/.test(tokens[from - 1]?.lower ?? '')) from -= 1; continue; }
    break;
  }
  return Math.max(from, low);
}

/** Extra words of a cue after its verb: "ruled | out", "called | for", "pointed | out". */
function particleEnd(tokens: Token[], at: number, base: string): number | null {
  const next = tokens[at + 1]?.lower ?? '';
  if (base === 'rule') return next === 'out' ? at + 1 : next === 'that' ? at : null;
  if (base === 'point') return /^(?:out|to)$/.test(next) ? at + 1 : next === 'that' ? at : null;
  if (base === 'call') return /^(?:for|on|out)$/.test(next) ? at + 1 : at;
  if (base === 'object' || base === 'rail') return /^(?:to|against)$/.test(next) ? at + 1 : null;
  if (base === 'spell' || base === 'sum') return next === 'out' || next === 'up' ? at + 1 : null;
  if (base === 'put') return next === 'it' ? at + 1 : null;
  if (base === 'agree') return next === 'with' ? null : at;
  return at;
}

function isNegated(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i += 1) if (/^(?:not|never|n't)$|n't$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Whether a form that may also be a noun or adjective is one here: "the claims", "alleged crimes", "reported plans". */
function isNoVerb(tokens: Token[], at: number, from: number, low: number): boolean {
  const t = tokens[at] as Token;
  const before = tokens[from - 1];
  const form = t.speech?.form;
  if (t.tag === 'name' && at > low) return true;
  const next = tokens[at + 1];
  if (t.lower === 'pledged' && /^delegates?$/.test(next?.lower ?? '')) return true;
  if (form === 'past' || form === 'participle') {
    if (from === at && before && (before.tag === 'det' || before.tag === 'poss' || before.tag === 's') && t.lower !== 'said') return true;
    if (from === at && before && before.tag === 'prep' && t.lower !== 'said') return true;
    return false;
  }
  if (form === 'ing') return !!before && from === at && (before.tag === 'det' || before.tag === 's');
  if (from === at && before && nounLike.has(before.tag)) return true;
  if (from === at && before && before.tag === 'verb') return true;
  if (form === 'base' && from === at) {
    // "officials say", "I think"; "a note from", "call centres".
    if (t.lower === 'say' && before && !/^(?:det|poss|prep|s|conj)$/.test(before.tag)) return false;
    const subject = before ? findSubjectBefore(tokens, from, low) : null;
    if (subject && before && subject.to - subject.from > 0 && tokens.slice(subject.from, subject.to + 1).some((x, i, all) => (x.tag === 'conj' && i > 0 && i < all.length - 1) || (i < all.length - 1 && /^(?:aides|officials|leaders|members|supporters|percent|people|some|many|groups|majorities|most|critics|experts)$/.test(x.lower)))) return false;
    if (!before || !(before.tag === 'pron' || before.tag === 'word' || before.tag === 'name' || before.tag === 'rel' || before.tag === 'comma' || before.tag === 'det')) return true;
    if (before.tag === 'word' && !/s$|people|police|media|some|many|others|women|men/.test(before.lower)) return true;
    if (before.tag === 'name' && !/s$|Police$/.test(before.text)) return true;
    if (before.tag === 'comma') return !(next?.tag === 'sub' || next?.tag === 'quote');
  }
  if (form === 's' && from === at) {
    if (next && (next.tag === 'prep' && !/^(?:that|on|in|to)$/.test(next.lower)) && t.lower !== 'says') return true;
    if (!/^(?:says|tells|writes|argues|insists|believes|thinks|adds|explains)$/.test(t.lower)) {
      if (before && before.tag === 'num' && next?.tag !== 'quote') return true;
      if (next?.tag === 'rel' && next.lower === 'where') return true;
      if (before && before.tag === 'word' && !(next && (/^(?:sub|quote|pron|det|poss|name|colon)$/.test(next.tag) || (next.tag === 'comma' && tokens[at + 2]?.tag === 'quote')))) return true;
      // "rules that promise": a noun and its clause.
      if (next?.lower === 'that' && isFinite(tokens, at + 2)) return true;
      if (next && (next.tag === 'aux' || next.tag === 'verb' || next.tag === 'stop' || next.tag === 'conj')) return true;
    }
  }
  return false;
}

/** "was called “weak” by | Ana Ruiz": who says so in a passive clause. */
function findAgent(tokens: Token[], from: number, high: number): Subject | null {
  for (let i = from; i < Math.min(high, from + 24); i += 1) {
    if (/^(?:stop|rel)$/.test(tokens[i]?.tag ?? '')) return null;
    if (tokens[i]?.lower === 'by') return findSubjectAfter(tokens, i + 1, high);
  }
  return null;
}

const beliefs = /^(?:expect|hope|think|believe|fear|feel|worry|suspect|assume)$/;

/** Cue made of a verb of speech at token `at`, or null when it is none here. */
function findVerbCue(tokens: Token[], at: number, low: number, high: number): Cue | null {
  const t = tokens[at] as Token;
  const verb = t.speech;
  if (!verb) return null;
  const from = groupStart(tokens, at, low);
  if (isNoVerb(tokens, at, from, low)) return null;
  const to = particleEnd(tokens, at, verb.base);
  if (to === null) return null;
  const isIn = (set: Set<string>) => tokens.slice(from, at).some((x) => set.has(x.lower));
  const pronounWithVerb = tokens[from - 1]?.tag === 'pron' ? (/'(s|re|m)$/.exec(tokens[from - 1]?.lower ?? '')?.[1] ?? '') : '';
  const negated = isNegated(tokens, from, at) || /^(?:deny|dispute|reject|refute|rebut|dismiss)$/.test(verb.base) || /^(?:refused|declined)/.test(tokens[from]?.lower ?? '');
  const hasBe = isIn(beForms) || (verb.form === 'ing' && tokens.slice(from, at).some((x) => x.lower === "'s")) || (pronounWithVerb !== '' && verb.form !== 'ing');
  const hasHave = isIn(haveForms) && !isIn(beForms);
  const base = { from, at, to, base: verb.base, frames: verb.base === 'point' && tokens[to]?.lower === 'to' ? 'n' : verb.frames, isInverted: false, negated };
  const hasTo = tokens[at - 1]?.lower === 'to' || (tokens[at - 1]?.tag === 'adv' && tokens[at - 2]?.lower === 'to');

  // Passive: "was quoted as saying", "were described as".
  if ((verb.form === 'past' || verb.form === 'participle') && hasBe && !hasHave && !/^(?:agree|continue)$/.test(verb.base)) {
    const subject = findSubjectBefore(tokens, from, low);
    return verb.base === 'quote' || verb.base === 'cite' ? { ...base, shape: 'passive', subject } : { ...base, shape: 'passive', subject, speaker: findAgent(tokens, to + 1, high) };
  }
  if (verb.form === 'ing' && !hasBe) {
    return { ...base, shape: 'participle', subject: null };
  }
  if (hasTo && from < at && tokens[from]?.lower === 'to') {
    const owner = findSubjectBefore(tokens, from, low);
    const ownerHead = owner ? (tokens[owner.head] as Token) : null;
    const isOwner = owner && ownerHead && (owner.sort === 'name' || ownerHead.tag === 'obj' || canSpeak(ownerHead.lower));
    return { ...base, shape: 'infinitive', subject: isOwner ? owner : null };
  }
  if (verb.form === 'base' && tokens.slice(from, at).some((x) => x.tag === 'aux') && !isIn(modals) && !hasTo) return null;
  // Inverted: “…,” said Smith; "…, says the mayor".
  const left = tokens[from - 1];
  const mayInvert = from === at && (verb.form === 'past' || verb.form === 's') && verb.frames.includes('q') && (!left || left.tag === 'quote' || left.tag === 'comma' || left.tag === 'dash');
  if (mayInvert) {
    const after = findSubjectAfter(tokens, to + 1, high);
    const isObject = /^(?:tell|call|ask|urge|warn|remind)$/.test(verb.base);
    if (after && !isObject && (left?.tag === 'quote' || after.sort !== 'pronoun') && (left?.tag === 'quote' || /^(?:comma|stop|prep|time|rel)$/.test(tokens[after.to + 1]?.tag ?? 'stop'))) return { ...base, shape: 'finite', subject: after, isInverted: true };
  }
  const subject = left && left.tag === 'quote' ? null : findSubjectBefore(tokens, from, low);
  if (subject) return { ...base, shape: 'finite', subject };
  // “weak” suggests: a quoted word is no statement, and its verb no tag.
  if (left?.tag === 'quote' && !/[,.!?…—–-]["”“'’]*$/.test(left.text)) return null;
  if (beliefs.test(verb.base)) return null;
  if (left && (left.tag === 'conj' || left.tag === 'comma' || left.tag === 'dash' || left.tag === 'quote')) return { ...base, shape: 'coordinated', subject: null };
  // "Asked whether …, Smith said": who asked is not told.
  if (verb.base === 'ask') return null;
  return from === low && verb.form !== 'base' ? { ...base, shape: 'coordinated', subject: null } : null;
}

/** "according to the mayor", "in the words of Smith", "per the filing". */
function findAccording(tokens: Token[], at: number, high: number): Cue | null {
  const t = tokens[at] as Token;
  let to = -1;
  if (t.lower === 'according' && tokens[at + 1]?.lower === 'to') to = at + 1;
  else if (t.lower === 'words' && tokens[at + 1]?.lower === 'of' && tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'in') to = at + 1;
  else if (t.lower === 'per' && tokens[at - 1]?.tag === 'comma' && tokens[at + 1]?.tag === 'name') to = at;
  if (to < 0) return null;
  let end = to + 1;
  while (end < high && !/^(?:comma|stop|quote|dash|colon)$/.test(tokens[end]?.tag ?? 'stop') && !(end > to + 1 && isFinite(tokens, end) && tokens[end]?.tag !== 'verb')) end += 1;
  if (end === to + 1) return null;
  // Name and apposition up to the comma; the phrase before its first "by" or "published" tells who.
  let head = end - 1;
  const chain = chainStart(tokens, end - 1, to + 1);
  if (chain) head = chain.head;
  for (let i = to + 1; i < end; i += 1) if (tokens[i]?.tag === 'prep' || tokens[i]?.tag === 'verb' || tokens[i]?.tag === 'rel') { head = Math.max(to + 1, i - 1); break; }
  const sort = tokens[to + 1]?.tag === 'obj' || tokens[to + 1]?.tag === 'pron' ? 'pronoun' : tokens.slice(to + 1, head + 1).some((x) => x.tag === 'name') ? 'name' : 'nominal';
  return { from: at, at, to, base: 'according', frames: 'tz', shape: 'according', subject: { from: to + 1, to: end - 1, head, sort }, isInverted: true, negated: false };
}

/** "a claim by Kerry that …", "Kerry's claim that …". */
function findNounCue(tokens: Token[], at: number, low: number, high: number): Cue | null {
  const t = tokens[at] as Token;
  if (t.tag === 'name' || !speechNouns.test(t.lower)) return null;
  const base = { from: at, at, base: t.lower, frames: 't', shape: 'noun' as const, isInverted: false, negated: false };
  if (tokens[at + 1]?.lower === 'that' || tokens[at + 1]?.lower === 'of') {
    if (tokens[at + 1]?.lower === 'of') return null;
    if (tokens[at - 1]?.tag === 's') {
      const chain = chainStart(tokens, at - 2, low);
      if (chain) return { ...base, to: at, subject: { from: chain.from, to: at - 2, head: at - 2, sort: tokens[at - 2]?.tag === 'name' ? 'name' : 'nominal' } };
    }
    if (tokens[at - 1]?.tag === 'poss') return { ...base, to: at, subject: { from: at - 1, to: at - 1, head: at - 1, sort: 'pronoun' } };
    return null;
  }
  if (/^(?:by|from)$/.test(tokens[at + 1]?.lower ?? '')) {
    const after = findSubjectAfter(tokens, at + 2, high);
    if (after && tokens[after.to + 1]?.lower === 'that') return { ...base, to: after.to, subject: after };
  }
  return null;
}

/** Any verb in -ed right beside a quotation: “Go,” the guard | barked. He | retorted: “Why?” */
function findVerbBeside(tokens: Token[], at: number, high: number): Cue | null {
  const t = tokens[at] as Token;
  if (t.tag !== 'verb' || t.speech || !/ed$/.test(t.lower)) return null;
  const base = { from: at, at, to: at, base: t.lower, frames: 'q', shape: 'finite' as const, negated: false };
  const mark = tokens[at + 1];
  const isBefore = mark?.tag === 'colon' && tokens[at + 2]?.tag === 'quote' && !/^["“'‘]*\p{Ll}/u.test(tokens[at + 2]?.text ?? '');
  if (tokens[at - 1]?.tag === 'quote') {
    const after = /[,.!?…—–-]["”“'’]*$/.test(tokens[at - 1]?.text ?? '') ? findSubjectAfter(tokens, at + 1, high) : null;
    return after ? { ...base, subject: after, isInverted: true } : null;
  }
  const from = groupStart(tokens, at, 0);
  const subject = findSubjectBefore(tokens, from, 0);
  if (!subject || subject.sort === 'relative') return null;
  const left = tokens[subject.from - 1];
  const isAfter = left?.tag === 'quote' && /[,.!?…—–-]["”“'’]*$/.test(left.text);
  return isBefore || isAfter ? { ...base, from, subject, isInverted: false } : null;
}

/** All cues of a sentence, in order. */
export function findCues(tokens: Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const cue = findAccording(tokens, at, tokens.length) ?? findNounCue(tokens, at, 0, tokens.length) ?? findVerbCue(tokens, at, 0, tokens.length) ?? findVerbBeside(tokens, at, tokens.length);
    if (!cue) continue;
    if (cue.shape === 'passive' && !passiveContent.test(cue.base)) continue;
    const whole = /^(?:quote|cite)$/.test(cue.base) && cue.shape !== 'participle' ? joinQuotedAs(tokens, cue) : cue;
    cues.push(whole);
    at = Math.max(at, whole.to);
  }
  return cues;
}

/** "state media quoted Zarif as saying": one cue, whose speaker is the one quoted. */
function joinQuotedAs(tokens: Token[], cue: Cue): Cue {
  for (let i = cue.to + 1; i < Math.min(tokens.length, cue.to + 14); i += 1) {
    const t = tokens[i] as Token;
    if (/^(?:stop|quote|colon)$/.test(t.tag)) return cue;
    if (t.lower !== 'as' || tokens[i + 1]?.tag !== 'ing') continue;
    const base = { ...cue, to: i + 1, base: 'quoted as', frames: 'qtz', shape: 'finite' as const };
    if (cue.shape === 'passive') return { ...base, speaker: cue.subject };
    if (i - 1 <= cue.to) return cue;
    const quoted = tokens.slice(cue.to + 1, i);
    const comma = quoted.findIndex((x) => x.tag === 'comma' || x.tag === 'prep');
    const to = comma > 0 ? cue.to + comma : i - 1;
    const isPronoun = /^(?:obj|pron|poss)$/.test(tokens[to]?.tag ?? '');
    return { ...base, speaker: { from: cue.to + 1, to: i - 1, head: to, sort: isPronoun ? 'pronoun' : quoted.some((x) => x.tag === 'name') ? 'name' : 'nominal' } };
  }
  return cue;
}
