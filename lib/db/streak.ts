import { z } from 'zod';
import { countStreak } from '@/lib/progress/progress';
import { db } from './client';
import type { Viewer } from './viewer';

const dayMs = 24 * 3_600_000;
const longestDays = 366;
/** Days begin at 4 a.m. somewhere, which is always on a quarter of an hour: finer times tell nothing more. */
const quarterHourS = 900;
const rowsSchema = z.array(z.object({ quarter: z.coerce.number() }));

/** Days in a row with an answer (a year at most), and whether anything was ever answered: what the front page needs of progress. */
export async function getStreak(viewer: Viewer, now: Date): Promise<{ streak: number; hasAnswered: boolean }> {
  const { prisma } = await db();
  const rows = await prisma.$queryRaw`
    SELECT DISTINCT floor(extract(epoch FROM "answeredAt") / ${quarterHourS})::int AS "quarter" FROM "Answer"
    WHERE "userId" = ${viewer.id} AND "undoneAt" IS NULL AND "answeredAt" > ${new Date(now.getTime() - longestDays * dayMs)}`;
  const times = rowsSchema.parse(rows).map(({ quarter }) => new Date(quarter * quarterHourS * 1000));
  return { streak: countStreak(times, now, viewer.timeZone), hasAnswered: times.length > 0 };
}
