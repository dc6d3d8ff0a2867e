import { isPlain } from '@/lib/questions/gaps/beside-names';
import { namesOf } from '@/lib/questions/report-names';
import type { Sentence } from '@/lib/questions/world';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';
import type { Span } from '@/lib/text/span';

/** "On Monday, Senator Lund met Ms. Marsh" without Lund → On Monday, … met Ms. Marsh; as it is where it does not name them; null where the words beside the name, or a part of it elsewhere, tell who it is. */
export function withoutName({ report, span, text }: Sentence, name: string): string | null {
  const last = lastName(name);
  const places = namesOf(report)
    .filter((each) => each.start >= span.start && each.end <= span.end && each.sort === 'person' && lastName(each.name) === last)
    .map(({ start, end, title }): Span => ({ start: start - span.start - (title && report.text.slice(0, start).endsWith(`${title} `) ? title.length + 1 : 0), end: end - span.start }));
  if (places.some((place) => place.start < 0 || !isPlain(text.replace(/\.$/, ''), place))) return null;
  const rest = places.reduceRight((told, { start, end }) => `${told.slice(0, start)}…${told.slice(end)}`, text);
  return name.split(' ').some((part) => part.length > 2 && hasName(rest, part)) ? null : rest;
}
