import type { Cast, Person } from '@/lib/questions/cast';
import { namesOf } from '@/lib/questions/report-names';
import type { Reading, Statement } from '@/lib/statements/statement';
import { lastName } from '@/lib/text/last-name';
import type { Span } from '@/lib/text/span';

const leastConfidence = 0.78;

/** Where a statement stands: its sentences, the one right before them, and who is meant. */
type Place = { reading: Reading; speaker: Person | null; whole: Span; before: Span | null; cast: Cast };

/**
 * "The stones, Baker said, were moving": a sentence that is all somebody's words but for "Baker said" leaves no doubt, though readers differ on where such words begin.
 * "he said" will do behind a sentence that names nobody else.
 */
export function isPlainlySaid(statement: Statement, place: Place): boolean {
  const { confidence, denies, unsaid } = statement;
  return confidence >= leastConfidence && !denies && !unsaid && place.speaker?.sort === 'person' && (isBroken(statement, place) || isAddition(statement, place));
}

function isBroken({ quote, cue, speaker: mention }: Statement, place: Place): boolean {
  const { text } = place.reading.report;
  const { speaker, whole } = place;
  const [first, second, more] = quote.parts ?? [];
  if (!speaker || !mention || !cue || !first || !second || more) return false;
  const [subject, verb] = [text.slice(mention.start, mention.end), text.slice(cue.start, cue.end)];
  const isAlone = [`${subject} ${verb}`, `${verb} ${subject}`].includes(text.slice(first.end, second.start).replace(/[,\s“”"]+/g, ' ').trim());
  const isAll = first.start - whole.start <= 1 && /^[\s.!?”"]*$/.test(text.slice(second.end, whole.end));
  return isAlone && isAll && /^(?:also )?(?:said|says|added|adds|wrote|noted)$/.test(verb) && (isName(subject, speaker) || (/^(?:he|she)$/.test(subject) && isOnlyOne(place)));
}

const isName = (subject: string, { name }: Person) => subject.endsWith(lastName(name)) && !/ (?:and|of) /.test(subject);

/** Whether the sentence before names this person and no other. */
function isOnlyOne({ reading: { report }, speaker, before, cast }: Place): boolean {
  if (!before || !speaker) return false;
  const named = namesOf(report).filter(({ sort, start, end }) => sort === 'person' && start >= before.start && end <= before.end);
  return named.length > 0 && named.every(({ name }) => cast.find(name) === speaker || name.endsWith(` ${speaker.name}`));
}

/** "Ruth Baker showed a plan of the wall, telling the council that …": her full name opens the clause, and nobody else comes up before the cue. */
function isAddition({ quote, cue, speaker: mention, level }: Statement, { reading: { report }, speaker, whole }: Place): boolean {
  if (level === 'indirect' || !speaker || !mention || !cue || mention.end > cue.start || cue.end > quote.start || mention.start < whole.start) return false;
  const between = report.text.slice(mention.end, cue.start);
  const isFull = report.text.slice(mention.start, mention.end).endsWith(speaker.name) && speaker.name.includes(' ');
  const isOwn = /^ \p{Ll}+(?:ed|t|ke|ve|w) [^,“”"]{3,70}, $/u.test(between) && !/\b(?:who|which|that|when|after|before|and|while|whose)\b|\p{Lu}/u.test(between);
  return isFull && isOwn && /^(?:telling|saying|adding)$/.test(report.text.slice(cue.start, cue.end));
}
