import { isFinite } from './is-finite';
import { findSubjectBefore } from './subject-before';
import type { Token } from './tokens';

const nounLike = new Set(['det', 'poss', 's', 'prep']);

/** Whether a form that may also be a noun or adjective is one here: "the claims", "alleged crimes", "reported plans". */
export function isNoVerb(tokens: Token[], at: number, from: number, low: number): boolean {
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
