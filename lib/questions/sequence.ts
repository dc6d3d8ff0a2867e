import { months } from '@/lib/text/months';
import { numberOf } from '@/lib/text/number-words';

/** What an option counts: "$4.5 million" is 4,500,000 of "$", "12 March 2016" a day, "eleven boats" 11 of "boats". */
type Value = { value: number; unit: string };

const month = `(?<month>${months.join('|')})`;
const dates = [`(?:(?<day>\\d{1,2}) )?${month}(?:,? (?<year>\\d{4}))?`, `${month} (?<day>\\d{1,2})(?:,? (?<year>\\d{4}))?`].map((form) => new RegExp(`^(?:(?:on|in|since|by) )?${form}$`, 'i'));
const scales: Record<string, number> = { thousand: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12 };
const figure = /^(?<lead>(?:(?:about|around|nearly|almost|over|some|more than|at least|up to) )?[^\d\s\p{L}.]?)(?<number>\d+(?:,\d{3})*(?:\.\d+)?|\p{L}+)(?:[ -](?<scale>thousand|million|billion|trillion)|(?<short>bn|m))?(?<rest>(?: ?%| [\p{L} ]+)?)$/iu;

/** What a figure or a date comes to; null for any other words. */
export function valueOf(option: string): Value | null {
  const words = option.trim();
  for (const form of dates) {
    const found = form.exec(words)?.groups;
    if (found) return { value: Number(found.year ?? 0) * 372 + months.findIndex((each) => each.toLowerCase() === found.month!.toLowerCase()) * 31 + Number(found.day ?? 0), unit: `date ${found.day ? 'day' : 'month'}` };
  }
  const found = figure.exec(words)?.groups;
  if (!found) return null;
  const number = /^\d/.test(found.number!) ? Number(found.number!.replaceAll(',', '')) : numberOf(found.number!);
  if (number === null) return null;
  return { value: number * (scales[(found.scale ?? found.short ?? '').toLowerCase()] ?? 1), unit: `${found.lead!.trim()} ${found.rest!.trim().replace(/s$/, '')}`.toLowerCase() };
}

/** The places of options from the smallest to the greatest, when all are figures or dates of one sort; else null. */
export function sequenceOf(options: readonly string[]): number[] | null {
  const values = options.map(valueOf);
  if (options.length < 2 || values.some((each) => each === null || each.unit !== values[0]!.unit)) return null;
  return options.map((_, at) => at).sort((a, b) => values[a]!.value - values[b]!.value);
}
