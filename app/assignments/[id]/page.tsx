import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { orNotFound } from '@/app/or-not-found';
import { SiteShell } from '@/components/site-shell';
import { getViewer } from '@/lib/auth';
import { getAssignment } from '@/lib/db/get-assignment';
import { PupilAssignment } from './pupil-assignment';
import { TeacherAssignment } from './teacher-assignment';

export const metadata: Metadata = { title: 'Class work' };

/** A piece of class work: results for the teacher, the start for a pupil. */
export default async function AssignmentPage({ params }: { params: Promise<{ id: string }> }) {
  await connection();
  const [{ id }, viewer] = await Promise.all([params, getViewer()]);
  if (!viewer) redirect(`/sign-in?next=/assignments/${encodeURIComponent(id)}`);
  const work = await orNotFound(getAssignment(viewer, id));
  const now = new Date();
  return (
    <SiteShell current="classes" account={viewer} className="pb-10">
      {work.isTeacher ? <TeacherAssignment viewer={viewer} work={work} now={now} /> : <PupilAssignment viewer={viewer} work={work} now={now} />}
    </SiteShell>
  );
}
