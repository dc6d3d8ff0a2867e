import type { Cue } from './cue';
import { isFinite } from '@/lib/statements/tokens/is-finite';
import { chainStart } from '@/lib/statements/tokens/phrase-chain';
import type { Token } from '@/lib/statements/tokens/tokens';

/** "according to the mayor", "in the words of Smith", "per the filing". */
export function findAccording(tokens: Token[], at: number, high: number): Cue | null {
  const t = tokens[at] as Token;
  let to = -1;
  if (t.lower === 'according' && tokens[at + 1]?.lower === 'to') to = at + 1;
  else if (t.lower === 'words' && tokens[at + 1]?.lower === 'of' && tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'in') to = at + 1;
  else if (t.lower === 'per' && tokens[at - 1]?.tag === 'comma' && tokens[at + 1]?.tag === 'name') to = at;
  if (to < 0) return null;
  let end = to + 1;
  while (end < high && !/^(?:comma|stop|quote|dash|colon)$/.test(tokens[end]?.tag ?? 'stop') && !(end > to + 1 && isFinite(tokens, end) && tokens[end]?.tag !== 'verb')) end += 1;
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
