import type { Token } from '@/lib/statements/tokens/tokens';

/** A noun phrase with the prepositional phrases that hang on it: "the mayor of Leeds in 2010". Token indices, both ends included. */
export type NounPhrase = {
  from: number;
  to: number;
  /** The noun that tells who or what. */
  head: number;
  sort: 'noun' | 'pronoun' | 'object' | 'quote' | 'time';
  /** Several joined by "and". */
  isList: boolean;
};

const isInner = (tokens: Token[], at: number, from: number): boolean => {
  const t = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  switch (t.tag) {
    case 'name': case 'word': case 'num': return true;
    case 's': return true;
    case 'det': case 'poss': return at === from || before?.tag === 'det' || (before?.tag === 'adv' && at - 1 === from) || before?.tag === 'num';
    case 'time': return at === from || (at - 1 === from && /^(?:last|next|late|early)$/.test(before?.lower ?? '')) || next?.tag === 's' || (/^(?:word|name)$/.test(next?.tag ?? '') && before?.tag !== 'name' && before?.tag !== 'word');
    case 'adv': return (before?.tag === 'det' || before?.tag === 'poss') && /^(?:word|verb|name|num|ing)$/.test(next?.tag ?? '');
    // "Many | said on Monday": no participle.
    case 'verb': case 'ing': return !(t.verb?.form === 'past' && t.verb.weight >= 5 && !/ed$/.test(t.lower)) && (before?.tag === 'det' || before?.tag === 'poss' || before?.tag === 's' || (before?.tag === 'adv' && /^(?:det|poss)$/.test(tokens[at - 2]?.tag ?? ''))) && /^(?:word|name|num|ing|time)$/.test((next?.tag === 'time' ? tokens[at + 2] : next)?.tag ?? '');
    case 'mark': return t.text === '-' || t.text === '/' || t.text === '&' || t.text === '’' || t.text === "'" || t.text === '$' || t.text === '#';
    case 'quote': return t.end - t.start < 40 && at > from && !/[,.!?]["”'’]*$/.test(t.text) && /^(?:word|name)$/.test(next?.tag ?? '') && /^(?:det|poss|word|name|s)$/.test(before?.tag ?? '');
    case 'dash': return t.text === '-' && next !== undefined && before !== undefined && next.start === t.end && before.end === t.start;
    default: return false;
  }
};

/** The end of a bracket that opens at `at`, or `at` − 1 when it never closes: "Okoro (D-Leeds)". */
export function overBrackets(tokens: Token[], at: number, longest = 14): number {
  if (tokens[at]?.tag !== 'open') return at - 1;
  for (let i = at + 1; i < Math.min(tokens.length, at + longest); i += 1) if (tokens[i]?.tag === 'close') return i;
  return at - 1;
}

/** The number that two or three words at token `at` limit: "more than | four in ten", "as many as | ten"; -1 when none does. */
export function limitedNumber(tokens: Token[], at: number): number {
  if (!/^(?:more|less|fewer|at|as)$/.test(tokens[at]?.lower ?? '')) return -1;
  const words = `${tokens[at]?.lower} ${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower} `;
  const limit = /^(?:(?:more|less|fewer) than|at (?:least|most)|as (?:many|few|much) as) /.exec(words)?.[0];
  const number = limit ? at + (limit.split(' ').length - 1) : -1;
  return tokens[number]?.tag === 'num' ? number : -1;
}

/** The plain noun phrase that begins at token `at`, or null when none does. */
export function readNounPhrase(tokens: Token[], at: number): NounPhrase | null {
  const first = tokens[at];
  if (!first) return null;
  const number = limitedNumber(tokens, at);
  if (number > 0) return { ...(readNounPhrase(tokens, number) as NounPhrase), from: at };
  if (first.tag === 'pron') return { from: at, to: at, head: at, sort: 'pronoun', isList: false };
  if (first.tag === 'obj') return { from: at, to: at, head: at, sort: 'object', isList: false };
  if (first.tag === 'quote') return { from: at, to: at, head: at, sort: 'quote', isList: false };
  if (!/^(?:det|poss|name|word|num|time)$/.test(first.tag) && !(first.tag === 'mark' && /[$#@]/.test(first.text))) return null;
  // "most recently", "even more": no noun.
  if (first.tag === 'det' && /^(?:most|more|such)$/.test(first.lower) && tokens[at + 1]?.tag === 'adv') return null;
  let to = at;
  while (to + 1 < tokens.length && isInner(tokens, to + 1, at)) to += 1;
  while (to > at && tokens[to]?.tag === 'adv') to -= 1;
  let head = to;
  while (head > at && !/^(?:name|word|num)$/.test(tokens[head]?.tag ?? '')) head -= 1;
  const closed = overBrackets(tokens, to + 1);
  if (first.lower === 'her' && to === at) return { from: at, to, head: at, sort: 'object', isList: false };
  const isTime = tokens.slice(at, to + 1).every((t) => /^(?:time|num|det|adv|mark)$/.test(t.tag) || /^(?:last|next|early|late)$/.test(t.lower)) && tokens.slice(at, to + 1).some((t) => t.tag === 'time');
  return { from: at, to: Math.max(to, closed), head, sort: isTime ? 'time' : 'noun', isList: false };
}
