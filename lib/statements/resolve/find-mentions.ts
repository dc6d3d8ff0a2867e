import type { Cast, CastMember } from '@/lib/statements/cast/cast-member';
import type { Span } from '@/lib/text/span';
import type { Mention } from './entity';
import { isInside } from './find-in';
import { lookAhead } from './look-ahead';
import { phraseBefore } from './phrase';
import { makePlacer, type Place, type Scene } from './place';
import { findPersonalPronouns, readPronoun } from './pronoun';
import { opens } from './role';
import { firstFrom, membersOf, namedBeside } from './speaker-name';

/** Names, with whom they stand for. "Ruiz and Okoro said": what the first does the second does. */
function findNamed(text: string, cast: Cast, place: (span: Span) => Place): Mention[] {
  let before: Place | null = null;
  return cast.mentions.map(({ span, member }) => {
    const placed = place({ start: span.start, end: span.end });
    const joint = before && span.start - before.end < 60 ? text.slice(before.end, span.start) : '';
    const role = before && /^,? and (?:\p{Lu}[\p{L}.]* ){0,3}$/u.test(joint) && !/poss|host|modif/.test(placed.role) && (before.role === 'subject' || before.role === 'speaker') ? before.role : placed.role;
    before = { ...placed, role };
    return { ...before, sort: 'name', members: [member] };
  });
}

/** "he", "her", … wherever they stand. */
function findPronouns(text: string, place: (span: Span) => Place): Mention[] {
  return findPersonalPronouns(text).map(({ pronoun, ...span }) => {
    const placed = place(span);
    const role = placed.role === 'speaker' || pronoun.form === 'subject' ? (placed.role === 'speaker' ? 'speaker' : 'subject') : pronoun.form === 'object' ? 'object' : 'possessor';
    return { ...placed, role, sort: 'pronoun', pronoun };
  });
}

/** "Ruiz, | a retired teacher": said of Ruiz; "in Lima, | the governor": not of Lima, nor "to Ruiz, | the governor" of Ruiz. */
const isApposition = (text: string, name: Span, { sort }: CastMember, start: number, sentenceStart: number) =>
  sort === 'person' && text.slice(name.end, start) === ', ' && (/^an? /.test(text.slice(start, start + 3)) || opens(text.slice(sentenceStart, Math.min(name.start, sentenceStart + 60))));

/** Who else speaks or is the subject of a sentence: "the ministry", "a retired teacher", "it". */
function readOther(text: string, cast: Cast, place: (span: Span) => Place, head: Span, whole: Span | null): Mention | null {
  const word = text.slice(head.start, head.end);
  const placed = place(head);
  const pronoun = readPronoun(word);
  if (pronoun) return { ...placed, sort: 'pronoun', pronoun };
  const members = whole ? membersOf(text, cast, whole, head) : [];
  if (members.length) return { ...placed, sort: 'name', members };
  const phrase = whole ?? phraseBefore(text, head.end, placed.sentenceStart);
  // "Ruiz, a retired teacher": she is the teacher.
  const named = cast.mentions[firstFrom(cast.mentions, phrase.start) - 1];
  if (named && isApposition(text, named.span, named.member, phrase.start, placed.sentenceStart)) return { ...placed, sort: 'name', members: [named.member] };
  const beside = whole ? null : namedBeside(text, cast, phrase.end);
  if (beside) return { ...placed, sort: 'name', members: [beside] };
  return { ...placed, sort: 'nominal', text: text.slice(phrase.start, phrase.end), noun: word };
}

/** Who else speaks or is the subject of a sentence. */
function findOthers(text: string, cast: Cast, { drafts, topics }: Scene, place: (span: Span) => Place, isTaken: (at: number) => boolean): Mention[] {
  const speakers = drafts.flatMap(({ head, speaker, speakerSort }) => (head && speaker && speakerSort !== 'relative' ? [{ head, whole: speaker }] : []));
  const seen = new Set<number>();
  return [...speakers, ...topics.map(({ head }) => ({ head, whole: null }))].flatMap(({ head, whole }) => {
    if (seen.has(head.start) || isTaken(head.start)) return [];
    seen.add(head.start);
    const mention = readOther(text, cast, place, head, whole);
    return mention ? [mention] : [];
  });
}

/** Mentions of everybody in a text, in order: names, pronouns for a man or a woman, and whatever else speaks or is a sentence's subject. */
export function findMentions(text: string, cast: Cast, scene: Scene): Mention[] {
  const place = makePlacer(text, scene);
  const named = findNamed(text, cast, place);
  const pronouns = findPronouns(text, place);
  const starts = new Set(pronouns.map((mention) => mention.start));
  const others = findOthers(text, cast, scene, place, (at) => starts.has(at) || isInside(named, at));
  return lookAhead(text, [...named, ...pronouns, ...others].sort((a, b) => a.start - b.start));
}
