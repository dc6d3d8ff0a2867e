import { isAdjective } from '@/lib/text/adjectives';
import { isMark } from './is-mark';
import type { Token } from './tokens';
import { modals } from './word-classes';

const isPlural = (t: Token) => (t.tag === 'word' || t.tag === 'name') && (/[^su'i]s$/.test(t.lower) ? !/^(?:news|press|politics|caucus|congress|times|reuters)$/.test(t.lower) : /^(?:people|police|media|men|women|children|many|some|others|most|few)$/.test(t.lower));

/** Whether a noun has an article before it or before its adjectives: "the new | report". A bare one is likely the first half of another: "swing | states". */
function hasArticle(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const t = tokens[i] as Token;
    if (t.tag === 'det' || t.tag === 'poss' || t.tag === 's' || t.tag === 'name') return true;
    if (t.tag !== 'word' && t.tag !== 'num' && t.tag !== 'adv') return false;
  }
  return false;
}

/** "a veterans | group": one thing, whose second noun is no verb. */
function hasOneArticle(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    if (/^(?:a|an|each|every|another)$/.test(tokens[i]?.lower ?? '')) return true;
    if (tokens[i]?.tag !== 'word') return false;
  }
  return false;
}

/** "those surveyed | say", "voters polled | think": a participle after several people. */
function isReduced(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.verb?.form === 'past' && before !== undefined && (before.lower === 'those' || isPlural(before));
}

/** "which they argue": a relative word, its subject and a verb of speech at `at`, whose content has no subject of its own. */
function hasGap(tokens: Token[], at: number): boolean {
  let left = at - 1;
  while (left > at - 4 && /^(?:word|name|det|poss)$/.test(tokens[left]?.tag ?? '')) left -= 1;
  if (tokens[left]?.tag === 'pron' && left === at - 1) left -= 1;
  return left < at - 1 && /^(?:which|who|that)$/.test(tokens[left]?.lower ?? '') && tokens[left]?.tag !== 'det';
}

/** After a pronoun: "they | plan", "he'd | plan", "he's | planned". */
function afterPronoun(lower: string, form: string): number {
  if (form === 'base') return /'(?:d|ll)$/.test(lower) || /^(?:i|we|you|they)$/.test(lower) ? 7 : /'/.test(lower) ? -6 : -2;
  if (/'/.test(lower)) return form === 'past' || form === 'participle' ? 4 : -6;
  return 7;
}

/** After a word that opens a clause: "rules that | allow", "a plan that | works", "That | means …". */
function afterOpener(tokens: Token[], at: number, form: string): number {
  const { lower } = tokens[at] as Token;
  const antecedent = tokens[at - 1];
  if (lower === 'that' && form === 's') return !antecedent || antecedent.tag === 'word' || antecedent.tag === 'name' || isMark(antecedent) ? 3 : -3;
  if (lower === 'that' && form === 'base') return antecedent && isPlural(antecedent) ? 4 : -3;
  return form === 's' || form === 'base' ? -3 : lower === 'that' ? 4 : 1;
}

/** After "and": "to step up and | show", "he came and | saw", like the verb before. */
function afterConjunction(tokens: Token[], at: number, form: string): number {
  // "the disputed and walled | city"
  if (form === 'past' && tokens[at - 2]?.tag === 'det' && tokens[at - 1]?.verb?.form === 'past') return -8;
  for (let i = at - 1; i >= Math.max(0, at - 14); i -= 1) {
    const known = tokens[i] as Token;
    // "says that tax and related fees …": no verb yet in this clause.
    if (/^(?:that|whether|if|who|which)$/.test(known.lower)) return form === 'past' ? -8 : -2;
    if (known.tag === 'aux') return form === 'past' ? 1 : -1;
    if (known.tag === 'base' || known.tag === 'verb') return (known.verb?.form ?? (known.tag === 'base' ? 'base' : 'past')) === form ? 2 : form === 'past' ? 1 : -1;
  }
  // "Tax and related fees": nothing has happened yet.
  return form === 'past' ? (at < 14 ? -8 : 1) : -2;
}

/** After a noun: "officials | say", but "a police | report". */
function afterNoun(tokens: Token[], at: number, form: string, isPlain: boolean): number {
  const t = tokens[at] as Token;
  if (form === 'base' && isPlain && isReduced(tokens, at)) return 2.5;
  if (t.tag === 'word' && ((isAdjective(t.lower) && !isPlain) || t.verb?.form === 'past' || t.verb?.form === 'participle')) return form === 'past' || form === 'participle' ? -2 : -8;
  if (form === 'base') return isPlural(t) ? (hasOneArticle(tokens, at) ? -6 : 2.5) : t.tag === 'word' ? (!isPlain && (hasOneArticle(tokens, at) || tokens[at - 1]?.tag === 'poss') ? -9 : -5) : -3;
  if (form === 's') return isPlural(t) ? -2.5 : t.tag === 'name' ? 2.5 : hasArticle(tokens, at) ? 1.5 : -2;
  return 3;
}

/** "the Harbour Act 1964", "Resolution 2231": a number that ends a name, and counts nothing. */
const endsName = (tokens: Token[], at: number) => tokens[at - 1]?.tag === 'name' && /^\d{3,}$/.test(tokens[at]?.lower ?? '');

/** How much the word before speaks for a verb (above 0) or a noun (below 0). `at` is the index of the word before. */
export function leftWeight(tokens: Token[], at: number, form: string, isPlain: boolean): number {
  const t = tokens[at];
  if (!t) return form === 'base' ? -2 : form === 's' ? -4 : 0;
  switch (t.tag) {
    case 'aux':
      // "will plan", "did not claim"; "is work", "has claims" are none.
      if (form === 'base') return modals.has(t.lower) || /^(?:let|'d)$/.test(t.lower) ? 6 : -6;
      return form === 's' ? -6 : 4;
    case 'pron': return afterPronoun(t.lower, form);
    case 'rel': return 5;
    case 'det': return /^(?:this|that|those|these|all|some|many|most|few|both|several|each|another)$/.test(t.lower) && form !== 'base' ? -3 : /^(?:those|these|all|some|many|most|few|both|several)$/.test(t.lower) ? -2 : -9;
    case 'poss': case 's': return form === 'past' ? -4 : -9;
    case 'prep': return form === 'past' || form === 'participle' ? -5 : -8;
    case 'num': return endsName(tokens, at) ? afterNoun(tokens, at, form, isPlain) : form === 's' ? -8 : form === 'base' ? -2 : 2;
    case 'verb': case 'base':
      if (form === 'base' && isPlain && isReduced(tokens, at)) return 2.5;
      // "plans which they argue | help drivers"
      if (form === 'base' && t.speech?.frames.includes('z') && hasGap(tokens, at)) return 3;
      return form === 'past' || form === 'participle' ? -3 : -5;
    case 'ing': return form === 'past' || form === 'participle' ? -1 : -3;
    case 'obj': return form === 'base' ? 1 : 0;
    case 'sub': return afterOpener(tokens, at, form);
    case 'conj': return afterConjunction(tokens, at, form);
    case 'word': case 'name': case 'time': case 'quote': case 'close': return afterNoun(tokens, at, form, isPlain);
    default: return form === 's' ? -0.5 : form === 'base' ? -2 : 1;
  }
}
