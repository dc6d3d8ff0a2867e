import { isFinite } from '@/lib/statements/tokens/is-finite';
import type { Token } from '@/lib/statements/tokens/tokens';

export const occasions = /^(?:statement|interview|interviews|speech|tweet|tweets|email|e-mail|memo|letter|post|release|conference|briefing|rally|report|testimony|filing|column|video|debate|remarks|comments|address|call|message|op-ed|essay|book|ad|hearing|appearance|event|note|blog|article|piece|meeting|telephone|phone|monologue|segment|show|podcast|town|hall|forum|news|series|reporters|audience|crowd)$/;
const skippable = /^(?:in|on|at|during|to|after|before|from|via|through|with|by|of|about|outside|inside|following|aboard|over|under|for|upon|near|as|when|while|into)$/;

/** Whether token `i` goes on with a phrase that began at `at`: not "in Leeds | the plan", "on Monday | says". */
function isOfPhrase(tokens: Token[], i: number, at: number): boolean {
  const t = tokens[i] as Token;
  const before = tokens[i - 1];
  if (t.tag === 'det' || t.tag === 'poss') return i === at + 1 || before?.tag === 'det' || before?.tag === 'adv';
  if (t.tag === 'word') return t.speech?.form !== 's' || tokens[i + 1]?.tag === 'word' || t.text === '’';
  if (t.tag === 'adv') return before?.tag !== 'word' && before?.tag !== 'name';
  return /^(?:name|num|s|time|ing)$/.test(t.tag) || t.text === '-' || t.text === '’';
}

/** The end (exclusive) of a phrase that a preposition at `at` opens, no further than `high`. */
export function phraseEnd(tokens: Token[], at: number, high = tokens.length): number {
  let i = at + 1;
  if (tokens[i]?.tag === 'obj' || tokens[i]?.tag === 'pron') return i + 1;
  while (i < high && isOfPhrase(tokens, i, at)) i += 1;
  return i;
}

/** Behind a time at `at`, or `at` when none stands there: "Monday 12", "last week", "two days ago". */
function skipTime(tokens: Token[], at: number): number {
  const t = tokens[at] as Token;
  if (t.tag === 'time') {
    let end = at + 1;
    while (tokens[end]?.tag === 'num' || tokens[end]?.tag === 'time') end += 1;
    return end;
  }
  if (tokens[at + 1]?.tag !== 'time') return at;
  if (/^(?:last|this|next|early|late|earlier)$/.test(t.lower)) return at + 2;
  if (/^(?:a|two|three|several|few|one)$/.test(t.lower) && /^(?:ago|later|earlier)$/.test(tokens[at + 2]?.lower ?? '')) return at + 3;
  return t.tag === 'num' ? at + 2 : at;
}

/** Behind a phrase that ends at `end`, where content or another phrase may begin: "in Leeds | on Monday that …". */
function skipFurther(tokens: Token[], at: number, end: number, isOccasion: boolean): number {
  const next = tokens[end];
  if (next?.tag !== 'prep' && next?.tag !== 'pron') return end;
  const further = skipAdjuncts(tokens, end);
  const reached = tokens[further];
  if (further > end && (!reached || reached.lower === 'that' || /^(?:quote|comma|colon|stop)$/.test(reached.tag))) return further;
  return isOccasion || next.tag === 'pron' ? end : at;
}

/** Behind a phrase with a preposition at `at`, or `at` when it is rather content. */
function skipPhrase(tokens: Token[], at: number): number {
  const end = phraseEnd(tokens, at);
  const first = tokens[at + 1];
  if (end === at + 1 || (/^(?:before|after|by|while|in)$/.test(tokens[at]?.lower ?? '') && first?.tag === 'ing' && first.speech)) return at;
  const next = tokens[end];
  const words = tokens.slice(at + 1, end);
  const isOpen = !next || !isFinite(tokens, end);
  if (words.length <= 3 && words.some((word) => word.tag === 'time') && isOpen) return end;
  const isOccasion = words.some((word) => occasions.test(word.lower));
  if (!next || /^(?:that|if|whether)$/.test(next.lower) || /^(?:quote|comma|colon|stop|pron|time|prep|open|rel)$/.test(next.tag)) return skipFurther(tokens, at, end, isOccasion);
  return isOccasion && isOpen ? end : at;
}

/** Behind one adjunct at `at`, or `at` when none begins there. */
function skipAdjunct(tokens: Token[], at: number): number {
  const t = tokens[at] as Token;
  if (t.tag === 'open') return tokens.findIndex((one, i) => i > at && one.tag === 'close') + 1 || at;
  if (t.tag === 'adv' && !/^(?:not|there|here)$/.test(t.lower)) return at + 1;
  const behind = skipTime(tokens, at);
  if (behind > at) return behind;
  const isPhrase = (t.tag === 'prep' && skippable.test(t.lower)) || (t.tag === 'sub' && /^(?:after|before|since)$/.test(t.lower));
  return isPhrase ? skipPhrase(tokens, at) : at;
}

/** Skips "on Sunday", "in a statement", "flatly", "(D-Conn.)" after a cue; returns the first token that is none of them. */
export function skipAdjuncts(tokens: Token[], from: number): number {
  let at = from;
  for (let guard = 0; guard < 12 && at < tokens.length; guard += 1) {
    const next = skipAdjunct(tokens, at);
    if (next === at) return at;
    at = next;
  }
  return at;
}

/** Whether token `at` goes on with the one told, who begins at `from`: "told CNN's Jake | Tapper", but not "told reporters | Okoro". */
function isOfHearer(tokens: Token[], at: number, from: number): boolean {
  const t = tokens[at] as Token;
  const before = tokens[at - 1];
  if (at === from) return t.tag !== 'adv';
  if (t.lower === 'that' || t.tag === 'det' || t.tag === 'poss') return false;
  if (t.tag === 'name') return !(before?.tag === 'word' && /s$|audience|crowd|magazine|newspaper/.test(before.lower) && !/^(?:spokes|host|anchor)/.test(before.lower));
  return /^(?:word|num|s|ing)$/.test(t.tag) || t.text === '-' || t.text === '’' || (t.tag === 'verb' && at === from + 1);
}

/** Skips whom something was told: "told | reporters | that …", "told | CNN's Jake Tapper | …". */
export function skipObject(tokens: Token[], from: number): number {
  const t = tokens[from];
  if (!t) return from;
  if (t.tag === 'obj' || (/^(?:you|it)$/.test(t.lower) && !isFinite(tokens, from + 1))) return from + 1;
  if (t.lower === 'her' && !/^(?:word|name|num)$/.test(tokens[from + 1]?.tag ?? '')) return from + 1;
  if (!/^(?:det|poss|name|word|num|ing|adv)$/.test(t.tag)) return from;
  let at = from;
  while (at < tokens.length && isOfHearer(tokens, at, from)) at += 1;
  // "told Fox News Trump was": nothing tells where the hearer ends; the sentence is left to its verb.
  if (tokens[at]?.tag === 'conj' && /^(?:name|word|det)$/.test(tokens[at + 1]?.tag ?? '')) {
    const more = skipObject(tokens, at + 1);
    if (tokens[more]?.lower === 'that' || /^(?:quote|comma|colon|prep)$/.test(tokens[more]?.tag ?? '')) return more;
  }
  return at;
}
