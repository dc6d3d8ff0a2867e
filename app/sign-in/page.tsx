import type { Metadata } from 'next';
import Link from 'next/link';
import { connection } from 'next/server';
import { SignInForm } from '@/components/account/sign-in-form';
import { SiteShell } from '@/components/site-shell';
import { PageHead } from '@/components/ui/page-head';
import { getViewer } from '@/lib/auth';
import { nextPath } from '@/lib/next-path';
import { oauthNames } from '@/lib/auth/oauth-providers';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<{ next?: string; callbackUrl?: string; error?: string }> };

/** Sign in; a guest is told that their work comes along. */
export default async function SignInPage({ searchParams }: Props) {
  await connection();
  const [{ next, error }, viewer] = await Promise.all([searchParams, getViewer()]);
  return (
    <SiteShell current={null} account={viewer}>
      <PageHead title="Sign in" stand={viewer?.isGuest ? 'What you answered as a guest comes with you.' : undefined} />
      {error && (
        <p className="notice bad mb-5" role="alert">
          {error === 'conflict' ? 'There is an account with your e-mail address already. Sign in with its password.' : 'Signing in there did not work. Try again, or use e-mail and password.'}
        </p>
      )}
      <SignInForm next={nextPath(next)} others={oauthNames()} />
      <ul className="rows section max-w-120 pb-8">
        <li>
          New here? <Link className="underline" href={next ? `/sign-up?next=${encodeURIComponent(nextPath(next))}` : '/sign-up'}>Make an account</Link>
        </li>
        <li>
          Your teacher gave you a class code? <Link className="underline" href="/join">Join your class</Link>, no e-mail needed.
        </li>
      </ul>
    </SiteShell>
  );
}
