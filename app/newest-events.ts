import { listEvents, ownsEvents, type EventSummary } from '@/lib/db/library';
import type { Viewer } from '@/lib/db/viewer';

const rememberedMs = 5_000;

let remembered: { until: number; shown: number; events: Promise<EventSummary[]> } | null = null;

async function load(viewer: Viewer | null, shown: number): Promise<EventSummary[]> {
  return (await listEvents(viewer, { page: 1, pageSize: shown })).items;
}

/** The newest of the library, the same for everybody: asked for once in five seconds, however many come to the front page. */
function ofTheLibrary(shown: number): Promise<EventSummary[]> {
  if (remembered?.shown === shown && remembered.until > Date.now()) return remembered.events;
  const mine = { until: Date.now() + rememberedMs, shown, events: load(null, shown) };
  remembered = mine;
  mine.events.catch(() => {
    if (remembered === mine) remembered = null; // the next visitor asks again; this one is told by the await
  });
  return mine.events;
}

/** The newest events that somebody can play: of the library, and their own where they have any. */
export async function newestEvents(viewer: Viewer | null, shown: number): Promise<EventSummary[]> {
  return viewer && (await ownsEvents(viewer)) ? load(viewer, shown) : ofTheLibrary(shown);
}
