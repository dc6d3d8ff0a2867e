const dayMs = 24 * 60 * 60 * 1000;

/** How many days ahead, on the calendar of the person who looks. */
export function daysUntil(dueAt: Date, now: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return Math.max(0, Math.round((midnight(dueAt) - midnight(now)) / dayMs));
}

/** "later today" (after midnight, as the next day begins at four), "tomorrow", "in 5 days", "in 3 weeks", "in 4 months". */
export function inDays(days: number): string {
  if (days <= 0) return 'later today';
  if (days === 1) return 'tomorrow';
  if (days < 14) return `in ${days} days`;
  if (days < 60) return `in ${Math.round(days / 7)} weeks`;
  return `in ${Math.round(days / 30.4)} months`;
}

/** When the fact comes back, said and drawn. */
export function ReturnLine({ dueAt, isRight }: { dueAt: string; isRight: boolean }) {
  const when = inDays(daysUntil(new Date(dueAt), new Date()));
  return (
    <div className="next">
      <p className="small"><b>You’ll see this again {when}.</b> {isRight ? 'Each right answer moves it further away.' : 'A right answer then moves it further away.'}</p>
      <svg viewBox="0 0 400 52" aria-hidden="true">
        <path d="M10 14H150" stroke="var(--ink)" strokeWidth="2" />
        <path d="M150 14H392" stroke="var(--control)" strokeWidth="2" strokeDasharray="2 5" />
        {isRight
          ? <circle cx="10" cy="14" r="6.5" fill="var(--right)" />
          : <path d="M4 8 16 20M16 8 4 20" stroke="var(--wrong)" strokeWidth="2.5" strokeLinecap="round" />}
        <circle cx="150" cy="14" r="8" fill="var(--accent)" />
        <circle cx="385" cy="14" r="6.5" fill="var(--paper)" stroke="var(--control)" strokeWidth="2" />
        <text x="2" y="44">Today</text>
        <text x="150" y="44" textAnchor="middle" className="v">{when.charAt(0).toUpperCase() + when.slice(1)}</text>
        <text x="398" y="44" textAnchor="end">later still</text>
      </svg>
    </div>
  );
}
