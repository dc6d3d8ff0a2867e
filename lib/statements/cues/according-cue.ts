import type { Cue } from './cue';
import { isFinite } from '@/lib/statements/tokens/is-finite';
import { chainStart } from '@/lib/statements/tokens/phrase-chain';
import type { Token } from '@/lib/statements/tokens/tokens';

/** The "by" or "in" of "as reported by the Bugle", "as stated in the filing" at token `at`; -1 when there is none. */
function byOfAs(tokens: Token[], at: number): number {
  const before = tokens[at - 1];
  if (tokens[at]?.lower !== 'as' || (before && !/^(?:comma|dash|open|conj)$/.test(before.tag))) return -1;
  let verb = at + 1;
  while (tokens[verb]?.tag === 'adv') verb += 1;
  const isTold = /^(?:past|participle)$/.test(tokens[verb]?.speech?.form ?? '') && /t/.test(tokens[verb]?.speech?.frames ?? '');
  return isTold && /^(?:by|in)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 1 : -1;
}

/** The last word at `at` of what leads in a source: "according | to", "as reported | by", "in the words | of"; -1 when there is none. */
function leadEnd(tokens: Token[], at: number): number {
  const { lower } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (lower === 'according' && next?.lower === 'to') return at + 1;
  if (lower === 'words' && next?.lower === 'of' && tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'in') return at + 1;
  return lower === 'per' && tokens[at - 1]?.tag === 'comma' && next?.tag === 'name' ? at : byOfAs(tokens, at);
}

/** "according to the mayor", "as reported by the Bugle", "in the words of Smith", "per the filing". */
export function findAccording(tokens: Token[], at: number): Cue | null {
  const t = tokens[at] as Token;
  const to = leadEnd(tokens, at);
  if (to < 0) return null;
  let end = to + 1;
  while (end < tokens.length && !/^(?:comma|stop|quote|dash|colon)$/.test(tokens[end]?.tag ?? 'stop') && !(end > to + 1 && isFinite(tokens, end) && tokens[end]?.tag !== 'verb')) end += 1;
  if (end === to + 1) return null;
  // Name and apposition up to the comma; the phrase before its first "by" or "published" tells who.
  let head = end - 1;
  const chain = chainStart(tokens, end - 1, to + 1);
  if (chain) head = chain.head;
  for (let i = to + 1; i < end; i += 1) if (tokens[i]?.tag === 'prep' || tokens[i]?.tag === 'verb' || tokens[i]?.tag === 'rel') { head = Math.max(to + 1, i - 1); break; }
  const sort = tokens[to + 1]?.tag === 'obj' || tokens[to + 1]?.tag === 'pron' ? 'pronoun' : tokens.slice(to + 1, head + 1).some((x) => x.tag === 'name') ? 'name' : 'nominal';
  const from = t.lower === 'words' ? at - 2 : at;
  return { from, at, to, base: 'according', frames: 'tz', shape: 'according', subject: { from: to + 1, to: end - 1, head, sort }, isInverted: true, unsaid: false };
}
