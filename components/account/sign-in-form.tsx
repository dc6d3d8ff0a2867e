'use client';

import { signInElsewhere, signInWithPassword } from '@/components/account/next-auth-calls';
import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';

type Props = { next: string; others: { id: string; name: string }[] };

/** E-mail and password, and a button for each other way in. */
export function SignInForm({ next, others }: Props) {
  return (
    <>
      {/* A full page load: what was fetched for the guest before is somebody else's now. */}
      <ActionForm action={(data) => signInWithPassword(data as FormData)} submit="Sign in" busy="Signing in …" onDone={() => location.assign(next)}>
        <Field name="email" label="E-mail" type="email" autoComplete="username" inputMode="email" />
        <Field name="password" label="Password" type="password" autoComplete="current-password" />
      </ActionForm>
      {others.length > 0 && (
        <div className="form-actions mt-6">
          {others.map(({ id, name }) => (
            <button key={id} type="button" className="btn" onClick={() => void signInElsewhere(id, next)}>
              Sign in with {name}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
