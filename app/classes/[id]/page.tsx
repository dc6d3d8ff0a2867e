import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { orNotFound } from '@/app/or-not-found';
import { SiteShell } from '@/components/site-shell';
import { PageHead } from '@/components/ui/page-head';
import { getViewer } from '@/lib/auth';
import { getClass } from '@/lib/db/classroom';
import { PupilClass } from './pupil-class';
import { TeacherClass } from './teacher-class';

export const metadata: Metadata = { title: 'Class' };

/** One class: for its teacher code, roster and work; for a pupil their own work. */
export default async function ClassPage({ params }: { params: Promise<{ id: string }> }) {
  await connection();
  const [{ id }, viewer] = await Promise.all([params, getViewer()]);
  if (!viewer) redirect(`/sign-in?next=/classes/${encodeURIComponent(id)}`);
  const room = await orNotFound(getClass(viewer, id));
  const now = new Date();
  return (
    <SiteShell current="classes" account={viewer} className="pb-10">
      <PageHead kicker={<Link href="/classes">Classes</Link>} title={room.name} stand={room.isTeacher ? undefined : `With ${room.teacherName}. You are ${room.alias ?? viewer.name} here.`} />
      {room.isTeacher ? <TeacherClass viewer={viewer} room={room} now={now} /> : <PupilClass viewer={viewer} room={room} now={now} />}
    </SiteShell>
  );
}
