import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decode, encode } from 'next-auth/jwt';

type Stored = { value: string; options: Record<string, unknown> };
const state = vi.hoisted(() => ({ jar: new Map<string, Stored>(), versions: new Map<string, number>(), guests: 0, address: '203.0.113.5' }));
// The cookies and headers of a request, and the people in the database, as far as sessions see them.
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => state.jar.get(name), set: (name: string, value: string, options: Record<string, unknown>) => state.jar.set(name, { value, options }) }),
  headers: async () => new Headers({ 'x-forwarded-for': state.address }),
}));
vi.mock('@/lib/db/users', () => ({
  findViewer: async (id: string, version: number) => (state.versions.get(id) === version ? { id, name: id, isGuest: id.startsWith('guest') } : null),
  createGuest: async () => {
    const id = `guest-${(state.guests += 1)}`;
    state.versions.set(id, 1);
    return { viewer: { id, name: 'Guest', isGuest: true }, sessionVersion: 1 };
  },
}));

const { closeSession, getViewer, openSession, readToken, renewSession, requireViewer, viewerOrGuest } = await import('@/lib/auth');
const secret = 'a-secret-for-tests-only';
const name = 'next-auth.session-token';

beforeEach(() => {
  state.jar.clear();
  state.versions = new Map([['ana', 3]]);
  vi.stubEnv('NEXTAUTH_SECRET', secret);
  vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000');
});

describe('sessions', () => {
  it('opens one that says who, and nothing else about them', async () => {
    await openSession({ id: 'ana', sessionVersion: 3 });
    expect(await getViewer()).toMatchObject({ id: 'ana' });
    const { iat, exp, jti, ...rest } = (await decode({ token: state.jar.get(name)!.value, secret }))!;
    expect(rest).toEqual({ uid: 'ana', sessionVersion: 3 });
    expect([typeof iat, typeof exp, typeof jti]).toEqual(['number', 'number', 'string']);
    expect(state.jar.get(name)!.options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', secure: false });
  });

  it('binds the cookie to the host when the site is on https', async () => {
    vi.stubEnv('NEXTAUTH_URL', 'https://byline.example');
    await openSession({ id: 'ana', sessionVersion: 3 });
    expect([...state.jar.keys()]).toEqual([`__Host-${name}`]);
    expect(state.jar.get(`__Host-${name}`)!.options).toMatchObject({ secure: true, path: '/' });
    expect(state.jar.get(`__Host-${name}`)!.options).not.toHaveProperty('domain');
  });

  it('ends everywhere once the version is raised', async () => {
    await openSession({ id: 'ana', sessionVersion: 3 });
    state.versions.set('ana', 4);
    expect(await getViewer()).toBeNull();
    await expect(requireViewer()).rejects.toMatchObject({ code: 'sign-in-needed' });
  });

  it('is closed in this browser by signing out', async () => {
    await openSession({ id: 'ana', sessionVersion: 3 });
    await closeSession();
    expect(await getViewer()).toBeNull();
    expect(state.jar.get(name)!.options.maxAge).toBe(0);
  });

  it.each([
    ['nothing', async () => undefined],
    ['an empty text', async () => ''],
    ['noise', async () => 'abc.def.ghi'],
    ['another key', () => encode({ token: { uid: 'ana', sessionVersion: 3 }, secret: 'another secret' })],
    ['no person', () => encode({ token: { sessionVersion: 3 }, secret })],
    ['a version that is no number', () => encode({ token: { uid: 'ana', sessionVersion: '3' as unknown as number }, secret })],
    ['one that ran out', () => encode({ token: { uid: 'ana', sessionVersion: 3 }, secret, maxAge: -60 })],
  ])('does not take %s for a token', async (_what, make) => {
    expect(await readToken(await make())).toBeNull();
  });

  it('stops when there is no secret', async () => {
    vi.stubEnv('NEXTAUTH_SECRET', '');
    await expect(openSession({ id: 'ana', sessionVersion: 3 })).rejects.toThrow('NEXTAUTH_SECRET is not set');
  });

  it('is renewed after a day, and not before', async () => {
    await openSession({ id: 'ana', sessionVersion: 3 });
    const first = state.jar.get(name)!.value;
    await renewSession();
    expect(state.jar.get(name)!.value).toBe(first);
    await renewSession(Date.now() + 25 * 60 * 60 * 1000);
    expect(state.jar.get(name)!.value).not.toBe(first);
    expect(await getViewer()).toMatchObject({ id: 'ana' });
  });
});

describe('viewerOrGuest', () => {
  it('makes one guest and keeps to them', async () => {
    const guest = await viewerOrGuest('Europe/Berlin');
    expect(guest.isGuest).toBe(true);
    expect((await viewerOrGuest()).id).toBe(guest.id);
  });

  it('leaves somebody signed in as they are', async () => {
    await openSession({ id: 'ana', sessionVersion: 3 });
    expect((await viewerOrGuest()).id).toBe('ana');
  });

  it('has room for a school behind one address, not for a flood', async () => {
    state.address = '203.0.113.99';
    for (let i = 0; i < 1000; i++) {
      state.jar.clear();
      await viewerOrGuest();
    }
    state.jar.clear();
    await expect(viewerOrGuest()).rejects.toMatchObject({ code: 'too-many' });
    state.address = '203.0.113.100';
    expect((await viewerOrGuest()).isGuest).toBe(true);
  });
});
