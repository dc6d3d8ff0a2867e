import { isFinite } from '@/lib/statements/tokens/is-finite';
import type { Token } from '@/lib/statements/tokens/tokens';

export const occasions = /^(?:statement|interview|interviews|speech|tweet|tweets|email|e-mail|memo|letter|post|release|conference|briefing|rally|report|testimony|filing|column|video|debate|remarks|comments|address|call|message|op-ed|essay|book|ad|hearing|appearance|event|note|blog|article|piece|meeting|telephone|phone|monologue|segment|show|podcast|town|hall|forum|news|series|reporters|audience|crowd)$/;
const skippable = /^(?:in|on|at|during|to|after|before|from|via|through|with|by|of|about|outside|inside|following|aboard|over|under|for|upon|near|as|when|while|into)$/;

/** The end (exclusive) of a phrase that a preposition at `at` opens. */
export function phraseEnd(tokens: Token[], at: number, high: number): number {
  let i = at + 1;
  if (tokens[i]?.tag === 'obj' || tokens[i]?.tag === 'pron') return i + 1;
  while (i < high) {
    const t = tokens[i] as Token;
    if (t.tag === 'det' || t.tag === 'poss' || t.tag === 'name' || t.tag === 'num' || t.tag === 's' || t.tag === 'time' || t.tag === 'ing' || (t.tag === 'word' && !(t.speech?.form === 's' && tokens[i + 1]?.tag !== 'word')) || t.text === '-' || t.text === '’' || (t.tag === 'adv' && tokens[i - 1]?.tag !== 'word' && tokens[i - 1]?.tag !== 'name')) {
      if ((t.tag === 'det' || t.tag === 'poss') && i > at + 1 && tokens[i - 1]?.tag !== 'det' && tokens[i - 1]?.tag !== 'adv') break;
      // "told reporters | Trump": a name after a plain plural opens what was said.
      i += 1;
      continue;
    }
    break;
  }
  return i;
}

/** Skips "on Sunday", "in a statement", "flatly", "(D-Conn.)" after a cue; returns the first token that is none of them. */
export function skipAdjuncts(tokens: Token[], from: number, high: number): number {
  let at = from;
  for (let guard = 0; guard < 12 && at < high; guard += 1) {
    const t = tokens[at] as Token;
    if (t.tag === 'open') {
      let i = at;
      while (i < high && tokens[i]?.tag !== 'close') i += 1;
      if (i >= high) return at;
      at = i + 1;
      continue;
    }
    if (t.tag === 'adv' && !/^(?:not|there|here)$/.test(t.lower)) { at += 1; continue; }
    if (t.tag === 'time') {
      at += 1;
      while (at < high && (tokens[at]?.tag === 'num' || tokens[at]?.tag === 'time')) at += 1;
      continue;
    }
    if (/^(?:last|this|next|early|late|earlier)$/.test(t.lower) && tokens[at + 1]?.tag === 'time') { at += 2; continue; }
    if (/^(?:a|two|three|several|few|one)$/.test(t.lower) && tokens[at + 1]?.tag === 'time' && /^(?:ago|later|earlier)$/.test(tokens[at + 2]?.lower ?? '')) { at += 3; continue; }
    if (t.tag === 'num' && tokens[at + 1]?.tag === 'time') { at += 2; continue; }
    if (t.tag === 'prep' && skippable.test(t.lower) || (t.tag === 'sub' && /^(?:after|before|since)$/.test(t.lower))) {
      const end = phraseEnd(tokens, at, high);
      if (end === at + 1) return at;
      if (/^(?:before|after|by|while|in)$/.test(t.lower) && tokens[at + 1]?.tag === 'ing' && tokens[at + 1]?.speech) return at;
      const next = tokens[end];
      const words = tokens.slice(at + 1, end);
      if (words.some((w) => w.tag === 'time') && words.length <= 3 && !(next && isFinite(tokens, end))) { at = end; continue; }
      const opens = !next || end >= high || next.lower === 'that' || /^(?:quote|comma|colon|stop|pron|time|prep|open|rel)$/.test(next.tag) || /^(?:if|whether)$/.test(next.lower);
      const isOccasion = words.some((w) => occasions.test(w.lower));
      if (opens) {
        if (next?.tag === 'prep' || next?.tag === 'pron') {
          const further = skipAdjuncts(tokens, end, high);
          const reached = tokens[further];
          if (further > end && (!reached || reached.lower === 'that' || /^(?:quote|comma|colon|stop)$/.test(reached.tag))) return further;
          if (!isOccasion && next.tag !== 'pron') return at;
        }
        at = end;
        continue;
      }
      if (isOccasion && !isFinite(tokens, end)) { at = end; continue; }
      return at;
    }
    return at;
  }
  return at;
}

/** Skips whom something was told: "told | reporters | that …", "told | CNN's Jake Tapper | …". */
export function skipObject(tokens: Token[], from: number, high: number): number {
  const t = tokens[from];
  if (!t || from >= high) return from;
  if (t.tag === 'obj' || (/^(?:you|it)$/.test(t.lower) && !isFinite(tokens, from + 1))) return from + 1;
  if (t.lower === 'her' && !/^(?:word|name|num)$/.test(tokens[from + 1]?.tag ?? '')) return from + 1;
  if (!/^(?:det|poss|name|word|num|ing|adv)$/.test(t.tag)) return from;
  let at = from;
  while (at < high) {
    const x = tokens[at] as Token;
    if (x.lower === 'that' && at > from) break;
    if (x.tag === 'det' || x.tag === 'poss') {
      if (at > from) break;
    } else if (x.tag === 'name') {
      const before = tokens[at - 1];
      if (at > from && before?.tag === 'word' && /s$|audience|crowd|magazine|newspaper/.test(before.lower) && !/^(?:spokes|host|anchor)/.test(before.lower)) break;
    } else if (!(x.tag === 'word' || x.tag === 'num' || x.tag === 's' || x.tag === 'ing' || x.text === '-' || x.text === '’' || (x.tag === 'verb' && at === from + 1))) break;
    at += 1;
  }
  // "told Fox News Trump was": nothing tells where the hearer ends; the sentence is left to its verb.
  if (tokens[at]?.tag === 'conj' && /^(?:name|word|det)$/.test(tokens[at + 1]?.tag ?? '')) {
    const more = skipObject(tokens, at + 1, high);
    if (tokens[more]?.lower === 'that' || /^(?:quote|comma|colon|prep)$/.test(tokens[more]?.tag ?? '')) return more;
  }
  return at;
}
