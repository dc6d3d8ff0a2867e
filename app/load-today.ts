import { listDue } from '@/lib/db/classroom';
import { listEvents } from '@/lib/db/library';
import { countDue } from '@/lib/db/progress';
import { getStreak } from '@/lib/db/streak';
import type { Viewer } from '@/lib/db/viewer';

const eventsShown = 3;

/** All that the front page shows; for a visitor without a session only the events. */
export async function loadToday(viewer: Viewer | null, now: Date) {
  const { items: events } = await listEvents(viewer, { page: 1, pageSize: eventsShown });
  if (!viewer) return { due: 0, minutes: 0, work: [], streak: 0, hasAnswered: false, events };
  const { due, minutes } = await countDue(viewer, now);
  const { streak, hasAnswered } = await getStreak(viewer, now);
  return { due, minutes, work: await listDue(viewer, now), streak, hasAnswered, events };
}
