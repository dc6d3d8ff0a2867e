import type { NameMention } from '@/lib/text/name-mention';
import type { Span } from '@/lib/text/span';
import { walkAlong } from './walk-along';

/** The words of the names of people and bodies in a text, and those that end such a name, in small letters. */
export type KnownNames = { words: Set<string>; lastWords: Set<string> };

/** "Ana Ruiz opened the bridge" → words ana, ruiz; last word ruiz. What is named only within `labels`, in order, is not known. */
export function findKnownNames(names: readonly NameMention[], labels: Span[]): KnownNames {
  const words = new Set<string>();
  const lastWords = new Set<string>();
  const labelsAt = walkAlong(labels);
  for (const { name, sort, start, end } of names) {
    if ((sort !== 'person' && sort !== 'body') || labelsAt({ start, end }).length) continue;
    const parts = name.toLowerCase().split(/\s+/);
    for (const part of parts) words.add(part);
    const last = parts.at(-1);
    if (last) lastWords.add(last);
  }
  return { words, lastWords };
}
