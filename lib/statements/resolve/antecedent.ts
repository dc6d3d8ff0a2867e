import type { Cast } from '@/lib/statements/cast/cast-member';
import { finiteVerbs } from '@/lib/statements/tokens/word-classes';
import type { Span } from '@/lib/text/span';
import { kindOf } from './noun-kind';
import { phraseBefore } from './phrase';
import { firstFrom } from './speaker-name';

type Antecedent = { name: string; isSure: boolean };

/** "Ana Ruiz of Ohio, who": the person named before a place or a body. */
function personBefore(cast: Cast, from: number, sentence: Span): Antecedent | null {
  for (let i = from; i >= 0; i -= 1) {
    const mention = cast.mentions[i];
    if (!mention || mention.span.start < sentence.start) return null;
    if (mention.member.sort === 'person') return { name: mention.member.name, isSure: false };
  }
  return null;
}

/** A phrase without a determiner, and without the verb that may stand before it: "includes | people". */
function bareWords(words: string): string {
  const list = words.split(' ');
  while (list.length > 1 && (finiteVerbs.has(list[0] ?? '') || /(?:ed|ing)$/.test(list[0] ?? ''))) list.shift();
  return list.join(' ');
}

/**
 * Whom "who", "which" or "that" stands for: the name or the phrase right before it.
 * "the article cited Ana Ruiz, | who" → Ana Ruiz; "a child | who" → a child. Null when what stands there cannot be it.
 */
export function findAntecedent(text: string, cast: Cast, relative: Span, sentence: Span): Antecedent | null {
  const at = relative.start;
  const isWho = /^who$/i.test(text.slice(at, relative.end));
  const gap = /(?:\s*\([^()]{0,40}\))?[\s,–—-]*$/.exec(text.slice(Math.max(sentence.start, at - 60), at))?.[0] ?? '';
  const end = at - gap.length;
  const last = firstFrom(cast.mentions, at) - 1;
  const mention = cast.mentions[last];
  if (mention && mention.span.start >= sentence.start && mention.span.end >= end) {
    const { sort, number, name } = mention.member;
    // "voters such as Ruiz, who are …": not Ruiz.
    if (number === 'singular' && /^ (?:are|were|have|do) /.test(text.slice(relative.end, relative.end + 6))) return null;
    const isPerson = sort === 'person' || number === 'plural' || (sort === 'other' && !name.includes(' '));
    return isWho && !isPerson ? personBefore(cast, last - 1, sentence) : { name, isSure: true };
  }
  const phrase = phraseBefore(text, end, sentence.start);
  // "Ana Ruiz, a teacher, who": she.
  if (mention && mention.member.sort === 'person' && mention.span.start >= sentence.start && text.slice(mention.span.end, phrase.start) === ', ') return { name: mention.member.name, isSure: true };
  if (/ and $/.test(text.slice(phrase.start - 5, phrase.start))) return null;
  const words = bareWords(text.slice(phrase.start, phrase.end));
  const kind = kindOf(words.split(' ').at(-1) ?? '');
  return kind && (isWho ? kind !== 'thing' : kind === 'thing') ? { name: words, isSure: false } : null;
}
