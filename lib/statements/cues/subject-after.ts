import { isModifier, isNoun } from '@/lib/statements/tokens/noun-phrase';
import { sortOf, type Subject } from '@/lib/statements/clauses/subject';
import type { Token } from '@/lib/statements/tokens/tokens';

/** "said | undecided voter Ana Ruiz": a participle before a noun. */
const describes = (tokens: Token[], at: number) => tokens[at]?.tag === 'verb' && tokens[at]?.verb?.form === 'past' && /ed$/.test(tokens[at]?.lower ?? '') && isNoun(tokens[at + 1]);

/** The subject after its verb: “…,” said | Smith, a teacher in Leeds. */
export function findSubjectAfter(tokens: Token[], from: number): Subject | null {
  let at = from;
  const first = tokens[at];
  if (!first) return null;
  if (first.tag === 'pron') return { from: at, to: at, head: at, sort: 'pronoun' };
  if (!(first.tag === 'det' || first.tag === 'poss' || first.tag === 'name' || first.tag === 'word' || first.tag === 'num' || describes(tokens, from))) return null;
  while (at < tokens.length && (tokens[at]?.tag === 'det' || tokens[at]?.tag === 'poss' || isModifier(tokens[at]) || (tokens[at]?.tag === 'verb' && (at === from + 1 || describes(tokens, from))))) at += 1;
  let head = at - 1;
  while (head > from && !isNoun(tokens[head])) head -= 1;
  if (!isNoun(tokens[head])) return null;
  let to = at - 1;
  while (at < tokens.length && tokens[at]?.tag === 'prep' && /^(?:of|for|from)$/.test((tokens[at] as Token).lower)) {
    at += 1;
    const begin = at;
    while (at < tokens.length && (tokens[at]?.tag === 'det' || isModifier(tokens[at]) || (tokens[at]?.tag === 'quote' && tokens[at - 1]?.tag === 'det'))) at += 1;
    if (at === begin) break;
    to = at - 1;
  }
  // An apposition: ", the party's leader"; not ", adding that".
  if (tokens[at]?.tag === 'comma' && /^(?:det|rel|num|poss|word|name)$/.test(tokens[at + 1]?.tag ?? '') && !(tokens[at + 1]?.speech)) {
    let end = at + 1;
    while (end < tokens.length && end < at + 30 && !/^(?:stop|quote|dash|colon)$/.test(tokens[end]?.tag ?? 'stop') && !(tokens[end]?.tag === 'comma' && (tokens[end + 1]?.speech || tokens[end + 1]?.tag === 'ing' || tokens[end + 1]?.tag === 'conj'))) end += 1;
    to = tokens[end - 1]?.tag === 'comma' ? end - 2 : end - 1;
  }
  const subject = { from, to, head };
  return { ...subject, sort: sortOf(tokens, subject) };
}
