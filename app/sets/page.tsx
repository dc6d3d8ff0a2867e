import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { SiteShell } from '@/components/site-shell';
import { Pager } from '@/components/form/pager';
import { counted } from '@/components/ui/counted';
import { PageHead } from '@/components/ui/page-head';
import { getViewer } from '@/lib/auth';
import { listSets } from '@/lib/db/classroom';

export const metadata: Metadata = { title: 'Sets' };
const pageSize = 30;

/** A teacher's sets, newest first. */
export default async function SetsPage({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  await connection();
  const [asked, viewer] = await Promise.all([searchParams, getViewer()]);
  if (!viewer) redirect('/sign-in?next=/sets');
  if (viewer.role === 'learner') notFound();
  const sets = await listSets(viewer);
  const last = Math.max(1, Math.ceil(sets.length / pageSize));
  const page = Math.min(Math.max(Math.trunc(Number(asked.page)) || 1, 1), last);
  return (
    <SiteShell current="classes" account={viewer} className="pb-10">
      <PageHead kicker={<Link href="/classes">Classes</Link>} title="Sets" stand="Questions you put together. Assign a set on the page of a class." aside={sets.length > 0 && <Link className="btn btn-primary" href="/sets/new">New set</Link>} />
      {sets.length === 0 && (
        <div className="empty">
          <h2>No set yet</h2>
          <p>Choose questions from the library, or from reports you pasted yourself.</p>
          <Link className="btn btn-primary" href="/sets/new">
            Make a set
          </Link>
        </div>
      )}
      <ul className="rows">
        {sets.slice((page - 1) * pageSize, page * pageSize).map(({ id, title, questionCount, createdAt }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6">
            <strong className="font-serif text-xl font-medium">{title}</strong>
            <span className="small text-ink-2">
              {counted(questionCount, 'question')}, {createdAt.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: viewer.timeZone })}
            </span>
          </li>
        ))}
      </ul>
      <Pager page={page} pageSize={pageSize} total={sets.length} href={(to) => `/sets?page=${to}`} />
    </SiteShell>
  );
}
