import { isMark } from './is-mark';
import { leftWeight } from './left-weight';
import type { Token } from './tokens';
import { modals } from './word-classes';

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
