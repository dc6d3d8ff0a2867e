import type { Token } from '@/lib/statements/tokens/tokens';

/** From a quotation that opens the content: only it, it and the ones joined to it, or the clause that it begins. */
export function quoteRange(tokens: Token[], at: number, end: number): [number, number][] {
  const quote = tokens[at] as Token;
  const inner = quote.text.replace(/["”“'’]+$/, '');
  const next = tokens[at + 1];
  if (at === end || !next) return [[at, at]];
  if (/[.!?,…]$/.test(inner)) {
    const ranges: [number, number][] = [[at, at]];
    let i = at + 1;
    while (i <= end && (tokens[i]?.tag === 'quote' || (tokens[i]?.tag === 'conj' && tokens[i + 1]?.tag === 'quote') || (tokens[i]?.tag === 'dash' && tokens[i + 1]?.tag === 'quote'))) {
      if (tokens[i]?.tag === 'quote') ranges.push([i, i]);
      i += 1;
    }
    return ranges;
  }
  if (next.tag === 'comma' || next.tag === 'stop' || next.tag === 'prep' || next.tag === 'sub' || next.tag === 'dash') {
    // “…” and “…”, or “…” when he spoke: the rest is the writer's.
    if (next.tag !== 'prep' && next.tag !== 'sub') return [[at, at]];
    const rest = tokens.slice(at + 1, end + 1);
    if (!rest.some((t) => t.tag === 'quote')) return quote.text.length > 60 || next.tag === 'sub' ? [[at, at]] : [[at, end]];
  }
  return [[at, end]];
}
