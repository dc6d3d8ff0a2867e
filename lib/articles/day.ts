import { months } from '@/lib/text/months';

const month = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
// "April 11, 2016" · "11 April 2016" · "2016-04-11"
const american = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const british = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${month},? (\\d{4})\\b`, 'i');
const iso = /\b(\d{4})-(\d{2})-(\d{2})(?=$|[\sT|,.)])/;

/** The day that a piece of text names in full, as `YYYY-MM-DD`; null when it names none, or one that does not exist. */
export function dayIn(text: string): string | null {
  const us = american.exec(text);
  if (us) return day(us[3], monthNumber(us[1]), us[2]);
  const uk = british.exec(text);
  if (uk) return day(uk[3], monthNumber(uk[2]), uk[1]);
  const numbers = iso.exec(text);
  return numbers ? day(numbers[1], Number(numbers[2]), numbers[3]) : null;
}

function monthNumber(name = ''): number {
  return months.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

function day(year: string | undefined, monthOfYear: number, dayOfMonth: string | undefined): string | null {
  // A year of 0001 stands for none, and would be read as 1901.
  if (Number(year) < 1000) return null;
  const date = new Date(Date.UTC(Number(year), monthOfYear - 1, Number(dayOfMonth)));
  // 31 April would turn into 1 May: such a day does not exist.
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== monthOfYear - 1 || date.getUTCDate() !== Number(dayOfMonth)) return null;
  return date.toISOString().slice(0, 10);
}

const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const clock = '\\d{1,2} ?[:.] ?\\d{2}(?: ?[ap]\\.? ?m\\.?)?';
const aroundDate = new RegExp(`\\b(?:${weekday}|${clock}|at|on|first|last|posted|published|updated|edited|modified|date|time|[A-Z]{2,4}T|GMT|UTC|ET|PT|CT)\\b|[|,.:•·–—()\\s-]`, 'gi');

const slashes = /\b(\d{1,2}) ?\/ ?(\d{1,2}) ?\/ ?(\d{4}|\d{2})\b/;
const wholeDates = [american, british, iso, slashes, new RegExp(clock)].map((shape) => new RegExp(shape, 'gi'));

/** What a line that says a date and nothing else tells: its day, null when it leaves open which ("09/10/2010"). */
export function readDateLine(line: string): { day: string | null } | null {
  if (line.length > 120) return null;
  const found = dayIn(line);
  const numbers = found ? null : slashes.exec(line);
  if (!found && !numbers) return null;
  const rest = wholeDates.reduce((left, shape) => left.replace(shape, ' '), line).replace(aroundDate, '');
  if (rest.length > 4) return null;
  return { day: found ?? (numbers ? dayOfSlashes(numbers) : null) };
}

/** "12/16/08" can only be December; "09/10/10" is September in one country and October in the next. */
function dayOfSlashes([, first, second, year]: RegExpExecArray): string | null {
  const full = year?.length === 2 ? `20${year}` : year;
  const [a, b] = [Number(first), Number(second)];
  if (a > 12) return day(full, b, first);
  return b > 12 || a === b ? day(full, a, second) : null;
}
