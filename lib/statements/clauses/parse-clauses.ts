import type { Token } from '@/lib/statements/tokens/tokens';
import { endsUtterance, endsWithComma } from '@/lib/statements/tokens/ends-with';
import type { Clause } from './clause';
import { limitedNumber, overBrackets, readNounPhrase } from './noun-phrases';
import { reduce } from './reduce';
import { closeTo, openClause, type State } from './state';
import { takeBreak } from './take-break';
import { takeFinite } from './take-finite';
import { takeNonFinite } from './take-non-finite';
import { takeNoun } from './take-noun';
import { takeOpener } from './take-opener';
import { findVerbGroups, type VerbGroup } from './verb-groups';

/** Whether a quotation ends what came before it: “…,” she said. Not when the sentence goes on: “…,” adding that. */
function endsSpeech(s: State, at: number): boolean {
  const next = s.tokens[at + 1];
  if (!next || !endsUtterance(s.tokens[at])) return false;
  // "a “sad man,” not his faith": a piece that the sentence goes on from.
  if (/^["“'‘]+\p{Ll}/u.test((s.tokens[at] as Token).text) && /^(?:det|poss|word)$/.test(s.tokens[at - 1]?.tag ?? '') && /^(?:adv|prep|sub|rel)$/.test(next.tag)) return false;
  return s.stack[0]?.clause.group != null && next.tag !== 'ing' && next.tag !== 'conj';
}

function startOver(s: State, end: number, start: number): void {
  closeTo(s, 0, end);
  openClause(s, { kind: 'main', parent: null, start, subject: null, group: null });
  s.chain = null;
}

function takeVerb(s: State, group: VerbGroup): number {
  if (group.mood === 'finite') takeFinite(s, group);
  else if (group.mood === 'participle') reduce(s, group, s.chain?.reach === group.from - 1 ? s.chain : null);
  else takeNonFinite(s, group);
  s.chain = null;
  return group.to;
}

/** Passes over what stands in brackets; it is read by itself afterwards. */
function takeBrackets(s: State, at: number): number {
  const end = overBrackets(s.tokens, at, 80);
  if (end > at) s.brackets.push([at + 1, end - 1]);
  return Math.max(at, end);
}

/** The dash that closes what one at `at` puts in between a noun and its verb: "the plans — tolls and taxes — | would fail". -1 when none does. */
function closingDash(s: State, at: number): number {
  const { tokens, groups, chain } = s;
  if (chain?.reach !== at - 1 || tokens[at + 1]?.tag === 'conj') return -1;
  for (let i = at + 2; i < Math.min(tokens.length, at + 40) && tokens[i]?.tag !== 'stop'; i += 1) {
    if (tokens[i]?.tag !== 'dash') continue;
    const close = tokens[i + 1]?.text === '-' ? i + 1 : i;
    let next = close + 1;
    while (tokens[next]?.tag === 'adv') next += 1;
    return groups.get(next)?.mood === 'finite' ? close : -1;
  }
  return -1;
}

/** Takes a dash: over what it puts in, which is read by itself afterwards, or as a break. */
function takeDash(s: State, at: number): number {
  const close = closingDash(s, at);
  if (close < 0) {
    takeBreak(s, at);
    return at;
  }
  s.brackets.push([at + 1, close - 1]);
  s.chain = s.chain && { ...s.chain, reach: close };
  return close;
}

/** Takes the token at `at` and what belongs to it; returns the last token taken. */
function take(s: State, at: number): number {
  const t = s.tokens[at] as Token;
  const group = s.groups.get(at);
  if (group) return takeVerb(s, group);
  if (t.tag === 'stop' || t.tag === 'colon') startOver(s, at, at + 1);
  else if (t.tag === 'quote' && endsSpeech(s, at)) startOver(s, at + 1, at + 1);
  else if (t.tag === 'dash') return takeDash(s, at);
  else if (t.tag === 'comma' || t.tag === 'close') takeBreak(s, at);
  else if (t.tag === 'quote' && endsWithComma(t)) {
    takeNoun(s, at);
    takeBreak(s, at + 1);
  } else if (t.tag === 'open') return takeBrackets(s, at);
  else if ((t.tag === 'sub' || t.tag === 'rel') && limitedNumber(s.tokens, at) < 0 && takeOpener(s, at)) return at;
  else if (readNounPhrase(s.tokens, at)) return takeNoun(s, at);
  return at;
}

/** Reads the clauses of a stretch of tokens, both ends included, as a sentence of its own. */
function readStretch(s: State, from: number, to: number): void {
  startOver(s, from, from);
  for (let at = from; at <= to; at += 1) at = take(s, at);
  closeTo(s, 0, to + 1);
}

/**
 * The clauses of a sentence, in the order in which their verbs were met: read from left to right with a stack of open clauses,
 * going back no further than one verb. "Ruiz, who leads the council, said it would vote" → said (Ruiz) · leads (who) · would vote (it)
 */
export function parseClauses(tokens: Token[]): Clause[] {
  const s: State = { tokens, groups: new Map(findVerbGroups(tokens).map((group) => [group.from, group])), clauses: [], stack: [], chain: null, brackets: [] };
  readStretch(s, 0, tokens.length - 1);
  for (const [from, to] of s.brackets) readStretch(s, from, to);
  return s.clauses.filter((clause) => clause.group !== null);
}
