/** A person's day begins at four in the morning: an answer at one at night still belongs to the evening before. */
const dayStartHour = 4;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a clock is slow and reading it is not, so one is kept for each time zone. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** What a clock on the wall shows, as if that were UTC. */
function wallTime(at: number, timeZone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(at)) part[type] = Number(value);
  return Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second) + (((at % 1000) + 1000) % 1000);
}

/** Number of the person's day, counted from 1 January 1970. Monday 03:59 is still Sunday. */
export function dayNumber(at: Date, timeZone: string): number {
  return Math.floor((wallTime(at.getTime(), timeZone) - dayStartHour * hourMs) / dayMs);
}

/** When that day begins: the first moment at which the wall shows 04:00 of it, whatever the clocks did that night. */
export function startOfDay(day: number, timeZone: string): Date {
  const wanted = day * dayMs + dayStartHour * hourMs;
  // The offset at the guess may be that of the other side of a change: the candidates take both sides.
  const offsets = [wanted - dayMs, wanted, wanted + dayMs].map((at) => wallTime(at, timeZone) - at);
  const candidates = offsets.map((offset) => wanted - offset).sort((a, b) => a - b);
  const exact = candidates.find((at) => wallTime(at, timeZone) >= wanted);
  return new Date(exact ?? candidates[candidates.length - 1]!);
}

/** When the person's present day began. */
export function dayStart(now: Date, timeZone: string): Date {
  return startOfDay(dayNumber(now, timeZone), timeZone);
}

/** `YYYY-MM-DD` of a day's number, for labels. */
export function dayLabel(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}
