import { placeNames } from '@/lib/text/place-names';
import type { Span } from '@/lib/text/span';
import { phraseEnd } from './adjuncts';
import { weekdays } from '@/lib/statements/tokens/word-classes';
import type { Token } from '@/lib/statements/tokens/tokens';

const isMonth = (word: string) => /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?)$/.test(word);

/** Where and when a thing was said, from the words of its sentence outside the content: "in Bahrain", "on Sunday". */
export function findCircumstances(tokens: Token[], content: [number, number][]): { place: Span | null; time: Span | null } {
  let place: Span | null = null;
  let time: Span | null = null;
  const spanOf = (from: number, to: number): Span => ({ start: (tokens[from] as Token).start, end: (tokens[to] as Token).end });
  for (let at = 0; at < tokens.length; at += 1) {
    if (content.some(([a, b]) => a <= at && at <= b)) continue;
    const t = tokens[at] as Token;
    const before = tokens[at - 1];
    if (!time && (t.tag === 'time' || t.tag === 'name')) {
      const isMonthDay = isMonth(t.lower) && tokens[at + 1]?.tag === 'num';
      const isRelative = /^(?:last|this|earlier|next)$/.test(before?.lower ?? '') && /^(?:week|month|year|summer|winter|spring|fall|autumn|weekend|night|evening|morning|afternoon)$|day$/.test(t.lower);
      if (weekdays.has(t.lower) || isMonthDay || isRelative || /^yesterday$/.test(t.lower)) {
        let from = at;
        if (/^(?:last|this|earlier|next|late|early)$/.test(tokens[from - 1]?.lower ?? '')) from -= 1;
        if (/^(?:on|late|early|in)$/.test(tokens[from - 1]?.lower ?? '')) from -= 1;
        let to = isMonthDay ? at + 1 : at;
        while (/^(?:morning|night|evening|afternoon)$/.test(tokens[to + 1]?.lower ?? '')) to += 1;
        time = spanOf(from, to);
      }
    }
    if (!place && t.tag === 'prep' && /^(?:in|at|from)$/.test(t.lower)) {
      const next = tokens[at + 1];
      const two = `${next?.text ?? ''} ${tokens[at + 2]?.text ?? ''}`;
      if (next && (placeNames.has(next.text) || placeNames.has(two))) {
        const end = phraseEnd(tokens, at);
        let to = placeNames.has(two) ? at + 2 : at + 1;
        while (to + 1 < end && tokens[to + 1]?.tag === 'name' && placeNames.has(tokens[to + 1]?.text ?? '')) to += 1;
        if (tokens[to + 1]?.tag !== 's' && tokens[to + 1]?.tag !== 'name') place = spanOf(at, to);
      }
    }
  }
  return { place, time };
}
