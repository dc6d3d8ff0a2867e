import { compareReports } from '@/lib/events/compare-reports';
import type { Group } from '@/lib/events/group';
import type { Reading } from '@/lib/statements/statement';

const most = 100;
const known = new Map<string, Group[]>();

/** How two or more readings tell one event. A report's text never changes, so the newest comparisons are kept. */
export function compareReadings(readings: Reading[]): Group[] {
  const key = readings.map(({ report, statements }) => `${report.id}:${statements.length}`).join(' ');
  const groups = known.get(key) ?? compareReports(readings);
  known.delete(key);
  known.set(key, groups);
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return groups;
}
