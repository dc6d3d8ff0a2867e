import type { Span } from '@/lib/text/span';
import { titleWords } from '@/lib/text/title-words';
import type { Cast, CastMember } from './cast';
import type { Draft } from './draft';

/** Who the sentences before were about, in order: the first subject of each. */
export type Topic = { start: number; head: Span; text: string };

const gendered: Record<string, 'male' | 'female'> = { he: 'male', him: 'male', his: 'male', himself: 'male', she: 'female', her: 'female', herself: 'female' };
const core = (word: string) => word.toLowerCase().replaceAll('’', "'").replace(/'(?:s|d|ll|re|ve|m)$/, '');

/** The index of the first mention that begins at `at` or later. */
function after(mentions: Cast['mentions'], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The member named within a span, the last one when there are several; people before bodies. */
export function memberIn(cast: Cast, span: Span): CastMember | null {
  let found: CastMember | null = null;
  for (let i = Math.max(0, after(cast.mentions, span.start - 60)); i < cast.mentions.length; i += 1) {
    const mention = cast.mentions[i];
    // A title belongs to its name: "Director of National Intelligence" tells who.
    const start = (mention?.span.start ?? 0) - (mention?.span.title ? mention.span.title.length + 1 : 0);
    if (!mention || mention.span.start >= span.end + 60) break;
    if (start < span.end && mention.span.end > span.start && (!found || mention.member.sort === 'person' || found.sort !== 'person')) found = mention.member;
  }
  return found;
}

type Resolved = { name: string; isSure: boolean };

/** Gives each pronoun, last name and office the fullest name in the report. Works through the drafts in the order of the text. */
export function makeResolver(text: string, cast: Cast, topics: Topic[]) {
  let lastSpeaker: CastMember | null = null;
  let lastNominal: string | null = null;
  let lastPlural: string | null = null;

  const fits = (member: CastMember, gender: 'male' | 'female') => member.sort === 'person' && (member.gender === null || member.gender === gender);

  function person(at: number, gender: 'male' | 'female'): Resolved | null {
    // The subject of this sentence, then of the two before; then the nearest who fits.
    let t = topics.length - 1;
    let low = 0;
    let high = topics.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((topics[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    t = low - 1;
    const near: CastMember[] = [];
    for (let i = t; i >= Math.max(0, t - 2); i -= 1) {
      const topic = topics[i] as Topic;
      if (topic.head.start >= at) continue;
      const member = memberIn(cast, topic.head);
      if (member && fits(member, gender)) { near.push(member); break; }
      if (gendered[core(topic.text)] === gender && lastSpeaker && fits(lastSpeaker, gender)) { near.push(lastSpeaker); break; }
    }
    const begin = after(cast.mentions, at) - 1;
    let known: CastMember | null = null;
    let unknown: CastMember | null = null;
    for (let i = begin; i >= Math.max(0, begin - 14) && !known; i -= 1) {
      const member = cast.mentions[i]?.member;
      if (!member || !fits(member, gender)) continue;
      if (member.gender === gender) known = member;
      else unknown ??= member;
    }
    const topic = near[0];
    if (lastSpeaker && fits(lastSpeaker, gender) && topic === lastSpeaker) return { name: lastSpeaker.name, isSure: lastSpeaker.gender === gender };
    if (topic) return { name: topic.name, isSure: topic.gender === gender };
    if (lastSpeaker && fits(lastSpeaker, gender)) return { name: lastSpeaker.name, isSure: false };
    const nearest = known ?? unknown;
    return nearest ? { name: nearest.name, isSure: false } : null;
  }

  function nominal(words: string, at: number): Resolved {
    const definite = /^(?:the|this|that|his|her|their|its)\s+(.+)$/i.exec(words);
    const noun = definite?.[1]?.toLowerCase().split(/[\s,]+/);
    if (noun && noun.length <= 3 && !/s$/.test(noun[noun.length - 1] ?? '')) {
      const head = noun[noun.length - 1] ?? '';
      const short: Record<string, string> = { senator: 'sen', governor: 'gov', congressman: 'rep', congresswoman: 'rep', representative: 'rep', general: 'gen', minister: 'minister' };
      const begin = after(cast.mentions, at) - 1;
      for (let i = begin; i >= Math.max(0, begin - 40); i -= 1) {
        const member = cast.mentions[i]?.member;
        const office = member?.office?.toLowerCase() ?? '';
        if (member?.sort === 'person' && office && new RegExp(`\\b(?:${head.replace(/[^\p{L}-]/gu, '') || '-'}|${short[head] ?? head.replace(/[^\p{L}-]/gu, '')})\\b`, 'u').test(office)) return { name: member.name, isSure: false };
      }
    }
    return { name: words, isSure: true };
  }

  function resolve(draft: Draft): Resolved | null {
    const { speaker, head } = draft;
    if (!speaker || !head) return null;
    const word = core(text.slice(head.start, head.end));
    const words = text.slice(speaker.start, speaker.end);
    let resolved: Resolved | null = null;
    if (draft.speakerSort === 'pronoun') {
      const gender = gendered[word];
      if (gender) resolved = person(head.start, gender);
      else if (/^(?:they|them|their|it|its)$/.test(word)) {
        const name = /^it/.test(word) ? lastNominal : lastPlural ?? lastNominal;
        resolved = name ? { name, isSure: false } : null;
      }
      return resolved ?? { name: words, isSure: false };
    }
    if (draft.speakerSort === 'relative') {
      const begin = after(cast.mentions, head.start) - 1;
      const mention = cast.mentions[begin];
      return mention && head.start - mention.span.end < 40 && mention.span.start >= draft.sentence.start ? { name: mention.member.name, isSure: head.start - mention.span.end < 3 } : { name: words, isSure: false };
    }
    const member = memberIn(cast, head) ?? firstPerson(speaker);
    if (member && (member.sort !== 'place' || words.split(' ').length <= 2)) {
      resolved = { name: member.name, isSure: true };
      if (member.sort === 'person') lastSpeaker = member;
      else lastNominal = member.name;
      if (member.number === 'plural') lastPlural = member.name;
      return resolved;
    }
    resolved = nominal(words, head.start);
    lastNominal = resolved.name;
    if (/s$|people|police|media/.test(word)) lastPlural = resolved.name;
    return resolved;
  }

  const firstPerson = (span: Span): CastMember | null => {
    for (let i = after(cast.mentions, span.start); i < cast.mentions.length; i += 1) {
      const mention = cast.mentions[i];
      if (!mention || mention.span.start >= span.end) return null;
      // "the Trump campaign's manager" is not Trump: the name must stand first or last in its words.
      const before = /([\p{L}-]+)\.? $/u.exec(text.slice(span.start, mention.span.start))?.[1]?.toLowerCase() ?? '';
      const lead = text.slice(span.start, mention.span.start - (mention.span.title ? mention.span.title.length + 1 : 0));
      // "a spokesman for President Okoro" is not Okoro.
      if (/\b(?:for|to|with|by|under|from|against|in|at|on|who|and)\b|\bof (?:the )?$/.test(lead)) return null;
      const isTitled = mention.span.title !== undefined || titleWords.has(before) || before === 'staff';
      const isOwner = /^['’]s?/.test(text.slice(mention.span.end, mention.span.end + 2));
      if (mention.member.sort === 'person' && !isOwner && (mention.span.start === span.start || isTitled)) return mention.member;
      if (/[,(]/.test(text.slice(span.start, mention.span.start))) return null;
    }
    return null;
  };

  /** The name of who passed a statement on: "the Mehr news agency" → Mehr news agency. */
  const nameOf = (span: Span): string => {
    const words = text.slice(span.start, span.end).replace(/^(?:the|a|an)\s+/i, '');
    const name = memberIn(cast, span)?.name ?? '';
    return name.length > words.length || (name !== '' && words.includes(',')) ? name : words;
  };

  return { resolve, nameOf };
}
