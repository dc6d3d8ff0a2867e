/** What a clock in a time zone shows: "2026-05-12T08:30", as a datetime-local field has it. */
export function toLocal(date: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }).formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '00';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

const asUtc = (local: string) => Date.parse(`${local.slice(0, 16)}:00Z`);

/** The moment at which a clock in a time zone shows this; null when it is no time. An hour that the clock skips counts as the one after. */
export function fromLocal(local: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(local)) return null;
  const shown = asUtc(local);
  if (Number.isNaN(shown) || toLocal(new Date(shown), 'UTC') !== local.slice(0, 16)) return null;
  const ahead = (moment: number) => asUtc(toLocal(new Date(moment), timeZone)) - moment;
  // Twice: the first guess may lie on the other side of a change of the clock.
  return new Date(shown - ahead(shown - ahead(shown)));
}

/** "Monday 18 May, 08:30" (short: "Mon 18 May, 08:30"), with the year when it is another one than now. */
export function momentWords(date: Date, timeZone: string, now: Date, names: 'long' | 'short' = 'long'): string {
  const year = (one: Date) => toLocal(one, timeZone).slice(0, 4);
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: names, day: 'numeric', month: names }).formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  const day = `${part('weekday')} ${part('day')} ${part('month')}`;
  return `${day}${year(date) === year(now) ? '' : ` ${year(date)}`}, ${toLocal(date, timeZone).slice(11)}`;
}
