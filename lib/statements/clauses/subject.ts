import type { Token } from '@/lib/statements/tokens/tokens';

/** Words that name a speaker: tokens `from` to `to` (both included); `head` is the token that tells who. */
export type Subject = { from: number; to: number; head: number; sort: 'name' | 'pronoun' | 'nominal' | 'relative' };

export function sortOf(tokens: Token[], subject: { from: number; head: number; to: number }): Subject['sort'] {
  if (tokens[subject.head]?.tag === 'pron' || tokens[subject.head]?.tag === 'obj') return 'pronoun';
  for (let i = subject.from; i <= subject.head; i += 1) if (tokens[i]?.tag === 'name') return 'name';
  return 'nominal';
}
