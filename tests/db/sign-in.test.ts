import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { encode } from 'next-auth/jwt';
import { createGuest, signUp } from '@/lib/db/users';
import { authOptions } from '@/lib/auth/options';
import { hashPassword } from '@/lib/passwords';
import { withTestDb } from './open-test-db';

const request = vi.hoisted(() => ({ token: undefined as string | undefined, address: '203.0.113.20' }));
// The cookies and headers of a request; everything behind them is real.
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => (request.token ? { value: request.token } : undefined) }),
  headers: async () => new Headers({ 'x-forwarded-for': request.address }),
}));

const testDb = withTestDb();
const secret = 'a-secret-for-tests-only';
const password = 'four words in a row';
let accountId: string;

type Authorize = (given: Record<string, string>) => Promise<unknown>;
const signIn = (email: string, typed: string) => (authOptions().providers[0] as unknown as { options: { authorize: Authorize } }).options.authorize({ email, password: typed });

beforeAll(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', secret);
  vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000');
  const passwordHash = await hashPassword(password);
  accountId = (await signUp(null, { name: 'Ana', email: 'ana@example.org', passwordHash, timeZone: 'UTC' })).viewer.id;
  await signUp(null, { name: 'Decoy', email: 'decoy@example.org', passwordHash, timeZone: 'UTC' });
});
beforeEach(() => {
  request.token = undefined;
});

describe('signing in with a password', () => {
  it.each(['ana@example.org', ' Ana@Example.org '])('takes %j and the right password', async (email) => {
    expect(await signIn(email, password)).toEqual({ id: accountId, sessionVersion: 1 });
  });

  it.each([
    ['ana@example.org', 'four words in a roW'],
    ['ana@example.org', ''],
    ['nobody@example.org', 'nobody has this password'],
    ['', password],
  ])('does not take %j with %j', async (email, typed) => {
    expect(await signIn(email, typed)).toBeNull();
  });

  it('gives a guest’s work to the account, and leaves another guest alone', async () => {
    const [guest, other] = [await createGuest('UTC'), await createGuest('UTC')];
    request.token = await encode({ token: { uid: guest.viewer.id, sessionVersion: guest.sessionVersion }, secret });
    await signIn('ana@example.org', password);
    const left = await testDb.prisma.user.findMany({ where: { isGuest: true }, select: { id: true } });
    expect(left).toEqual([{ id: other.viewer.id }]);
  });

  it('stops guessing at one account, whatever the addresses, and at it alone', async () => {
    for (let i = 0; i < 10; i++) {
      request.address = `203.0.113.${100 + i}`;
      expect(await signIn('decoy@example.org', `guess number ${i}`)).toBeNull();
    }
    await expect(signIn('decoy@example.org', password)).rejects.toThrow('too-many');
    expect(await signIn('ana@example.org', password)).toMatchObject({ id: accountId });
  });

  it('lets thirty in at once within two seconds', async () => {
    const passwordHash = await hashPassword(password);
    const emails = Array.from({ length: 30 }, (_, i) => `pupil${i}@example.org`);
    for (const email of emails) await signUp(null, { name: 'Pupil', email, passwordHash, timeZone: 'UTC' });
    const started = performance.now();
    const all = await Promise.all(emails.map((email) => signIn(email, password)));
    expect(all.every(Boolean)).toBe(true);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
