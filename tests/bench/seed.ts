import { encode } from 'next-auth/jwt';
import { db } from '@/lib/db/client';
import { loadContent } from '@/lib/db/load-content';
import { listEvents } from '@/lib/db/library';
import { saveAnswer, getSitting, startPlay } from '@/lib/db/sittings';
import { createGuest } from '@/lib/db/users';
import type { Viewer } from '@/lib/db/viewer';
import type { Response } from '@/lib/quiz/response';
import { rightAnswer } from '@/tests/db/sittings-world';

const dayMs = 86_400_000;

/** `places`: the questions in their order, each with an answer in its format. */
export type SeededSitting = { cookie: string; sittingId: string; places: { itemId: string; response: Response }[] };

async function cookieFor(viewer: Viewer, sessionVersion: number): Promise<string> {
  const token = await encode({ token: { uid: viewer.id, sub: viewer.id, sessionVersion }, secret: process.env.NEXTAUTH_SECRET! });
  return `next-auth.session-token=${token}`;
}

async function newSitting(slug: string): Promise<SeededSitting & { viewer: Viewer }> {
  const { viewer, sessionVersion } = await createGuest('Europe/London');
  const sittingId = await startPlay(viewer, slug, { count: 10 });
  const sitting = await getSitting(viewer, sittingId);
  const places: SeededSitting['places'] = [];
  for (const { itemId } of sitting.positions) places.push({ itemId, response: await rightAnswer(itemId) });
  return { viewer, cookie: await cookieFor(viewer, sessionVersion), sittingId, places };
}

/** Fills an empty database: one learner with work due, one in the middle of a quiz, and sittings with at least `answers` items to answer. */
export async function seed(answers: number): Promise<{ learner: SeededSitting; sittings: SeededSitting[] }> {
  const client = await db();
  await loadContent();
  const { items } = await listEvents(null, { page: 1, pageSize: 1 });
  const slug = items[0]!.slug;
  const learner = await newSitting(slug);
  const past = new Date(Date.now() - 30 * dayMs);
  for (const { itemId, response } of learner.places) {
    await saveAnswer(learner.viewer, { key: crypto.randomUUID(), sittingId: learner.sittingId, itemId, response, elapsedMs: 4000, now: past });
  }
  const fresh = await startPlay(learner.viewer, slug, { count: 10 });
  const sittings: SeededSitting[] = [];
  let items_ = 0;
  while (items_ < answers) {
    const { cookie, sittingId, places } = await newSitting(slug);
    sittings.push({ cookie, sittingId, places });
    items_ += places.length;
  }
  await client.close();
  return { learner: { cookie: learner.cookie, sittingId: fresh, places: [] }, sittings };
}
