import { isPlain } from '@/lib/questions/gaps/beside-names';
import { officeHeads } from '@/lib/questions/office-words';
import { namesOf } from '@/lib/questions/report-names';
import type { Sentence } from '@/lib/questions/world';
import { personNouns } from '@/lib/statements/person-nouns';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';
import { findSpeechVerb } from '@/lib/text/speech-verbs';
import type { Span } from '@/lib/text/span';

/** "the museum’s director", "52", "a Norwegian sailor from Leeds": words between commas behind a name that tell who it is. */
const aside = /^, (?:(?:an?|the|his|her|its|their)\b|\d\d(?=,)|\p{L}+(?:’s)?\b)[^,.;:“”"()]{0,60},(?= \p{Ll})/u;
const tellsWhatTheyDo = /(?<![\p{L}])(?:who|which|that|and|or|but|said|says|is|was|has|had|have|were|are|will|would)(?![\p{L}])/u;
/** "State Department spokesman |", "Chief engineer |", "Norwegian sailor |": all that stands before the name. */
const lead = /^(?:The )?(?:[\p{L}][\p{L}.’'-]* ){1,6}$/u;

/** Where a name stands, with the words beside it that tell who it is. */
function wholeOf(text: string, { start, end }: Span): Span {
  const behind = aside.exec(text.slice(end))?.[0] ?? '';
  const before = text.slice(0, start);
  const words = before.trim().toLowerCase().split(' ');
  const isDescribed = lead.test(before) && (personNouns.has(words.at(-1)!) || officeHeads.has(words.at(-1)!)) && !words.some((word) => openers.has(word));
  // "The wall, said Lund, the mayor, | is old": the comma belongs to the wall.
  // "Lund, 43, | who is known as Ida": that is set apart.
  const kept = findSpeechVerb(words.at(-1)!) || /^ (?:who|whose|whom|which)\b/.test(text.slice(end + behind.length)) ? behind.length - 1 : behind.length;
  return { start: isDescribed ? 0 : start, end: behind && !tellsWhatTheyDo.test(behind) ? end + kept : end };
}

const openers = new Set('in on at by for from with of to if when while as after before since until during under over that although though because and but or so yet both like unlike among about against without where once then there here said says told'.split(' '));

/** "On Monday, Senator Lund met Ms. Marsh" without Lund → On Monday, … met Ms. Marsh; "Chief engineer Ida Lund, 52, said …" → … said …; as it is where it does not name them; null where the words beside the name, or a part of it elsewhere, tell who it is. */
export function withoutName({ report, span, text }: Sentence, name: string): string | null {
  const last = lastName(name);
  const places = namesOf(report)
    .filter((each) => each.start >= span.start && each.end <= span.end && each.sort === 'person' && lastName(each.name) === last)
    .map(({ start, end, title }): Span => ({ start: start - span.start - (title && report.text.slice(0, start).endsWith(`${title} `) ? title.length + 1 : 0), end: end - span.start }));
  if (places.some(({ start }) => start < 0)) return null;
  const shown = text.replace(/\.$/, '');
  const wholes = places.map((place) => wholeOf(shown, place));
  // A comma that stays is no word beside the name.
  if (wholes.some(({ start, end }, at) => !isPlain(shown, { start, end: end > places[at]!.end && shown[end] === ',' ? end + 1 : end }))) return null;
  const rest = wholes.reduceRight((told, { start, end }) => `${told.slice(0, start)}…${told.slice(end)}`, text);
  return name.split(' ').some((part) => part.length > 2 && hasName(rest, part)) ? null : rest;
}
