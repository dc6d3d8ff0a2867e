import { dayIn } from '@/lib/articles/day';
import { months } from '@/lib/text/months';
import type { Span } from '@/lib/text/span';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const dayLength = 86_400_000;

/** "2016-04-10" → "10 April 2016"; "2016-03" → "March 2016". */
export function writeDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = months[Number(month) - 1] ?? '';
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

function shift(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * dayLength).toISOString().slice(0, 10);
}

/** So many days later, or months for a month: "2016-03", −1 → "2016-02". */
export function shiftDate(date: string, by: number): string {
  if (date.length > 7) return shift(date, by);
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5)) - 1 + by;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/**
 * The day (`2016-04-10`) or month (`2016-03`) that words such as "on Sunday", "last month", "April 9" mean
 * in a report published on `publishedAt`; null when that cannot be known.
 */
export function resolveDate(words: string, publishedAt: string | null): string | null {
  const full = dayIn(words);
  if (full) return full;
  if (!publishedAt || /\b(?:next|coming|every|each|until|since|before|after|weeks?|days|previous|most|many)\b/i.test(words)) return null;
  const lower = words.toLowerCase();
  const dayOfMonth = /\b([a-z]{3,9})\.? (\d{1,2})\b/.exec(lower) ?? /\b(\d{1,2}) ([a-z]{3,9})\b/.exec(lower);
  const month = months.findIndex((each) => new RegExp(`\\b${each.slice(0, 3)}(?:${each.slice(3)}|t)?\\b`, 'i').test(words));
  if (month >= 0) {
    if (/\d{4}/.test(words)) return null;
    const year = Number(publishedAt.slice(0, 4));
    const number = dayOfMonth?.slice(1).find((part) => /^\d+$/.test(part));
    const tail = `${String(month + 1).padStart(2, '0')}${number ? `-${number.padStart(2, '0')}` : ''}`;
    // "May" and "March" without a day may be words of another sort.
    if (!number && !/\b(?:in|last|early|late)\b/i.test(words)) return null;
    const date = `${year}-${tail}`;
    return date <= publishedAt.slice(0, date.length) ? date : `${year - 1}-${tail}`;
  }
  if (/\blast month\b/.test(lower)) return shift(`${publishedAt.slice(0, 7)}-01`, -1).slice(0, 7);
  if (/\byesterday\b/.test(lower)) return shift(publishedAt, -1);
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/.test(lower)) return publishedAt;
  const named = weekdays.findIndex((each) => lower.includes(each));
  if (named < 0) return null;
  const back = (new Date(`${publishedAt}T00:00:00Z`).getUTCDay() - named + 7) % 7;
  return shift(publishedAt, back === 0 && /\blast\b/.test(lower) ? -7 : -back);
}

/**
 * The day (or month) that the words at a place of a report mean, with the year behind them: "on May 23 | , 2008".
 * Null also for a weekday of nearly a week ago: it may be the one to come, of a report dated a day too early.
 */
export function dayAt(text: string, { start, end }: Span, publishedAt: string | null): string | null {
  const year = /^,? \d{4}\b/.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const words = text.slice(start, end + year);
  // USA TODAY is a paper.
  const date = /TODAY/.test(words) ? null : resolveDate(words, publishedAt);
  const isFar = date?.length === 10 && /day\b/i.test(words) && !/\d/.test(words) && Date.parse(publishedAt!) - Date.parse(date) > 4 * dayLength;
  return isFar ? null : date;
}
