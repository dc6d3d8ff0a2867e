import type { Cast } from '@/lib/statements/cast';
import type { Span } from '@/lib/text/span';
import { phraseBefore } from './phrase';
import { firstFrom } from './speaker-name';

/**
 * Whom "who" or "which" at `at` stands for: the name or the phrase right before it.
 * "the article cited Ana Ruiz, | who" → Ana Ruiz; "a child | who" → a child
 */
export function findAntecedent(text: string, cast: Cast, at: number, sentence: Span): { name: string; isSure: boolean } | null {
  const gap = /(?:\s*\([^()]{0,40}\))?[\s,–—-]*$/.exec(text.slice(Math.max(sentence.start, at - 60), at))?.[0] ?? '';
  const end = at - gap.length;
  const mention = cast.mentions[firstFrom(cast.mentions, at) - 1];
  if (mention && mention.span.start >= sentence.start && mention.span.end >= end) return { name: mention.member.name, isSure: true };
  const phrase = phraseBefore(text, end, sentence.start);
  const words = text.slice(phrase.start, phrase.end);
  return /^[\p{L}]/u.test(words) && words.length > 2 ? { name: words, isSure: false } : null;
}
