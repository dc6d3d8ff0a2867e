import type { Token } from '@/lib/statements/tokens/tokens';

/** A verb with its auxiliaries: "has never said", "to say", "asked". Token indices; `head` is the verb itself. */
export type VerbGroup = {
  from: number;
  to: number;
  head: number;
  mood: 'finite' | 'infinitive' | 'ing' | 'participle';
  /** A form like "asked" without an auxiliary: it may be "who was asked" as well. */
  isEd: boolean;
};

const isBare = /^(?:be|been|being|having)$/;

/** Over adverbs that stand inside a verb group: "has | not yet | said". */
function overAdverbs(tokens: Token[], at: number): number {
  let next = at;
  while (tokens[next]?.tag === 'adv') next += 1;
  return next;
}

/** Over words between commas: "have, | in fact, | praised". */
function overInsertion(tokens: Token[], at: number): number {
  if (tokens[at]?.tag !== 'comma') return at;
  for (let i = at + 1; i < at + 5; i += 1) {
    if (tokens[i]?.tag === 'comma') return /^(?:verb|base|ing)$/.test(tokens[i + 1]?.tag ?? '') ? i + 1 : at;
    if (!tokens[i] || /^(?:verb|aux|base|ing|stop|quote)$/.test(tokens[i]?.tag ?? '')) return at;
  }
  return at;
}

/** The end of a group that an auxiliary opens: "will be | said". */
function lastOfAuxiliaries(tokens: Token[], at: number): number {
  let to = at;
  for (;;) {
    const next = overAdverbs(tokens, overInsertion(tokens, to + 1));
    const t = tokens[next];
    if (t?.tag === 'aux' && !/^(?:'s|he's)$/.test(t.lower)) { to = next; continue; }
    if (t && /^(?:verb|base|ing)$/.test(t.tag) && !(t.tag === 'verb' && t.verb?.form === 's')) return next;
    return to;
  }
}

/** The verb group that begins at token `at`, or null. */
function readGroup(tokens: Token[], at: number): VerbGroup | null {
  const t = tokens[at] as Token;
  if (t.tag === 'aux') {
    const to = lastOfAuxiliaries(tokens, at);
    return { from: at, to, head: to, mood: isBare.test(t.lower) ? 'ing' : 'finite', isEd: false };
  }
  if (t.lower === 'to' && t.tag === 'prep') {
    const next = overAdverbs(tokens, at + 1);
    const v = tokens[next];
    if (v?.tag === 'base') return { from: at, to: next, head: next, mood: 'infinitive', isEd: false };
    if (v?.lower === 'be' || v?.lower === 'have') { const to = lastOfAuxiliaries(tokens, next); return { from: at, to, head: to, mood: 'infinitive', isEd: false }; }
    return null;
  }
  if (t.tag === 'base') return { from: at, to: at, head: at, mood: 'infinitive', isEd: false };
  if (t.tag === 'ing') return { from: at, to: at, head: at, mood: 'ing', isEd: false };
  if (t.tag === 'verb') {
    const form = t.verb?.form ?? (/ed$/.test(t.lower) ? 'past' : 's');
    const isOnlyParticiple = form === 'participle';
    return { from: at, to: at, head: at, mood: isOnlyParticiple ? 'participle' : 'finite', isEd: form === 'past' && !isOnlyPast.test(t.lower) };
  }
  if (t.tag === 'pron' && /'(?:s|re|m|ll|ve|d)$/.test(t.lower)) {
    // "he's saying": the pronoun carries the auxiliary.
    const next = overAdverbs(tokens, at + 1);
    const v = tokens[next];
    if (v && (v.tag === 'aux' || /^(?:verb|base|ing)$/.test(v.tag))) { const to = v.tag === 'aux' ? lastOfAuxiliaries(tokens, next) : next; return { from: at + 1, to, head: to, mood: 'finite', isEd: false }; }
    return { from: at, to: at, head: at, mood: 'finite', isEd: false };
  }
  return null;
}

/** Pasts whose participle is another word: they are never "who was …". */
const isOnlyPast = /^(?:wrote|spoke|swore|foresaw|knew|saw|showed|began|ran|came|became|went|gave|took|sang|forgot|chose|bore|bit|blew|broke|drew|drank|drove|ate|fell|flew|forbade|forgave|froze|grew|hid|mistook|overcame|oversaw|rode|rang|rose|arose|shook|shrank|sank|stole|strode|swam|tore|threw|underwent|undertook|undid|woke|wore|withdrew|lay|proved|were|was)$/;

/** The verb groups of a sentence in order. */
export function findVerbGroups(tokens: Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const group = readGroup(tokens, at);
    if (!group) continue;
    groups.push(group);
    at = Math.max(at, group.to);
  }
  return groups;
}
