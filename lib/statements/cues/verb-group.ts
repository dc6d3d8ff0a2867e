import type { Token } from '@/lib/statements/tokens/tokens';

/** Start of the verb group around a verb: "has categorically | rejected", "did not | say". */
export function groupStart(tokens: Token[], at: number): number {
  let from = at;
  while (from > 0) {
    const t = tokens[from - 1] as Token;
    if (t.tag === 'adv' || t.tag === 'aux' || t.lower === 'to' || (t.tag === 'comma' && tokens[from - 2]?.tag === 'adv' && tokens[from - 3]?.tag === 'comma')) {
      from -= t.tag === 'comma' ? 3 : 1;
      continue;
    }
    if (t.tag === 'obj' && /^(?:himself|herself|themselves|itself)$/.test(t.lower)) { from -= 1; continue; }
    // "went on to say", "continued to insist", "gone so far as to call".
    if (t.lower === 'on' && /^(?:went|go|goes|gone|going)$/.test(tokens[from - 2]?.lower ?? '')) { from -= 2; continue; }
    if (tokens[from]?.lower === 'to' && /^(?:continued|continues|refused|declined|began|used|appeared|seemed|tried|attempted|went|sought|wanted|wants|decided|continue|failed|moved|hastened)$/.test(t.lower)) { from -= 1; continue; }
    if (t.lower === 'as' && tokens[from - 2]?.lower === 'far' && tokens[from - 3]?.lower === 'so') { from -= 3; if (/^(?:went|gone|goes|go)$/.test(tokens[from - 1]?.lower ?? '')) from -= 1; continue; }
    break;
  }
  return Math.max(from, 0);
}

/** Extra words of a cue after its verb: "ruled | out", "called | for", "pointed | out". */
export function particleEnd(tokens: Token[], at: number, base: string): number | null {
  const next = tokens[at + 1]?.lower ?? '';
  if (base === 'rule') return next === 'out' ? at + 1 : next === 'that' ? at : null;
  if (base === 'point') return /^(?:out|to)$/.test(next) ? at + 1 : next === 'that' ? at : null;
  if (base === 'call') return /^(?:for|on|out)$/.test(next) ? at + 1 : at;
  if (base === 'object' || base === 'rail') return /^(?:to|against)$/.test(next) ? at + 1 : null;
  if (base === 'spell' || base === 'sum') return next === 'out' || next === 'up' ? at + 1 : null;
  if (base === 'put') return next === 'it' ? at + 1 : null;
  if (base === 'agree') return next === 'with' ? null : at;
  return at;
}

/** Whether the words from one token to another say no: "did not ban", "never says". */
export function isNegated(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i += 1) if (/^(?:not|never|n't)$|n't$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
}
