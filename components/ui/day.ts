const parts = (date: Date, options: Intl.DateTimeFormatOptions) => {
  const found = new Intl.DateTimeFormat('en-GB', options).formatToParts(date);
  return (type: Intl.DateTimeFormatPartTypes) => found.find((part) => part.type === type)?.value ?? '';
};

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));

/** "2016-04-10" → "10 April 2016"; anything else stays as it is. */
export function dayWords(day: string): string {
  if (!isDay(day)) return day;
  const part = parts(new Date(`${day}T00:00:00Z`), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${part('day')} ${part('month')} ${part('year')}`;
}

/** "2016-04-10" → "Sunday 10 April 2016". */
export function weekdayWords(day: string): string {
  if (!isDay(day)) return day;
  const part = parts(new Date(`${day}T00:00:00Z`), { weekday: 'long', timeZone: 'UTC' });
  return `${part('weekday')} ${dayWords(day)}`;
}

/** Today on somebody's calendar: "Tuesday 12 May". */
export function todayWords(now: Date, timeZone: string): string {
  const part = parts(now, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
  return `${part('weekday')} ${part('day')} ${part('month')}`;
}

/** Place and day over a headline: "Tehran, Sunday 10 April 2016". */
export function placeAndDay(place: string | null, day: string | null): string | null {
  return [place, day && weekdayWords(day)].filter(Boolean).join(', ') || null;
}
