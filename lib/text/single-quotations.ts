import type { Span } from './span';

/** Words that begin with an apostrophe for the letters left out: ’tis, rock ’n’ roll, the ’90s. */
const shortened = /^(?:\d\ds?|n|em|til|tis|twas|cause|bout|round|im|til|cos|ere)\b/i;

type Place = { at: number; opens: boolean; closes: boolean };

const isSpace = (c: string | undefined) => c === undefined || /\s/.test(c);
const isWordy = (c: string | undefined) => c !== undefined && /[\p{L}\p{M}\p{N}]/u.test(c);
const opensAfter = (c: string | undefined) => isSpace(c) || /[([{—–―\-/:“"«]/.test(c ?? '');

/** The single marks of a stretch that may open or close a quotation; apostrophes within words are none. */
function findPlaces(text: string, { start, end }: Span): Place[] {
  const places: Place[] = [];
  for (const { 0: mark, index } of text.slice(start, end).matchAll(/['‘’]/g)) {
    const at = start + index;
    const before = at > start ? text[at - 1] : undefined;
    const after = at + 1 < end ? text[at + 1] : undefined;
    const beginsWords = isWordy(after) || /[.…$#@£€([“"]/.test(after ?? '');
    const opens = mark !== '’' && opensAfter(before) && beginsWords && !shortened.test(text.slice(at + 1, Math.min(end, at + 8)));
    const closes = mark !== '‘' && !isSpace(before) && !isWordy(after);
    if (opens || closes) places.push({ at, opens, closes });
  }
  return places;
}

/** The mark that closes a quotation: the first, unless it is a plural's ("workers’ rights") and a mark behind a full stop or comma follows. */
function closingOf(text: string, places: Place[], from: number, longest: number): number {
  const limit = (places[from]?.at ?? 0) + longest;
  let first = -1;
  for (let i = from + 1; i < places.length; i += 1) {
    const place = places[i] as Place;
    if (place.at > limit || (place.opens && !place.closes)) break;
    if (!place.closes || place.at === (places[from]?.at ?? 0) + 1) continue;
    const isAtStop = /[.,!?…;—–-]/.test(text[place.at - 1] ?? '');
    if (first >= 0) {
      if (isAtStop) return i;
      continue;
    }
    first = i;
    const mayBePlural = text[place.at - 1] === 's' && /^ \p{Ll}/u.test(text.slice(place.at + 1, place.at + 3));
    if (!mayBePlural) return i;
  }
  return first;
}

/** Quotations in single marks within a stretch, marks included: the ‘big storm’ of ’98 → ‘big storm’. */
export function findSingleQuotations(text: string, within: Span, longest: number): Span[] {
  const spans: Span[] = [];
  const places = findPlaces(text, within);
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] as Place;
    if (!place.opens) continue;
    const close = closingOf(text, places, i, longest);
    if (close < 0) continue;
    spans.push({ start: place.at, end: (places[close] as Place).at + 1 });
    i = close;
  }
  return spans;
}

/**
 * Whether a text sets speech in single marks, as many British papers do: ‘We left,’ she said.
 * Then the double ones stand inside of them.
 */
export function hasSingleMainMarks(text: string): boolean {
  let singles = 0;
  for (const { index } of text.matchAll(/[.,!?…]['’](?=\s|$)/g)) {
    // Right after a full stop only a quotation closes, never a plural: but it may be one inside double marks.
    if (!/["”]/.test(text[index + 2] ?? '')) singles += 1;
  }
  if (singles === 0) return false;
  const doubles = text.match(/[“"«„]/g)?.length ?? 0;
  return singles > doubles && /(?:^|[\s(—:])['‘]\S/.test(text) && !/''|``|’’/.test(text);
}
