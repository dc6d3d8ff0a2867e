import type { Span } from '@/lib/text/span';
import type { Token } from '@/lib/statements/tokens/tokens';
import type { Clause } from '@/lib/statements/clauses/clause';
import { verbsFor } from './provision-verbs';
import type { Part } from './sentence-parts';

const reporters = /^(?:though|although|while|whereas|because|since|despite|amid|but|yet|as|according|even|after|once)$/;
const times = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|week|month|year|last|next|this|earlier|later|in|on|since|until|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Whether the comma at `at` goes on with a list: "cars, trucks | , and buses". */
function isListComma(tokens: Token[], at: number, clauses: Clause[]): boolean {
  let i = at + 1;
  if (/^(?:and|or|nor)$/.test(tokens[i]?.lower ?? '')) return isNounish(tokens[i + 1]) && !startsClause(clauses, i + 1) && !startsClause(clauses, i);
  for (let words = 0; words < 8; i += 1, words += 1) {
    const t = tokens[i];
    if (!t || !/^(?:word|name|num|det|poss|prep|adv|s|mark|comma|conj)$/.test(t.tag)) return false;
    if (words === 0 && !isNounish(t)) return false;
    if (t.tag === 'conj' && words > 0) return isNounish(tokens[i + 1]) && !startsClause(clauses, i + 1);
    if (t.tag === 'prep' && words === 0) return false;
  }
  return false;
}

const isNounish = (t: Token | undefined): boolean => t !== undefined && /^(?:word|name|num|det|poss|adv)$/.test(t.tag);

/** Whether a clause with a verb of its own begins at `at`. */
function startsClause(clauses: Clause[], at: number): boolean {
  return clauses.some(({ start, opener, group }) => group !== null && (start === at || opener === at) && group.mood === 'finite');
}

/** Whether "and" at `at` opens a clause beside the one read: "bans nets and | requires | lamps", "bans nets and | Norway objected". */
function opensAnother({ clauses, tokens }: Part, at: number): boolean {
  return clauses.some(({ start, opener, group, kind }) => group !== null && group.from > at && ((opener === at || start === at || start === at + 1) && (group.mood === 'finite') && kind !== 'relative'))
    || /^(?:verb|aux|base)$/.test(tokens[at + 1]?.tag ?? '') || doesMore(tokens, at + 1) || tokens[at + 1]?.tag === 'pron';
}

/** "requires ports to open and | bans | tolls": a verb that the tags took for a noun. */
function doesMore(tokens: Token[], at: number): boolean {
  const verb = tokens[at]?.verb;
  return verb?.form === 's' && verbsFor(false).has(verb.base) && /^(?:det|poss|name|word|num)$/.test(tokens[at + 1]?.tag ?? '');
}

/** "does not ban nets or | limit lamps", but "a past or | present concern". */
function goesOnWith(tokens: Token[], at: number): boolean {
  const t = tokens[at];
  return t?.verb?.form === 'base' && /^(?:verb|base)$/.test(t.tag) && verbsFor(false).has(t.verb.base);
}

function endsAt(part: Part, at: number, isClause: boolean): boolean {
  const { tokens, clauses } = part;
  const t = tokens[at] as Token;
  if (t.tag === 'stop' || t.tag === 'colon' || t.tag === 'dash' || t.tag === 'open') return true;
  if (t.tag === 'comma') return !isListComma(tokens, at, clauses);
  if (t.tag === 'conj') return t.lower === 'but' || (t.lower === 'or' ? goesOnWith(tokens, at + 1) : opensAnother(part, at));
  if (t.tag === 'quote' && /[,.!?]["”“'’]*$/.test(t.text)) return false;
  if (t.tag === 'rel' || t.lower === 'that') return false;
  return !isClause && /^(?:sub|prep|adv)$/.test(t.tag) && reporters.test(t.lower) && !(/^(?:as|after|once|since)$/.test(t.lower) && !startsClause(clauses, at));
}

/** Takes off what only says when: "… nets | on Friday". */
function withoutTime(tokens: Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end]?.tag === 'time') end -= 1;
  if (end === to) return to;
  while (end > from && times.test(tokens[end]?.lower ?? '')) end -= 1;
  return /^(?:prep|det|num|adv)$/.test(tokens[end]?.tag ?? '') ? to : end;
}

/** The words from token `from` to the end of what a document does to them; null when there is nothing to tell. */
export function contentFrom(part: Part, from: number, isClause = false, limit = part.tokens.length): Span | null {
  const { tokens } = part;
  let to = from - 1;
  for (let at = from; at < limit && !endsAt(part, at, isClause && at - from < 3); at += 1) {
    to = at;
    const t = tokens[at];
    if (t?.tag === 'quote' && /[,.!?]["”“'’]*$/.test(t.text)) break;
  }
  to = withoutTime(tokens, from, to);
  while (to > from && /^(?:adv|prep)$/.test(tokens[to]?.tag ?? '') && /^(?:sub|prep)$/.test(tokens[to + 1]?.tag ?? '')) to -= 1;
  return isClause && !part.clauses.some(({ group }) => group?.mood === 'finite' && group.from > from && group.to <= to) ? null : spanOf(tokens, from, to);
}

/** Tokens as a span, when they tell something: not "it", not a lone preposition. */
export function spanOf(tokens: Token[], from: number, to: number): Span | null {
  const [first, last] = [tokens[from], tokens[to]];
  if (!first || !last || to < from) return null;
  if (first.quotation && from === to) return trimmed(first.quotation.inner, first);
  if (/^(?:prep|conj|det|poss|aux|sub|rel|comma|obj|pron)$/.test(last.tag) || last.end - first.start < 4) return null;
  if (from === to && /^(?:pron|obj|det|adv|num|time)$/.test(first.tag)) return null;
  return { start: first.start, end: last.end };
}

/** Without the comma or stop that a quotation takes in: "“all nets,” he said". */
function trimmed({ start, end }: Span, { text, start: from }: Token): Span | null {
  const tail = /[,.;!?]/.test(text[end - 1 - from] ?? '') ? 1 : 0;
  return end - start < 5 ? null : { start, end: end - tail };
}
