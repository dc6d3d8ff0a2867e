import { isAdjective } from '@/lib/text/adjectives';
import type { Token } from './tokens';
import { modals } from './word-classes';

const isMark = (t: Token | undefined) => !t || /^(?:comma|stop|colon|dash|open|close|mark)$/.test(t.tag);
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

/** How much the word before speaks for a verb (above 0) or a noun (below 0). `at` is the index of the word before. */
function leftWeight(tokens: Token[], at: number, form: string, isPlain: boolean): number {
  const t = tokens[at];
  if (!t) return form === 'base' ? -2 : form === 's' ? -4 : 0;
  switch (t.tag) {
    case 'aux':
      // "will plan", "did not claim"; "is work", "has claims" are none.
      if (form === 'base') return modals.has(t.lower) || /^(?:let|'d)$/.test(t.lower) ? 6 : -6;
      return form === 's' ? -6 : 4;
    case 'pron': return /'/.test(t.lower) ? (form === 'past' || form === 'participle' ? 4 : form === 'base' && /'(?:d|ll)$/.test(t.lower) ? 7 : -6) : form === 'base' ? (/^(?:i|we|you|they)$/.test(t.lower) ? 7 : -2) : 7;
    case 'rel': return 5;
    case 'det': return /^(?:this|that|those|these|all|some|many|most|few|both|several|each|another)$/.test(t.lower) && form !== 'base' ? -3 : /^(?:those|these|all|some|many|most|few|both|several)$/.test(t.lower) ? -2 : -9;
    case 'poss': case 's': return form === 'past' ? -4 : -9;
    case 'prep': return form === 'past' || form === 'participle' ? -5 : -8;
    case 'num': return form === 's' ? -8 : form === 'base' ? -2 : 2;
    case 'verb': case 'base':
      if (form === 'base' && isPlain && isReduced(tokens, at)) return 2.5;
      // "plans which they argue | help drivers"
      if (form === 'base' && t.speech?.frames.includes('z') && hasGap(tokens, at)) return 3;
      return form === 'past' || form === 'participle' ? -3 : -5;
    case 'ing': return form === 'past' || form === 'participle' ? -1 : -3;
    case 'obj': return form === 'base' ? 1 : 0;
    case 'sub': {
      // "rules that allow", "a plan that works", "That means …".
      const antecedent = tokens[at - 1];
      if (t.lower === 'that' && form === 's') return !antecedent || antecedent.tag === 'word' || antecedent.tag === 'name' || isMark(antecedent) ? 3 : -3;
      if (t.lower === 'that' && form === 'base') return antecedent && isPlural(antecedent) ? 4 : -3;
      return form === 's' || form === 'base' ? -3 : t.lower === 'that' ? 4 : 1;
    }
    case 'conj': {
      // "the disputed and walled | city"
      if (form === 'past' && tokens[at - 2]?.tag === 'det' && tokens[at - 1]?.verb?.form === 'past') return -8;
      // "to step up and show", "he came and saw": like the verb before.
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
    case 'word': case 'name': case 'time': case 'quote': case 'close':
      if (form === 'base' && isPlain && isReduced(tokens, at)) return 2.5;
      if (t.tag === 'word' && ((isAdjective(t.lower) && !isPlain) || t.verb?.form === 'past' || t.verb?.form === 'participle')) return form === 'past' || form === 'participle' ? -2 : -8;
      if (form === 'base') return isPlural(t) ? (hasOneArticle(tokens, at) ? -6 : 2.5) : t.tag === 'word' ? (!isPlain && (hasOneArticle(tokens, at) || tokens[at - 1]?.tag === 'poss') ? -9 : -5) : -3;
      if (form === 's') return isPlural(t) ? -2.5 : t.tag === 'name' ? 2.5 : hasArticle(tokens, at) ? 1.5 : -2;
      return 3;
    default: return form === 's' ? -0.5 : form === 'base' ? -2 : 1;
  }
}

/** The same for the word after. */
function rightWeight(tokens: Token[], at: number, form: string, isSpeech: boolean, isPlain: boolean): number {
  const t = tokens[at];
  // "rules that could …": a noun with its clause.
  if (t?.lower === 'that' && form === 's' && !isPlain && /^(?:aux|verb)$/.test(tokens[at + 1]?.tag ?? '')) return -4;
  if (isMark(t)) return form === 'past' ? 0 : -1;
  switch (t?.tag) {
    // "he claims that …", but "missile launches that the council saw".
    case 'sub': return t.lower === 'that' ? (isSpeech ? 3 : -4) : 1;
    case 'quote': return 1;
    case 'obj': return 5;
    case 'pron': return form === 'past' ? 2 : 2;
    case 'det': case 'poss': return 3;
    case 'rel': return 1.5;
    case 'aux': return -5;
    case 'verb': return -4;
    case 'prep': return t.lower === 'of' ? -3.5 : /^(?:to|on|in)$/.test(t.lower) ? 0 : -0.5;
    case 'adv': return 1;
    case 'name': return form === 's' || form === 'past' ? 1 : 0;
    case 'conj': return -1;
    case 's': return -9;
    // "records | suggest": the second is the verb.
    case 'word': return form === 's' && t.verb?.form === 'base' && t.verb.weight >= 1 ? -4 : 0;
    default: return 0;
  }
}

/** "to step up and | show": the second of two infinitives. */
function isAfterBase(tokens: Token[], conj: number): boolean {
  if (tokens[conj]?.tag !== 'conj') return false;
  for (let i = conj - 1; i >= Math.max(0, conj - 14); i -= 1) {
    if (tokens[i]?.tag === 'base') return true;
    if (tokens[i]?.tag === 'verb') return false;
  }
  return false;
}

/** Whether a quotation that asks for its tag stands shortly before, with no verb between: “…,” a voice in the ad | states. */
function closesQuotation(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 12); i -= 1) {
    const t = tokens[i] as Token;
    if (t.tag === 'quote') return /[,!?]["”“'’]*$/.test(t.text);
    if (/^(?:verb|aux|base|stop|colon)$/.test(t.tag)) return false;
  }
  return false;
}

/** Participles that describe a noun more often than they tell what was done: "armed forces". */
const described = /^(?:armed|united|limited|detailed|interested|related|wounded|isolated|advanced|mixed|valued|confused|crowded|complicated|skilled|sophisticated|balanced|disabled|scattered|specialized|unexpected|beloved|so-called|unprecedented|alleged|proposed|organized|registered|elected|appointed|planned|pledged|retired)$/;
const thinks = /^(?:know|mean|show|hope|fear|learn|realize|ensure|decide|see|feel|hear|understand|guess|wish|prove|find)$/;

/** "his | warning", "her stern | warning": somebody's, a noun. */
const isOwned = (tokens: Token[], at: number) => things.test(tokens[at]?.lower ?? '') && /^(?:poss|s)$/.test(tokens[tokens[at - 1]?.tag === 'word' ? at - 2 : at - 1]?.tag ?? '');

/** Words in -ing and -ed that are nouns or adjectives more often than verbs. */
const things = /^(?:thing|nothing|something|anything|everything|meeting|morning|evening|king|spring|during|building|hearing|briefing|wedding|ceiling|feeling|funding|housing|setting|shooting|training|voting|polling|spending|fundraising|banking|killing|warning|beginning|ruling|filing|finding|hundred|indeed|need|seed|speed|feed|united|so-called)$/;

/**
 * Settles which words of a sentence are verbs: those that may be one are judged by how often they are, and by their neighbours.
 * "Officials claim the plan works": claim and works are, plan is not.
 */
export function settleVerbs(tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const t = tokens[at] as Token;
    const verb = t.verb;
    if (!verb || !/^(?:word|verb|ing)$/.test(t.tag)) continue;
    let before = at - 1;
    while (tokens[before]?.tag === 'adv') before -= 1;
    const left = tokens[before];
    const next = tokens[at + 1];
    if (verb.form === 'ing') {
      const isThing = (left?.tag === 'det' || left?.tag === 's' || (left?.tag === 'poss' && things.test(t.lower)) || (things.test(t.lower) && /^(?:det|poss|s|word|name|prep|verb|num|ing)$/.test(left?.tag ?? ''))) && before === at - 1 && (next?.lower !== 'that' || isOwned(tokens, at));
      t.tag = isThing ? 'word' : 'ing';
      continue;
    }
    // "to plan", but "according to plan", "led to claims".
    if (verb.form === 'base' && left?.lower === 'to' && left.tag === 'prep') {
      const isNamed = verb.weight < 0 && (isMark(next) || next?.tag === 'conj' || (next?.tag === 'prep' && next.lower !== 'on' && next.lower !== 'for'));
      if (!isNamed) { t.tag = 'base'; continue; }
    }
    if (left?.tag === 'aux' && verb.form === 'base' && (modals.has(left.lower) || left.lower === "'d")) { t.tag = 'base'; continue; }
    // "helped | found it": the plain form.
    if (left?.verb?.base === 'help' && left.tag !== 'word' && (verb.form === 'base' || t.lower === 'found')) { t.tag = 'base'; continue; }
    const certain = verb.form === 'past' || verb.form === 'participle' ? (verb.weight < 0 && !/ed$/.test(t.lower) ? verb.weight : Math.max(verb.weight, 1)) + 1.5 : verb.weight;
    const particle = t.speech?.base === 'point' && next?.lower === 'out' ? 4 : t.lower === 'close' && next?.lower === 'to' ? -9 : 0;
    const bare = described.test(t.lower) && (next?.tag === 'word' || (t.lower === 'retired' && next?.tag === 'name')) ? -9 : 0;
    // "says", "thinks": hardly ever a noun.
    const isPlain = verb.weight >= 5 && (t.speech?.frames.includes('z') ?? false);
    const tag = t.speech?.frames.includes('q') && (isMark(next) || next?.tag === 'quote') && closesQuotation(tokens, at) ? 4 : 0;
    const weight = bare + tag + particle + certain + leftWeight(tokens, before, verb.form, isPlain) + rightWeight(tokens, at + 1, verb.form, t.speech !== null || thinks.test(verb.base), isPlain) + (before < at - 1 ? 1 : 0);
    t.tag = weight > 0 ? (verb.form === 'base' && ((left?.tag === 'obj' && tokens[before - 1]?.tag !== 'prep') || isAfterBase(tokens, before)) ? 'base' : 'verb') : 'word';
  }
}
