import { countWords } from '@/lib/questions/wording';

const preposition = /^(?:of|for|in|on|at|by|with|about|against|from|into|over|between|among|through|under|towards?|without|behind|across|around|despite|during|after|before)$/i;
const stop = /^(?:is|are|was|were|be|been|being|am|has|have|had|will|would|can|could|should|must|may|might|do|does|did|not|that|which|who|whom|whose|what|where|when|why|how|if|because|than|as|to|and|or|but|so|i|we|you|he|she|it|they|me|us|him|her|them|this|these|those|there|here|one|all|each|every|[\p{L}]+ing|[\p{L}]+ly|n't|don’t|can’t)$/iu;

/** The end of a sentence that may be asked for: what its last preposition governs. */
export type Tail = { head: string; tail: string; isPlural: boolean };

/** "There will be no deal for defence issues" → head "There will be no deal for", tail "defence issues"; null when the end is of another make. */
export function tailOf(words: string): Tail | null {
  const plain = words.replace(/[.!…]+$/, '');
  if (/[?;:–—“”"()[\]]/.test(plain)) return null;
  const parts = plain.split(' ');
  const at = parts.findLastIndex((part, i) => preposition.test(part) || (/^to$/i.test(part) && /^(?:the|an?)$/i.test(parts[i + 1] ?? '')));
  const tail = parts.slice(at + 1);
  if (at < 3 || tail.length < 1 || tail.length > 4) return null;
  if (tail.some((part) => stop.test(part) || /[,.]$/.test(part)) || /^(?:least|most|first|last|home|once|time)$/i.test(tail[0]!) || /^the (?:first place|end|meantime|way|past|future|beginning|time|moment|rest|topic|details?|efforts?)$/i.test(tail.join(' '))) return null;
  if (tail.some((part) => /[’']s$|^['‘]|['’]$/.test(part)) || tail.join('').length < 4 || (tail.length === 1 && !/\p{L}{4}/u.test(tail[0]!))) return null;
  return { head: parts.slice(0, at + 1).join(' '), tail: tail.join(' '), isPlural: /[^s]s$/.test(tail.at(-1)!) };
}

/** Things that prepositions govern inside a text: "…the right of self-defence in the region," → "the region". */
export function thingsIn(text: string): string[] {
  const clauses = text.split(/[.,;:?!–—“”"()[\]]+/);
  return clauses.map((clause) => tailOf(clause.trim())?.tail).filter((tail): tail is string => tail !== undefined && countWords(tail) > 0);
}
