import type { NameMention } from '@/lib/text/name-mention';
import { lastName } from '@/lib/text/last-name';
import type { Draft } from '@/lib/statements/draft';
import type { Span } from '@/lib/text/span';
import type { Token } from '@/lib/statements/tokens/tokens';
import type { Passage } from './passages';

/** A paragraph that a letter opens: whether it asks or answers, the mark behind the letter, and where the words begin. */
type Lettered = { isQuestion: boolean; mark: Token; start: number };

/** "Q: Is it safe?", "A. We think so." */
function letterOf({ sentences }: Passage): Lettered | null {
  const tokens = sentences.slice(0, 2).flatMap((sentence) => sentence.tokens);
  const letter = tokens[0];
  if (!letter || !/^(?:[QA]\.?|Question|Answer)$/.test(letter.text)) return null;
  const at = letter.text.endsWith('.') ? 0 : 1;
  const mark = tokens[at];
  const first = tokens[at + 1];
  return mark && first && /[:.]$/.test(mark.text) ? { isQuestion: letter.text.startsWith('Q'), mark, start: first.start } : null;
}

/** Who is asked: the person named most before the first question, and where first by the fullest name. */
function findAsked(names: readonly NameMention[], end: number): Span | null {
  const people = names.filter((name) => name.sort === 'person' && name.end <= end);
  const times = new Map<string, number>();
  for (const { name } of people) times.set(lastName(name), (times.get(lastName(name)) ?? 0) + 1);
  const most = [...times].sort((a, b) => b[1] - a[1]);
  if (!most[0] || most[0][1] === most[1]?.[1]) return null;
  const own = people.filter(({ name }) => lastName(name) === most[0]?.[0]);
  const fullest = own.reduce((one, other) => (other.name.length > one.name.length ? other : one));
  return { start: fullest.start, end: fullest.end };
}

/**
 * The answers of an interview whose turns are told by letters, each with its paragraph: "A: We looked at it twice."
 * They are of the one whom the report introduces before the first question; without one there are none.
 */
export function findAnswers(passages: Passage[], names: readonly NameMention[]): Map<Passage, Draft> {
  const answers = new Map<Passage, Draft>();
  const lettered = passages.flatMap((passage, at) => {
    const letter = letterOf(passage);
    return letter ? [{ ...letter, passage, at }] : [];
  });
  const questions = lettered.filter(({ isQuestion }) => isQuestion);
  const speaker = questions.length > 1 && lettered.length > questions.length + 1 ? findAsked(names, questions[0]?.passage.start ?? 0) : null;
  if (!speaker) return answers;
  for (const [i, { isQuestion, passage, at, mark, start }] of lettered.entries()) {
    if (isQuestion) continue;
    const more = passages.slice(at + 1, lettered[i + 1]?.at ?? at + 1).map((one): Span => ({ start: one.start, end: one.end }));
    answers.set(passage, {
      parts: [{ start, end: passage.end }, ...more], speaker, speakerSort: 'name', head: speaker, cue: { start: mark.start, end: mark.end }, base: ':', rule: 'answer', shape: 'colon',
      via: [], unsaid: false, sentence: { start: passage.start, end: passage.end }, place: null, time: null,
    });
  }
  return answers;
}
