import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { SiteShell } from '@/components/site-shell';
import { ActionForm } from '@/components/form/action-form';
import { Choice } from '@/components/form/choice';
import { Field } from '@/components/form/field';
import { PageHead } from '@/components/ui/page-head';
import { getViewer } from '@/lib/auth';
import { getProgress } from '@/lib/db/progress';
import { isInstallationEmpty } from '@/lib/db/users';
import { env } from '@/lib/env';
import { nextPath } from '@/lib/next-path';
import { signUpAction } from './actions';

export const metadata: Metadata = { title: 'Make an account' };

const roles = [
  { value: 'learner', label: 'Learn' },
  { value: 'teacher', label: 'Teach' },
] as const;

function keptSentence(answered: number): string | undefined {
  if (answered === 0) return undefined;
  return answered === 1 ? 'Your one answer so far stays yours.' : `Your ${answered} answers so far stay yours.`;
}

/** Make an account. The first one on a new installation becomes its administrator. */
export default async function SignUpPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  await connection();
  const [{ next }, viewer, isFirst] = await Promise.all([searchParams, getViewer(), isInstallationEmpty()]);
  if (viewer && !viewer.isGuest) redirect(nextPath(next));
  const answered = viewer ? (await getProgress(viewer, new Date())).answered : 0;
  return (
    <SiteShell current={null} account={viewer}>
      <PageHead title="Make an account" stand={keptSentence(answered) ?? 'It keeps your answers and your place, on every device.'} />
      {isFirst && <p className="notice mb-5">This is a new installation: the first account becomes its administrator.</p>}
      <ActionForm action={signUpAction} submit="Make the account" busy="Making it …">
        <Field name="name" label="Name" autoComplete="name" />
        <Field name="email" label="E-mail" type="email" autoComplete="username" inputMode="email" />
        <Field name="password" label="Password" hint="At least 10 characters. A few words in a row are easy to keep in mind." type="password" autoComplete="new-password" />
        <Choice name="role" label="What will you do here?" options={roles} preset="learner" />
        {isFirst && env().BYLINE_SETUP_CODE && <Field name="setupCode" label="Set-up code" hint="It stands in the terminal where Byline was started." autoComplete="off" />}
        <input type="hidden" name="next" value={nextPath(next, '')} />
      </ActionForm>
      <p className="section pb-8">
        Have one already? <Link className="underline" href="/sign-in">Sign in</Link>. Only a class code? <Link className="underline" href="/join">Join your class</Link>.
      </p>
    </SiteShell>
  );
}
