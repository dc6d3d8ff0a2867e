import { lastKey } from './last-name';
import type { NameMention } from './name-mention';
import { isFirstName } from './name-words';

/** Gives a lone last name the sort and gender of the full name it belongs to; a doubtful capital counts only when it is known. */
export function settle(text: string, sure: NameMention[], doubtful: NameMention[]): NameMention[] {
  const known = new Map<string, NameMention>();
  const byLast = new Map<string, NameMention>();
  const byGiven = new Map<string, NameMention>();
  for (const mention of sure) {
    const old = known.get(mention.name);
    if (!old || (old.sort === 'other' && mention.sort !== 'other') || (!old.gender && mention.gender)) known.set(mention.name, mention);
    const parts = mention.name.split(' ');
    if (mention.sort === 'person' && parts.length > 1) {
      const last = lastKey(mention.name);
      if (isFirstName(parts[0] ?? '')) byGiven.set(parts[0] ?? '', mention);
      if (!byLast.has(last) || (mention.gender && !byLast.get(last)?.gender)) byLast.set(last, mention);
    }
  }
  const settled = sure.map((mention) => {
    const like = mention.name.includes(' ') ? known.get(mention.name) : byLast.get(lastKey(mention.name)) ?? known.get(mention.name);
    if (!like || like === mention) return mention;
    const sort = mention.sort === 'other' || (like.sort === 'person' && !mention.name.includes(' ') && mention.sort !== 'place') ? like.sort : mention.sort;
    const gender = mention.gender ?? (sort === 'person' ? like.gender : undefined);
    return { ...mention, sort, ...(gender ? { gender } : {}) };
  });
  for (const mention of doubtful) {
    const like = byLast.get(lastKey(mention.name)) ?? known.get(mention.name) ?? byGiven.get(mention.name);
    if (like) settled.push({ ...mention, sort: like.sort, ...(like.gender ? { gender: like.gender } : {}) });
  }
  return settled.sort((a, b) => a.start - b.start);
}
