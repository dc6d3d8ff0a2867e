import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { SetBuilder } from '@/components/classroom/set-builder';
import { SiteShell } from '@/components/site-shell';
import { PageHead } from '@/components/ui/page-head';
import { getViewer } from '@/lib/auth';
import { listEvents } from '@/lib/db/library';
import { createSetAction, loadQuestionsAction } from './actions';
import { choosable } from './choosable';

export const metadata: Metadata = { title: 'New set' };

/** A teacher picks questions for a set. */
export default async function NewSetPage() {
  await connection();
  const viewer = await getViewer();
  if (!viewer) redirect('/sign-in?next=/sets/new');
  if (viewer.role === 'learner') notFound();
  const [first, events] = await Promise.all([choosable(viewer, 1), listEvents(viewer, { page: 1, pageSize: 100 })]);
  return (
    <SiteShell current="classes" account={viewer} className="pb-10">
      <PageHead kicker={<Link href="/sets">Sets</Link>} title="New set" stand="Choose from the library and from what you published yourself." />
      {first.total === 0 ? (
        <div className="empty">
          <h2>No published questions yet</h2>
          <p>Make some from two reports: paste them, look at the drafts, publish what you like.</p>
          <Link className="btn btn-primary" href="/import">
            Make a quiz from reports
          </Link>
        </div>
      ) : (
        <SetBuilder first={first} events={events.items.filter(({ questionCount }) => questionCount > 0).map(({ id, title }) => ({ id, title }))} load={loadQuestionsAction} create={createSetAction} setKey={randomUUID()} />
      )}
    </SiteShell>
  );
}
