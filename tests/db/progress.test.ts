import { beforeAll, expect, it } from 'vitest';
import { getProgress } from '@/lib/db/progress';
import { startPlay, undoLastAnswer } from '@/lib/db/sittings';
import { withTestDb } from './open-test-db';
import { answerNext, makeGuest, makeWorld } from './sittings-world';

withTestDb();
const now = new Date('2026-05-04T10:00:00Z');

beforeAll(async () => {
  const { slug } = await makeWorld();
  const decoy = await makeGuest();
  const sittingId = await startPlay(decoy, slug, { count: 3 });
  await answerNext(decoy, sittingId, now);
});

it('sums the viewer’s own log, undone answers left out', async () => {
  const who = await makeGuest();
  expect(await getProgress(who, now)).toMatchObject({ answered: 0, right: 0, streak: 0, facts: 0 });
  const sittingId = await startPlay(who, 'harbour', { count: 4 });
  await answerNext(who, sittingId, new Date('2026-05-03T20:00:00Z'));
  await answerNext(who, sittingId, now, false);
  await answerNext(who, sittingId, new Date('2026-05-04T10:01:00Z'));
  expect(await getProgress(who, new Date('2026-05-04T11:00:00Z'))).toMatchObject({ answered: 3, right: 2, answeredToday: 2, streak: 2, facts: 3, dueForecast: expect.arrayContaining([
    { day: '2026-05-04', due: 0 }, { day: '2026-05-05', due: 1 }, { day: '2026-05-06', due: 1 }, { day: '2026-05-07', due: 1 },
  ]) });
  await undoLastAnswer(who, new Date('2026-05-04T11:00:00Z'));
  expect(await getProgress(who, new Date('2026-05-04T11:00:00Z'))).toMatchObject({ answered: 2, right: 1, facts: 2 });
});
