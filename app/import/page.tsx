import type { Metadata } from 'next';
import Link from 'next/link';
import { connection } from 'next/server';
import { PasteForm } from '@/components/import/paste-form';
import { SiteShell } from '@/components/site-shell';
import { PageHead } from '@/components/ui/page-head';
import { getViewer } from '@/lib/auth';
import { keepAction, readAction } from './actions';

export const metadata: Metadata = { title: 'Make a quiz from reports' };

/** Paste reports, see what was read, keep it. For teachers. */
export default async function ImportPage() {
  await connection();
  const viewer = await getViewer();
  const mayImport = viewer !== null && viewer.role !== 'learner';
  return (
    <SiteShell current="quizzes" account={viewer} className="pb-10">
      <PageHead title="Make a quiz from reports" stand={mayImport ? 'Paste one report, or several about the same event. You see what was read before anything is stored.' : undefined} />
      {mayImport ? <PasteForm read={readAction} keep={keepAction} /> : <HowTo isSignedIn={viewer !== null && !viewer.isGuest} />}
    </SiteShell>
  );
}

function HowTo({ isSignedIn }: { isSignedIn: boolean }) {
  return (
    <div className="empty">
      <h2>Teachers make quizzes</h2>
      {isSignedIn ? (
        <p>Your account is a learner’s. To make quizzes, sign out and make an account that teaches.</p>
      ) : (
        <>
          <p>Make an account and choose “Teach”; then paste two reports here, and a quiz is ready in minutes.</p>
          <Link className="btn btn-primary" href="/sign-up?next=/import">
            Make an account
          </Link>
        </>
      )}
    </div>
  );
}
