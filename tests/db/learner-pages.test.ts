import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { flagAsked } from '@/lib/db/flag-asked';
import { getSitting, startPlay } from '@/lib/db/sittings';
import { getStreak } from '@/lib/db/streak';
import { getProgress } from '@/lib/db/progress';
import type { Viewer } from '@/lib/db/viewer';
import { withTestDb } from './open-test-db';
import { answerNext, makeGuest, makeWorld } from './sittings-world';

withTestDb();
const now = new Date('2026-05-04T10:00:00Z');
let who: Viewer;
let decoy: Viewer;
let sittingId: string;

beforeAll(async () => {
  const { slug } = await makeWorld();
  decoy = await makeGuest();
  who = await makeGuest();
  const theirs = await startPlay(decoy, slug, { count: 4 });
  await answerNext(decoy, theirs, new Date('2026-05-02T10:00:00Z'));
  sittingId = await startPlay(who, slug, { count: 4 });
});

describe('flagAsked', () => {
  it('tells about the question at a place of the viewer’s own sitting, and keeps the newest note', async () => {
    const { current } = await getSitting(who, sittingId);
    await flagAsked(who, current!.itemId, 'Two answers fit.');
    await flagAsked(who, current!.itemId, 'Two answers fit, I think.');
    const { prisma } = await db();
    const flags = await prisma.flag.findMany({ where: { userId: who.id } });
    expect(flags.map(({ note }) => note)).toEqual(['Two answers fit, I think.']);
  });

  it.each(['somebody else’s place', 'no place'])('refuses %s as if it were not there', async (whose) => {
    const { positions } = await getSitting(who, sittingId);
    await expect(flagAsked(decoy, whose === 'no place' ? 'nothing' : positions[1]!.itemId, 'Wrong.')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('getStreak', () => {
  it('counts the viewer’s own days in a row, as the progress page does', async () => {
    expect(await getStreak(who, now)).toEqual({ streak: 0, hasAnswered: false });
    // Half past three in the morning in London still belongs to the day before.
    for (const at of ['2026-05-02T20:00:00Z', '2026-05-04T02:30:00Z', '2026-05-04T09:00:00Z']) await answerNext(who, sittingId, new Date(at));
    expect(await getStreak(who, now)).toEqual({ streak: 3, hasAnswered: true });
    expect((await getProgress(who, now)).streak).toBe(3);
    expect(await getStreak(decoy, now)).toEqual({ streak: 0, hasAnswered: true });
  });
});
