import { peopleAmong } from '@/lib/questions/library';
import { sure } from '@/lib/questions/sureness';
import { db } from './client';

const most = 400;

/** People who speak in the events of the library, for wrong options in an event that has too few speakers of its own. */
export async function listLibrarySpeakers(): Promise<string[]> {
  const { prisma } = await db();
  const rows = await prisma.statement.findMany({
    where: { confidence: { gte: sure }, speakerName: { contains: ' ' }, report: { event: { ownerId: null } } },
    distinct: ['speakerName'], select: { speakerName: true }, orderBy: { speakerName: 'asc' }, take: most,
  });
  return peopleAmong(rows.map(({ speakerName }) => speakerName));
}
