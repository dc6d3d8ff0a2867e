import type { Report } from '@/lib/articles/report';
import { countWords } from '@/lib/questions/wording';
import type { Sentence, World } from '@/lib/questions/world';
import type { Rng } from '@/lib/rng';

/** A stretch of a report, sentence by sentence, one of which is looked for. */
export type SpanPassage = { sentences: string[]; breaks: number[]; shownBy: number[] };

const fewest = 3;
const most = 10;
const longestSentence = 60;

/** What the page says of itself, where it was not known for furniture. */
const ofThePage = /\b(?:unsubscribe|subscribe|newsletter|delivered (?:to your|weekday|every|daily|each)|stories that matter|sign up|reCAPTCHA|privacy policy|terms of service|click here|read more|read the|[Ss]ee the latest|cookies|copyright|all rights reserved|contributed to this|follow (?:us|him|her|me) on|e-?mail us|app store)\b/i;

/** “Sign up for our newsletter”: no part of the report. */
export const isOfThePage = (text: string) => ofThePage.test(text);

/** A whole sentence: no heading, no list item, and not half of a quotation that goes on in the next one. */
function isWhole({ text }: Sentence): boolean {
  const count = countWords(text);
  return count >= 3 && count <= longestSentence && /^[\p{Lu}\p{N}“"‘'$(]/u.test(text) && /[.!?…][”"’')]*$/.test(text) && !/(?<!\p{L}) \d\.$/u.test(text) && !isOfThePage(text);
}

const found = new WeakMap<World, Map<Report, Sentence[]>>();

/** The sentences of one report, in order. Looked up for every stretch. */
export function sentencesOf(report: Report, world: World): Sentence[] {
  const known = found.get(world) ?? new Map<Report, Sentence[]>();
  found.set(world, known);
  const own = known.get(report) ?? world.sentences.filter((sentence) => sentence.report === report);
  known.set(report, own);
  return own;
}

/**
 * Sentences around the one that shows something, in which no other one shows it; null when there are too few.
 * `isRival`: whether another sentence might show it as well. `from`: a sentence shortly before it without which it cannot be understood.
 */
export function passageAround(shown: Sentence, isRival: (other: Sentence) => boolean, world: World, rng: Rng, from: Sentence | null = null): (SpanPassage & { from: Sentence[] }) | null {
  const own = sentencesOf(shown.report, world);
  const at = own.indexOf(shown);
  if (at < 0 || !isWhole(shown)) return null;
  const stands = (place: number) => place === at || (own[place] !== undefined && isWhole(own[place]) && !isRival(own[place]));
  let [first, last] = [at, at];
  while (at - first < most && stands(first - 1)) first -= 1;
  while (last - at < most && stands(last + 1)) last += 1;
  const count = Math.min(last - first + 1, fewest + Math.floor(rng() * (most - fewest + 1)));
  if (count < fewest) return null;
  const needed = from ? own.indexOf(from) : at;
  const [low, high] = [Math.max(first, at - count + 1), Math.min(needed, last - count + 1)];
  if (low > high) return null;
  const start = low + Math.floor(rng() * (high - low + 1));
  const taken = own.slice(start, start + count);
  const isBreak = (place: number) => place > 0 && /[\n\r]/.test(shown.report.text.slice(taken[place - 1]!.span.end, taken[place]!.span.start));
  const sentences = taken.map(({ text }) => text.replace(/\s+/g, ' '));
  if (new Set(sentences).size < sentences.length) return null;
  return { sentences, breaks: sentences.flatMap((_, place) => (isBreak(place) ? [place] : [])), shownBy: [at - start], from: taken };
}
