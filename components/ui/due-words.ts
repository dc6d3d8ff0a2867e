const dayMs = 24 * 60 * 60 * 1000;

/** When something is due, as short as a calendar says it: "Today", "Tomorrow", "Thursday", "Mon 18 May". */
export function dueWords(dueAt: Date, now: Date, timeZone: string): string {
  const dayOf = (date: Date) => Date.parse(`${new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(date)}T00:00:00Z`);
  const days = Math.round((dayOf(dueAt) - dayOf(now)) / dayMs);
  if (days === 0) return 'Today';
  if (days === 1) return 'Tomorrow';
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: days > 1 && days < 7 ? 'long' : 'short', day: 'numeric', month: 'short' }).formatToParts(dueAt);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((piece) => piece.type === type)?.value ?? '';
  return days > 1 && days < 7 ? part('weekday') : `${part('weekday')} ${part('day')} ${part('month')}`;
}
