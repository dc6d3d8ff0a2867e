import { type NounPhrase, readNounPhrase } from './noun-phrases';
import type { State } from './state';

const links = /^(?:of|for|from|in|at|on|to|with|against|by|between|among|near|about|under|over|into|within|across|inside|outside|behind|during|through|without|including|via|per|like|toward|towards)$/;

/** The end of a prepositional phrase after token `to`, or `to` when none follows. */
function overPreposition(s: State, to: number): number {
  const next = s.tokens[to + 1];
  if (next?.tag !== 'prep' || !links.test(next.lower) || s.groups.has(to + 1)) return to;
  // "many | of whom"
  if (next.lower === 'of' && /^(?:whom|which)$/.test(s.tokens[to + 2]?.lower ?? '')) return to + 2;
  const object = readNounPhrase(s.tokens, to + 2);
  return object && (object.sort === 'noun' || object.sort === 'object') ? object.to : to;
}

/**
 * A noun phrase with what hangs on it: "the mayor | of Leeds", and in a list "Kerry | and Zarif".
 * `asList` is false where a verb of its own may follow the second: "met Kerry and Zarif said".
 */
export function readChain(s: State, at: number, asList = true): NounPhrase | null {
  const first = readNounPhrase(s.tokens, at);
  if (!first || first.sort !== 'noun') return first;
  let chain = first;
  for (let guard = 0; guard < 6; guard += 1) {
    const to = overPreposition(s, chain.to);
    const next = s.tokens[to + 1];
    const other = asList && to === chain.to && next?.tag === 'conj' && next.lower !== 'but' ? readNounPhrase(s.tokens, to + 2) : null;
    if (other?.sort === 'noun') chain = { from: chain.from, to: other.to, head: chain.head, sort: chain.sort, isList: true };
    else if (to > chain.to) chain = { from: chain.from, to, head: chain.head, sort: chain.sort, isList: chain.isList };
    else break;
  }
  return chain;
}
