import type { Cue } from './cue';
import type { Token } from '@/lib/statements/tokens/tokens';

/** "state media quoted Zarif as saying": one cue, whose speaker is the one quoted. */
export function joinQuotedAs(tokens: Token[], cue: Cue): Cue {
  for (let i = cue.to + 1; i < Math.min(tokens.length, cue.to + 14); i += 1) {
    const t = tokens[i] as Token;
    if (/^(?:stop|quote|colon)$/.test(t.tag)) return cue;
    if (t.lower !== 'as' || tokens[i + 1]?.tag !== 'ing') continue;
    const base = { ...cue, to: i + 1, base: 'quoted as', frames: 'qtz', shape: 'finite' as const };
    if (cue.shape === 'passive') return { ...base, speaker: cue.subject };
    if (i - 1 <= cue.to) return cue;
    const quoted = tokens.slice(cue.to + 1, i);
    const comma = quoted.findIndex((x) => x.tag === 'comma' || x.tag === 'prep');
    const to = comma > 0 ? cue.to + comma : i - 1;
    const isPronoun = /^(?:obj|pron|poss)$/.test(tokens[to]?.tag ?? '');
    return { ...base, speaker: { from: cue.to + 1, to: i - 1, head: to, sort: isPronoun ? 'pronoun' : quoted.some((x) => x.tag === 'name') ? 'name' : 'nominal' } };
  }
  return cue;
}
