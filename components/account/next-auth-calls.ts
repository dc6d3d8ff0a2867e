'use client';

import type { ActionResult } from '@/lib/action';

const sentences: Record<string, string> = {
  CredentialsSignin: 'That e-mail and password do not go together.',
  'too-many': 'Too many tries in a short time. Wait a quarter of an hour and try again.',
};

async function csrfToken(): Promise<string> {
  const answer = await fetch('/api/auth/csrf', { cache: 'no-store' });
  return ((await answer.json()) as { csrfToken: string }).csrfToken;
}

/** Signs in with e-mail and password through next-auth. */
export async function signInWithPassword(data: FormData): Promise<ActionResult<true>> {
  const body = new URLSearchParams({ email: String(data.get('email') ?? ''), password: String(data.get('password') ?? ''), json: 'true', csrfToken: await csrfToken() });
  const answer = await fetch('/api/auth/callback/credentials', { method: 'POST', body });
  const { url } = (await answer.json()) as { url: string };
  if (answer.ok) return { ok: true, value: true };
  const why = new URL(url, location.href).searchParams.get('error') ?? '';
  return { ok: false, code: 'bad-input', sentence: sentences[why] ?? 'Signing in does not work just now. Try again in a minute.', fields: {} };
}

/** Leaves for another provider's page, which comes back to `next`. */
export async function signInElsewhere(provider: string, next: string): Promise<void> {
  const body = new URLSearchParams({ json: 'true', csrfToken: await csrfToken(), callbackUrl: new URL(next, location.origin).href });
  const answer = await fetch(`/api/auth/signin/${encodeURIComponent(provider)}`, { method: 'POST', body });
  location.assign(((await answer.json()) as { url: string }).url);
}
