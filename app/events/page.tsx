import type { Metadata } from 'next';
import Link from 'next/link';
import { connection } from 'next/server';
import { Story } from '@/components/article/story';
import { Pager } from '@/components/form/pager';
import { SiteShell } from '@/components/site-shell';
import { PageHead } from '@/components/ui/page-head';
import { withKindTitles } from '@/app/events/kind-titles';
import { getViewer } from '@/lib/auth';
import { listEvents } from '@/lib/db/library';

export const metadata: Metadata = { title: 'Quizzes' };

const eventsOnAPage = 12;

/** Everything that can be played, newest first. */
export default async function EventsPage({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  await connection();
  const [{ page }, viewer] = await Promise.all([searchParams, getViewer()]);
  const events = await listEvents(viewer, { page: Number(page) || 1, pageSize: eventsOnAPage });
  const mayImport = viewer?.role === 'teacher' || viewer?.role === 'administrator';
  return (
    <SiteShell current="quizzes" account={viewer}>
      <PageHead
        title="Quizzes" stand="One event each, told by one or more outlets. Every answer is marked in a report."
        aside={mayImport && <Link className="btn" href="/import">Paste a report</Link>}
      />
      {events.items.length === 0 && <div className="empty"><h2>Nothing here yet</h2><p>Quizzes appear as soon as a report has been read.</p></div>}
      <ul className="stories">
        {events.items.map((event) => <li key={event.id} className="story"><Story event={withKindTitles(event)} heading="h2" isLead /></li>)}
      </ul>
      <Pager page={events.page} pageSize={events.pageSize} total={events.total} href={(number) => `/events?page=${number}`} />
    </SiteShell>
  );
}
