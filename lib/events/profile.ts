import type { Report } from '@/lib/articles/report';
import { isCommon, tokensOf } from '@/lib/events/tokens';
import { overlaps } from '@/lib/text/span';

/** What a report is about: its telling stems, and how much it makes of each. */
export type Profile = { stems: Map<string, number>; day: number | null };

/** What happened stands at the top; further down come history and other matters. */
const readSoFar = 350;
const inHeadline = 3;
const asName = 2;

/** "Ferry sinks off Lund" → sink, ferr, lund …: words of the headline and of the top of the body, names counting for more. */
export function profileOf(report: Report): Profile {
  const { text, headline, furniture, publishedAt } = report;
  const body = tokensOf(text, { start: 0, end: Math.min(text.length, readSoFar * 12) });
  const told = body.filter((token) => !furniture.some((piece) => piece.kind !== 'headline' && overlaps(piece, token))).slice(0, readSoFar);
  const stems = new Map<string, number>();
  const add = (stem: string, times: number) => stems.set(stem, (stems.get(stem) ?? 0) + times);
  const lower = new Set(told.filter(({ start }) => !isCapital(text, start)).map(({ word }) => word));
  for (const { word, stem, start } of told) if (!isCommon(word)) add(stem, isCapital(text, start) && !lower.has(word) ? asName : 1);
  for (const { word, stem } of tokensOf(headline ?? '', { start: 0, end: headline?.length ?? 0 })) if (!isCommon(word)) add(stem, inHeadline);
  return { stems, day: publishedAt === null ? null : Date.parse(publishedAt) / 86_400_000 };
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at] ?? '');
}
