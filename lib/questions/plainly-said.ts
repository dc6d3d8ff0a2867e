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
export function isPlainlySaid({ quote, cue, speaker: mention, confidence, denies, unsaid }: Statement, place: Place): boolean {
  const { text } = place.reading.report;
  const { speaker, whole } = place;
  const [first, second, more] = quote.parts ?? [];
  if (confidence < leastConfidence || denies || unsaid || speaker?.sort !== 'person' || !mention || !cue || !first || !second || more) return false;
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
