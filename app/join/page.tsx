import type { Metadata } from 'next';
import { connection } from 'next/server';
import { SiteShell } from '@/components/site-shell';
import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { PageHead } from '@/components/ui/page-head';
import { getViewer } from '@/lib/auth';
import { joinAction } from './actions';

export const metadata: Metadata = { title: 'Join your class' };

/** Code and alias; a link may bring the code along. */
export default async function JoinPage({ searchParams }: { searchParams: Promise<{ code?: string }> }) {
  await connection();
  const [{ code }, viewer] = await Promise.all([searchParams, getViewer()]);
  return (
    <SiteShell current="classes" account={viewer}>
      <PageHead title="Join your class" stand="All you need is the code from your teacher. No e-mail." />
      <ActionForm action={joinAction} submit="Join" busy="Joining …">
        <Field name="code" label="Class code" defaultValue={code?.slice(0, 40)} autoComplete="off" autoCapitalize="characters" spellCheck={false} className="tnum text-2xl" />
        <Field name="alias" label="Your name in class" hint="Your teacher sees it. A first name or a nickname will do." autoComplete="nickname" defaultValue={viewer && !viewer.isGuest ? viewer.name : undefined} />
      </ActionForm>
    </SiteShell>
  );
}
