import type { Draft } from '@/lib/statements/draft';
import type { Topic } from '@/lib/statements/topic';
import { findSentences } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import type { Mention, Role } from './entity';
import { findIn, isInside } from './find-in';
import { opens, roleOf } from './role';

/** What is known of a text before names are given: who speaks where, what the sentences are about, what is quoted. */
export type Scene = { drafts: Draft[]; topics: Topic[]; quoted: Span[] };

/** Where words stand, whoever they mean. */
export type Place = Omit<Mention, 'sort'>;

/** The number of the paragraph of each sentence. */
function countParagraphs(text: string, sentences: Span[]): number[] {
  const numbers: number[] = [];
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1];
    numbers.push((numbers[i - 1] ?? 0) + (before && text.slice(before.end, sentence.start).includes('\n') ? 1 : 0));
  });
  return numbers;
}

const asking = /^(?:ask|inquire|wonder|question|press)$/;

const byStart = (a: Span, b: Span) => a.start - b.start;

/** The last of some ordered spans when it begins within `span`. */
function markIn<Mark extends Span>(marks: readonly Mark[], span: Span): Mark | undefined {
  const last = marks[findIn(marks, span.end - 1)];
  return last && last.start >= span.start ? last : undefined;
}

/** Tells for any words of a text where they stand, and what part they play there. */
export function makePlacer(text: string, { drafts, topics, quoted }: Scene): (span: Span) => Place {
  const sentences = findSentences(text);
  const paragraphs = countParagraphs(text, sentences);
  const speakers = drafts.flatMap((draft) => (draft.head && draft.speakerSort !== 'relative' ? [{ ...draft.head, draft }] : [])).sort(byStart);
  const subjects = topics.map((topic) => topic.head).sort(byStart);
  const subjectStarts = new Set(subjects.map((subject) => subject.start));
  const reported = drafts.flatMap((draft) => draft.parts).sort(byStart);
  return (span) => {
    const sentence = findIn(sentences, span.start);
    const sentenceStart = sentences[sentence]?.start ?? 0;
    const draft = markIn(speakers, span)?.draft;
    const isQuoted = isInside(quoted, span.start);
    const isSubject = markIn(subjects, span) !== undefined || (span.start - sentenceStart < 60 && opens(text.slice(sentenceStart, span.start)));
    const role: Role = draft && !isQuoted ? (asking.test(draft.base) ? 'asker' : 'speaker') : roleOf(text, span, subjectStarts, isSubject);
    return { ...span, role, sentence, sentenceStart, ahead: null, apart: null, paragraph: paragraphs[sentence] ?? 0, isQuoted, isReported: isInside(reported, span.start), own: draft?.parts ?? [] };
  };
}
