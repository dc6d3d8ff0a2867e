import Link from 'next/link';
import { SiteShell } from '@/components/site-shell';
import { getViewer } from '@/lib/auth';

/** Missing, or somebody else's: both look the same. */
export default async function NotFound() {
  return (
    <SiteShell current={null} account={await getViewer()}>
      <div className="empty">
        <h1>We could not find that</h1>
        <p>It may have been removed, or it belongs to somebody else.</p>
        <Link className="btn" href="/">Back to today</Link>
      </div>
    </SiteShell>
  );
}
