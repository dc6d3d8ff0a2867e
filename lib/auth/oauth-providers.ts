import type { NextAuthOptions } from 'next-auth';
import AzureAd from 'next-auth/providers/azure-ad';
import Google from 'next-auth/providers/google';
import { env } from '@/lib/env';

type Profile = { sub: string; name?: string; email?: string };
const profile = ({ sub, name, email }: Profile) => ({ id: sub, name: name ?? email?.split('@')[0] ?? 'Reader', sessionVersion: 0 });

/** Other ways to sign in: each appears when its variables are set. */
export function oauthProviders(): NextAuthOptions['providers'] {
  const set = env();
  const providers: NextAuthOptions['providers'] = [];
  if (set.GOOGLE_ID && set.GOOGLE_SECRET) providers.push(Google({ clientId: set.GOOGLE_ID, clientSecret: set.GOOGLE_SECRET, profile }));
  if (set.MICROSOFT_ID && set.MICROSOFT_SECRET) {
    // Our own `profile`: the provider's would fetch a photograph of the person.
    providers.push({ ...AzureAd({ clientId: set.MICROSOFT_ID, clientSecret: set.MICROSOFT_SECRET, tenantId: set.MICROSOFT_TENANT, profile }), name: 'Microsoft' });
  }
  if (set.OIDC_ISSUER && set.OIDC_ID && set.OIDC_SECRET) {
    providers.push({
      id: 'oidc',
      name: set.OIDC_NAME ?? 'your school',
      type: 'oauth',
      wellKnown: `${set.OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
      clientId: set.OIDC_ID,
      clientSecret: set.OIDC_SECRET,
      authorization: { params: { scope: 'openid email profile' } },
      idToken: true,
      checks: ['pkce', 'state', 'nonce'],
      profile,
    });
  }
  return providers;
}

/** Names of the other ways to sign in, for the buttons. */
export function oauthNames(): { id: string; name: string }[] {
  return oauthProviders().map(({ id, name }) => ({ id, name }));
}
