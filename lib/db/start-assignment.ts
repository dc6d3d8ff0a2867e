import { AppError } from '@/lib/errors';
import { isClash } from './clash';
import { db } from './client';
import { createSitting, newestVersion, toDrawn } from './draw-sitting';
import type { Viewer } from './viewer';

/** The viewer's sitting of a piece of class work: the one there is, begun or done, else the first. Pupils of the class only. */
export async function startAssignment(viewer: Viewer, assignmentId: string, now: Date): Promise<string> {
  const { prisma } = await db();
  const assignment = await prisma.assignment.findFirst({
    where: { id: assignmentId, class: { enrolments: { some: { userId: viewer.id } } } },
    include: { sittings: { where: { userId: viewer.id }, orderBy: { attempt: 'desc' }, take: 1, select: { id: true } } },
  });
  if (!assignment) throw new AppError('not-found');
  const [begun] = assignment.sittings;
  if (begun) return begun.id;
  if (now < assignment.opensAt) throw new AppError('not-allowed', `This opens on ${dayAndTime(assignment.opensAt, viewer.timeZone)}.`);
  const items = await prisma.setItem.findMany({
    where: { setId: assignment.setId, question: { status: 'published' } }, orderBy: { position: 'asc' }, include: { question: { include: newestVersion } },
  });
  const drawn = toDrawn(items.map(({ question }) => question));
  if (drawn.length === 0) throw new AppError('conflict', 'None of these questions can be asked any more. Tell your teacher.');
  try {
    return await createSitting({ userId: viewer.id, purpose: 'assignment', title: assignment.title, assignmentId, drawn, seed: `${assignmentId} ${viewer.id}`, now });
  } catch (error) {
    if (!isClash(error)) throw error;
    // Begun at the same moment on another device: that one counts.
    const other = await prisma.sitting.findFirstOrThrow({ where: { userId: viewer.id, assignmentId }, orderBy: { attempt: 'desc' }, select: { id: true } });
    return other.id;
  }
}

/** "24 November at 09:00", by the person's own clock. */
function dayAndTime(at: Date, timeZone: string): string {
  const day = at.toLocaleDateString('en-GB', { timeZone, day: 'numeric', month: 'long' });
  return `${day} at ${at.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })}`;
}
