import { newestEvents } from '@/app/newest-events';
import { listDue } from '@/lib/db/classroom';
import { countDue } from '@/lib/db/progress';
import { getStreak } from '@/lib/db/streak';
import type { Viewer } from '@/lib/db/viewer';

const eventsShown = 3;

/** All that the front page shows; for a visitor without a session only the events. */
export async function loadToday(viewer: Viewer | null, now: Date) {
  const newest = newestEvents(viewer, eventsShown);
  if (!viewer) return { due: 0, minutes: 0, work: [], streak: 0, hasAnswered: false, events: await newest };
  const [events, { due, minutes }, { streak, hasAnswered }, work] = await Promise.all([newest, countDue(viewer, now), getStreak(viewer, now), listDue(viewer, now)]);
  return { due, minutes, work, streak, hasAnswered, events };
}
