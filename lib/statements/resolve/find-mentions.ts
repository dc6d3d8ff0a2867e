import type { Cast, CastMember } from '@/lib/statements/cast';
import type { Draft } from '@/lib/statements/draft';
import { findSentences } from '@/lib/text/sentences';
import type { Topic } from '@/lib/statements/topic';
import type { Span } from '@/lib/text/span';
import type { Mention, Role } from './entity';
import { findIn, isInside } from './find-in';
import { personNouns } from './person-nouns';
import { phraseBefore } from './phrase';
import { findPersonalPronouns, readPronoun } from './pronoun';
import { firstFrom, membersOf, namedBeside } from './speaker-name';

/** What is known of a text before names are given: who speaks where, what the sentences are about, what is quoted. */
export type Scene = { drafts: Draft[]; topics: Topic[]; quoted: Span[] };

type Place = Omit<Mention, 'sort'>;

type Grounds = { sentences: Span[]; paragraphs: number[]; speakers: Map<number, Draft>; subjects: Set<number>; reported: Span[]; quoted: Span[] };

function layGrounds(text: string, { drafts, topics, quoted }: Scene): Grounds {
  const sentences = findSentences(text);
  const paragraphs: number[] = [];
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1];
    paragraphs.push((paragraphs[i - 1] ?? 0) + (before && text.slice(before.end, sentence.start).includes('\n') ? 1 : 0));
  });
  return {
    sentences, paragraphs, quoted,
    speakers: new Map(drafts.filter((draft) => draft.head && draft.speakerSort !== 'relative').map((draft) => [draft.head?.start ?? -1, draft])),
    subjects: new Set(topics.map((topic) => topic.head.start)),
    reported: drafts.flatMap((draft) => draft.parts).sort((a, b) => a.start - b.start),
  };
}

/** The first place within a span that is marked. */
function markIn(marks: { has(at: number): boolean }, { start, end }: Span): number {
  for (let at = start; at < end; at += 1) if (marks.has(at)) return at;
  return -1;
}

const asking = /^(?:ask|inquire|wonder|question|press)$/;

/** Tells for any words of a text where they stand. */
function makePlacer(text: string, scene: Scene) {
  const { sentences, paragraphs, speakers, subjects, reported, quoted } = layGrounds(text, scene);
  return (span: Span): Place => {
    const sentence = findIn(sentences, span.start);
    const sentenceStart = sentences[sentence]?.start ?? 0;
    const draft = speakers.get(markIn(speakers, span));
    const isQuoted = isInside(quoted, span.start);
    const isSubject = markIn(subjects, span) >= 0 || opens(text.slice(sentenceStart, Math.min(span.start, sentenceStart + 60)));
    const role: Role = draft && !isQuoted ? (asking.test(draft.base) ? 'asker' : 'speaker') : roleOf(text, span, subjects, isSubject);
    return { ...span, role, sentence, sentenceStart, ahead: null, apart: null, paragraph: paragraphs[sentence] ?? 0, isQuoted, isReported: isInside(reported, span.start), own: draft?.parts ?? [] };
  };
}

/** Whether nothing but a title or "And", "Meanwhile" stands before words in their sentence. */
const opens = (before: string) => /^(?:(?:And|But|Yet|So|Then|Still|Now|Meanwhile|However|Also|Even|While|Though|Although|When|As|If|Because|After|Before|Since),? )?(?:\p{Lu}[\p{L}.-]* |of |former ){0,6}$/u.test(before);

const isOwned = (after: string) => /^['’]s?(?![\p{L}])/u.test(after);

/** "Ruiz's press secretary": the secretary is talked about. */
const ownsPerson = (after: string) => after.split(/[^\p{L}’'-]+/u).slice(1, 4).some((word) => personNouns.has(word));

const preposition = /(?:^|\W)(?:of|with|for|by|to|in|on|at|from|against|about|after|before|like|than|between|among|over|under|toward|towards|into|including|behind|without|via|through|as) (?:the )?(?:\p{Lu}\p{L}*\.? )*$/iu;

/** Nouns before which a name only tells whose: "the Ruiz campaign". */
const ownedNoun = /^ (?:campaign|camp|supporters?|aides?|allies|ally|backers?|advisers?|advisors?|team|administration|spokesm[ae]n|spokesw[oa]m[ae]n|spokesperson|delegates?|voters?|rally|rallies|family|brand|staff|staffers?|phone|super|surrogates?|event|endorsers?|donors?|operatives?|era|presidency|organization|officials?|government|headquarters|[\p{Ll}]+s['’]|[\p{Ll}]+['’]s)(?![\p{L}])/u;

/** The part that words play, read off what stands right beside them. */
function roleOf(text: string, { start, end }: Span, subjects: Set<number>, isSubject: boolean): Role {
  const after = text.slice(end, end + 36);
  const before = text.slice(Math.max(0, start - 40), start);
  if (isOwned(after) && ownsPerson(after)) return 'modifier';
  if (isOwned(after)) return isSubject || /(?:^|[.!?]["”]? |\n)One of $/.test(before) ? 'host' : 'possessor';
  if (ownedNoun.test(after)) return 'modifier';
  if (isSubject) return 'subject';
  // "Footage of Okoro appears", "For Ruiz, the work …": who the sentence is about all the same.
  const owned = /(\p{L}+) of (?:the )?$/u.exec(before)?.[1];
  if (owned && [4, 8].some((gap) => subjects.has(start - gap - owned.length))) return 'host';
  if (/(?:^|[.!?]["”]? |\n)(?:For|To|Like|As for) $/.test(before) && after.startsWith(',')) return 'host';
  if (/\b[Tt]here(?:['’]s| is| was) $/.test(before)) return 'subject';
  if (/\b(?:asks?|asked|asking|pressed) $/.test(before)) return 'asked';
  if (/^,? (?:who|has|had|is|was|will|would|could|can|did|does|said|says|(?:was|is|has|had|did|does|would|could|ca)n['’]t|[\p{Ll}]+ed)(?![\p{L}])/u.test(after)) return 'subject';
  return preposition.test(before) ? 'oblique' : 'object';
}

/** Names, with everybody whom they may stand for. */
function findNamed(cast: Cast, place: (span: Span) => Place): Mention[] {
  return cast.mentions.map(({ span, member }) => ({ ...place({ start: span.start, end: span.end }), sort: 'name', members: [member] }));
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

const opening = /^(?:In|After|Before|When|While|As|Although|Though|If|Since|Despite|During|On|At|With|From|Throughout|Asked|\p{Lu}\p{Ll}+ing)(?![\p{L}])/u;

/** "In her speech, Ruiz …": gives a pronoun in the opening of a sentence the one whom its main clause is about. */
function lookAhead(text: string, mentions: Mention[]): Mention[] {
  let ahead: Mention | null = null;
  for (let i = mentions.length - 1; i >= 0; i -= 1) {
    const mention = mentions[i] as Mention;
    const next = mentions[i + 1];
    if (mention.sort === 'pronoun' && mention.role === 'speaker') ahead = null;
    if (mention.sort === 'pronoun' && next?.sort === 'name' && /^ [\p{Ll}]+(?: (?:\p{Lu}[\p{Ll}]*\.?))? $/u.test(text.slice(mention.end, Math.min(next.start, mention.end + 40)))) mention.apart = next.members[0] ?? null;
    if (mention.sort === 'name' && !mention.isQuoted && (mention.role === 'subject' || mention.role === 'speaker') && mention.members.length === 1) ahead = mention;
    else if (mention.sort === 'pronoun' && ahead?.sort === 'name' && ahead.sentence === mention.sentence && ahead.start - mention.start < 160 && opening.test(text.slice(mention.sentenceStart, mention.sentenceStart + 14)) && text.slice(mention.end, ahead.start).includes(',')) mention.ahead = ahead.members[0] ?? null;
  }
  return mentions;
}

/** Mentions of everybody in a text, in order: names, pronouns for a man or a woman, and whatever else speaks or is a sentence's subject. */
export function findMentions(text: string, cast: Cast, scene: Scene): Mention[] {
  const place = makePlacer(text, scene);
  const named = findNamed(cast, place);
  const pronouns = findPronouns(text, place);
  const starts = new Set(pronouns.map((mention) => mention.start));
  const others = findOthers(text, cast, scene, place, (at) => starts.has(at) || isInside(named, at));
  return lookAhead(text, [...named, ...pronouns, ...others].sort((a, b) => a.start - b.start));
}
