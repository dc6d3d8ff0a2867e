import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import Link from 'next/link';
import { connection } from 'next/server';
import { SiteShell } from '@/components/site-shell';
import { ActionButton } from '@/components/form/action-button';
import { ActionForm } from '@/components/form/action-form';
import { Choice } from '@/components/form/choice';
import { Field } from '@/components/form/field';
import { PageHead } from '@/components/ui/page-head';
import { getViewer } from '@/lib/auth';
import { endSessionsAction, saveThemeAction, saveTimeZoneAction, signOutAction } from './actions';

export const metadata: Metadata = { title: 'Settings' };

const themes = [
  { value: 'system', label: 'As the device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;
const roleNames = { learner: 'Learner', teacher: 'Teacher', administrator: 'Administrator' };

/** Time zone, looks, and the ways out. */
export default async function SettingsPage() {
  await connection();
  const [viewer, jar] = await Promise.all([getViewer(), cookies()]);
  const hasAccount = viewer !== null && viewer.email !== null;
  const who = viewer && !viewer.isGuest ? [viewer.name, viewer.email, roleNames[viewer.role]].filter(Boolean).join(', ') : 'You are here as a guest.';
  return (
    <SiteShell current={null} account={viewer}>
      <PageHead title="Settings" stand={who} />
      {(!viewer || viewer.isGuest) && (
        <p className="notice">
          <Link className="underline" href="/sign-up">Make an account</Link> to keep your answers on every device.
        </p>
      )}
      {viewer && (
        <section className="section">
          <h2 className="mb-4 text-2xl">Your day</h2>
          <ActionForm action={saveTimeZoneAction} submit="Save the time zone" done="Saved." isMain={false}>
            <Field as="select" name="timeZone" label="Time zone" hint="Your day begins at 4 in the morning there." defaultValue={viewer.timeZone}>
              {['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll('_', ' ')}
                </option>
              ))}
            </Field>
          </ActionForm>
        </section>
      )}
      <section className="section">
        <h2 className="mb-4 text-2xl">Looks</h2>
        <ActionForm action={saveThemeAction} submit="Save the looks" done="Saved for this browser." isMain={false}>
          <Choice name="theme" label="Theme" options={themes} preset={jar.get('theme')?.value ?? 'system'} />
        </ActionForm>
      </section>
      {viewer && (
        <section className="section pb-8">
          <h2 className="mb-4 text-2xl">Sign out</h2>
          {!hasAccount && (
            <p className="mb-3 max-w-120 text-ink-2">
              There is no e-mail and password for what you did here. <Link className="underline" href="/sign-up">Make an account</Link> first if you want to come back to it.
            </p>
          )}
          <div className="form-actions">
            <ActionButton action={signOutAction} input={{}}>
              Sign out here
            </ActionButton>
            {hasAccount && (
              <ActionButton action={endSessionsAction} input={{}} className="btn btn-quiet">
                Sign out everywhere
              </ActionButton>
            )}
          </div>
        </section>
      )}
    </SiteShell>
  );
}
