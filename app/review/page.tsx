import type { Metadata } from 'next';
import Link from 'next/link';
import { connection } from 'next/server';
import { DueToday } from '@/components/review/due-today';
import { SiteShell } from '@/components/site-shell';
import { getViewer } from '@/lib/auth';
import { countDue } from '@/lib/db/progress';
import { reviewDue } from './actions';

export const metadata: Metadata = { title: 'Review' };

/** What is due now, and the way to begin. */
export default async function ReviewPage() {
  await connection();
  const viewer = await getViewer();
  const { due, minutes } = viewer ? await countDue(viewer, new Date()) : { due: 0, minutes: 0 };
  return (
    <SiteShell current="today" account={viewer} className="narrow">
      {due > 0
        ? <DueToday due={due} minutes={minutes} start={reviewDue} />
        : (
          <div className="empty">
            <h1>Nothing to review. Read something new?</h1>
            <p>What you answer in a quiz comes back here on the day it is due: tomorrow after a slip, later after a right answer.</p>
            <Link className="btn btn-primary" href="/events">Choose a quiz</Link>
          </div>
        )}
    </SiteShell>
  );
}
