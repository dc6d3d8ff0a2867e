import { beforeAll, describe, expect, test } from 'vitest';
import { adoptGuest, createGuest, endSessions, findCredentials, findViewer, isInstallationEmpty, saveSetupCode, saveTimeZone, signInWith, signUp } from '@/lib/db/users';
import { modelVersion, rebuild } from '@/lib/review/memory';
import type { Viewer } from '@/lib/db/viewer';
import { makeAccount } from './made';
import { withTestDb } from './open-test-db';

const database = withTestDb();
const ada = { name: 'Ada', email: ' Ada@Example.org ', passwordHash: 'hash-a', timeZone: 'Europe/London' };

describe('the first account', () => {
  test('needs the set-up code when there is one, and of two at once only one is administrator', async () => {
    await saveSetupCode('AB12CD34EF');
    expect(await isInstallationEmpty()).toBe(true);
    await expect(signUp(null, { ...ada, setupCode: 'AB12CD34EE' })).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(signUp(null, ada)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await isInstallationEmpty()).toBe(true);
    const both = await Promise.allSettled([signUp(null, { ...ada, setupCode: ' ab12cd34ef ' }), signUp(null, { ...ada, email: 'bo@example.org', setupCode: 'AB12CD34EF' })]);
    const roles = both.map((each) => (each.status === 'fulfilled' ? each.value.viewer.role : 'failed')).sort();
    expect(roles).toEqual(['administrator', 'learner']);
    expect(await isInstallationEmpty()).toBe(false);
    expect(await database.prisma.setting.count({ where: { key: 'setupCode' } })).toBe(0);
  });

  test('a code is not asked for once there is an administrator', async () => {
    await saveSetupCode('FFFFFFFFFF');
    expect((await makeAccount('teacher')).role).toBe('teacher');
  });
});

describe('sessions', () => {
  test.each([
    ['this session', 0, true],
    ['an ended session', -1, false],
    ['a session that was never opened', 1, false],
  ])('%s', async (_name, offset, isFound) => {
    const { viewer, sessionVersion } = await createGuest('Asia/Tehran');
    await endSessions(viewer);
    const found = await findViewer(viewer.id, sessionVersion + 1 + offset);
    expect(found).toEqual(isFound ? viewer : null);
  });

  test('ending the sessions of one leaves those of others open', async () => {
    const [one, other] = [await createGuest('UTC'), await createGuest('UTC')];
    expect(await endSessions(one.viewer)).toBe(one.sessionVersion + 1);
    expect(await findViewer(other.viewer.id, other.sessionVersion)).toEqual(other.viewer);
  });

  test.each([['Europe/London', 'Europe/London'], ['Mars/Olympus', 'UTC'], ['', 'UTC']])('a guest in time zone %j gets %j', async (given, expected) => {
    expect((await createGuest(given)).viewer.timeZone).toBe(expected);
  });

  test('a time zone that nobody knows is refused, and a known one is saved for this person alone', async () => {
    const [one, other] = [await createGuest('UTC'), await createGuest('UTC')];
    await expect(saveTimeZone(one.viewer, 'Mars/Olympus')).rejects.toMatchObject({ code: 'bad-input' });
    await saveTimeZone(one.viewer, 'Africa/Lagos');
    expect((await findViewer(one.viewer.id, 1))?.timeZone).toBe('Africa/Lagos');
    expect((await findViewer(other.viewer.id, 1))?.timeZone).toBe('UTC');
  });
});

describe('signing up', () => {
  test('a guest becomes an account in place, and the guest\'s cookie is worth nothing any more', async () => {
    const guest = await createGuest('UTC');
    const account = await signUp(guest.viewer, { ...ada, email: 'Grown@Example.org', role: 'teacher' });
    expect(account.viewer).toEqual({ id: guest.viewer.id, name: 'Ada', email: 'grown@example.org', role: 'teacher', isGuest: false, timeZone: 'Europe/London' });
    expect(await findViewer(guest.viewer.id, guest.sessionVersion)).toBeNull();
    expect(await findViewer(guest.viewer.id, account.sessionVersion)).toEqual(account.viewer);
    expect(await findCredentials('GROWN@example.org ')).toEqual({ id: guest.viewer.id, passwordHash: 'hash-a', sessionVersion: account.sessionVersion, name: 'Ada' });
  });

  test('an address that is taken is refused, also in capitals, and the guest stays a guest', async () => {
    const taken = await makeAccount();
    const guest = await createGuest('UTC');
    await expect(signUp(guest.viewer, { ...ada, email: taken.email!.toUpperCase() })).rejects.toMatchObject({ code: 'conflict' });
    expect(await findViewer(guest.viewer.id, guest.sessionVersion)).toEqual(guest.viewer);
  });

  test('an account cannot be made over another one, whatever the viewer claims to be', async () => {
    const account = await makeAccount();
    await expect(signUp(account, { ...ada, email: 'again@example.org' })).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(signUp({ ...account, email: null }, { ...ada, email: 'again@example.org' })).rejects.toMatchObject({ code: 'not-found' });
    expect(await findCredentials('again@example.org')).toBeNull();
  });
});

describe('another provider', () => {
  test('the same account there is the same account here; a guest becomes it', async () => {
    const guest = await createGuest('UTC');
    const first = await signInWith('google', 'g-1', { email: 'Gil@example.org', name: 'Gil' }, guest.viewer.id);
    expect(first.viewer).toMatchObject({ id: guest.viewer.id, email: 'gil@example.org', isGuest: false, role: 'learner' });
    const again = await signInWith('google', 'g-1', { email: 'changed@example.org', name: 'Gil' });
    expect(again).toEqual(first);
    const stranger = await signInWith('microsoft', 'g-1', { email: null, name: '' });
    expect(stranger.viewer).toMatchObject({ name: 'Reader', email: null });
    expect(stranger.viewer.id).not.toBe(first.viewer.id);
  });

  test('the same first sign-in sent twice at once makes one account', async () => {
    const both = await Promise.all([1, 2].map(() => signInWith('google', 'g-3', { email: 'twice@example.org', name: 'Ty' })));
    expect(both[0]!.viewer.id).toBe(both[1]!.viewer.id);
    expect(await database.prisma.user.count({ where: { email: 'twice@example.org' } })).toBe(1);
  });

  test('an address that a password account has does not open that account', async () => {
    const account = await makeAccount();
    await expect(signInWith('google', 'g-2', { email: account.email, name: 'Eve' })).rejects.toMatchObject({ code: 'conflict' });
    expect(await database.prisma.signIn.count({ where: { userId: account.id } })).toBe(0);
  });
});

describe('adopting a guest', () => {
  let owner: Viewer;
  const day = (n: number) => new Date(Date.UTC(2026, 0, n));

  beforeAll(async () => {
    owner = await makeAccount();
    const { prisma } = database;
    await prisma.fact.createMany({ data: ['f1', 'f2', 'f3'].map((id) => ({ id, kind: 'who-said', skill: 'attribution' })) });
    await prisma.event.create({ data: { id: 'e', slug: 'e', title: 'E' } });
    await prisma.question.create({ data: { id: 'q', factId: 'f1', eventId: 'e', kind: 'who-said', skill: 'attribution', format: 'choice' } });
    await prisma.questionVersion.create({ data: { id: 'v', questionId: 'q', number: 1, stem: 'Who?', difficulty: 0, body: {} } });
    await prisma.class.createMany({ data: ['c1', 'c2'].map((id) => ({ id, teacherId: owner.id, name: id })) });
    await prisma.questionSet.create({ data: { id: 's', ownerId: owner.id, title: 'S' } });
    await prisma.assignment.create({ data: { id: 'a', classId: 'c1', setId: 's', title: 'A', opensAt: day(1), dueAt: day(9) } });
  });

  /** A guest, pupil or account who has done a little of everything. */
  async function fill(userId: string, memories: [string, Date][], classIds: string[]): Promise<void> {
    const { prisma } = database;
    const id = (name: string) => `${name}-${userId}`;
    await prisma.sitting.create({ data: { id: id('sit'), userId, purpose: 'assignment', title: 'A', assignmentId: 'a' } });
    await prisma.sittingItem.create({ data: { id: id('item'), sittingId: id('sit'), position: 0, questionVersionId: 'v', optionOrder: [0] } });
    await prisma.answer.create({ data: { id: id('ans'), key: id('key'), sittingItemId: id('item'), userId, factId: 'f1', skill: 'attribution', response: {}, score: 1, isRight: true, modelVersion: '1', answeredAt: day(2) } });
    await prisma.memory.createMany({ data: memories.map(([factId, updatedAt]) => ({ userId, factId, dueAt: day(20), card: { from: userId }, modelVersion: '1', updatedAt })) });
    await prisma.enrolment.createMany({ data: classIds.map((classId) => ({ id: id(classId), classId, userId, alias: id('alias') })) });
    await prisma.flag.create({ data: { id: id('flag'), questionId: 'q', userId, note: userId } });
  }

  test('moves everything, keeps what the account has already, and touches nobody else', async () => {
    const { prisma } = database;
    const account = await makeAccount();
    const [{ viewer: guest }, { viewer: decoy }] = [await createGuest('UTC'), await createGuest('UTC')];
    await fill(account.id, [['f2', day(1)]], ['c1']);
    await fill(guest.id, [['f1', day(2)], ['f3', day(3)]], ['c1', 'c2']);
    await fill(decoy.id, [['f1', day(3)]], ['c1', 'c2']);

    await adoptGuest(account, guest.id);
    await adoptGuest(account, guest.id); // a second sending of the same sign-in

    expect(await prisma.user.findUnique({ where: { id: guest.id } })).toBeNull();
    const memories = await prisma.memory.findMany({ where: { userId: account.id }, orderBy: { factId: 'asc' } });
    expect(memories.map(({ factId, card }) => [factId, card])).toEqual([['f1', { from: guest.id }], ['f2', { from: account.id }], ['f3', { from: guest.id }]]);
    const sittings = await prisma.sitting.findMany({ where: { userId: account.id }, orderBy: { attempt: 'asc' } });
    expect(sittings.map(({ id, attempt }) => [id, attempt])).toEqual([[`sit-${account.id}`, 1], [`sit-${guest.id}`, 2]]);
    expect(await prisma.answer.count({ where: { userId: account.id } })).toBe(2);
    const enrolments = await prisma.enrolment.findMany({ where: { userId: account.id }, orderBy: { classId: 'asc' } });
    expect(enrolments.map(({ id }) => id)).toEqual([`c1-${account.id}`, `c2-${guest.id}`]);
    expect(await prisma.flag.findMany({ where: { userId: account.id } })).toMatchObject([{ note: account.id }]);

    expect(await prisma.memory.count({ where: { userId: decoy.id } })).toBe(1);
    expect(await prisma.sitting.count({ where: { userId: decoy.id } })).toBe(1);
    expect(await prisma.answer.count({ where: { userId: decoy.id } })).toBe(1);
    expect(await prisma.enrolment.count({ where: { userId: decoy.id } })).toBe(2);
  });

  test('what both remember is made anew from the answers of both', async () => {
    const { prisma } = database;
    const account = await makeAccount();
    const [{ viewer: guest }, { viewer: decoy }] = [await createGuest('UTC'), await createGuest('UTC')];
    /** A memory of f1, f2 and f3, and the answers about f1 ([day, rating]); about f2 only ones taken back, about f3 a single one. */
    const remember = async (userId: string, answers: [number, 1 | 2 | 3 | 4][]) => {
      const rows = [...answers.map(([at, rating]) => ({ factId: 'f1', at, rating, undoneAt: null })), { factId: 'f2', at: 3, rating: 3, undoneAt: day(4) }];
      await prisma.sitting.create({ data: { id: `both-${userId}`, userId, purpose: 'play', title: 'B' } });
      for (const [position, { factId, at, rating, undoneAt }] of rows.entries()) {
        const id = `both-${userId}-${position}`;
        await prisma.sittingItem.create({ data: { id, sittingId: `both-${userId}`, position, questionVersionId: 'v', optionOrder: [0] } });
        await prisma.answer.create({ data: { id, key: id, sittingItemId: id, userId, factId, skill: 'attribution', response: {}, score: 1, isRight: rating > 1, rating, modelVersion: '1', answeredAt: day(at), undoneAt } });
      }
      await prisma.memory.createMany({ data: ['f1', 'f2'].map((factId) => ({ userId, factId, dueAt: day(20), card: { from: userId }, modelVersion: '1', updatedAt: day(9) })) });
    };
    await remember(account.id, [[2, 3], [8, 3]]);
    await remember(guest.id, [[4, 1], [6, 3]]);
    await remember(decoy.id, [[5, 4]]);
    await prisma.memory.create({ data: { userId: guest.id, factId: 'f3', dueAt: day(20), card: { from: guest.id }, modelVersion: '1', updatedAt: day(9) } });

    await adoptGuest(account, guest.id, day(10));

    const log = ([[2, 3], [4, 1], [6, 3], [8, 3]] as const).map(([at, rating]) => ({ rating, answeredAt: day(at), undoneAt: null }));
    const expected = rebuild(log, account.timeZone)!;
    const memories = await prisma.memory.findMany({ where: { userId: account.id }, orderBy: { factId: 'asc' } });
    expect(memories).toMatchObject([{ factId: 'f1', card: expected.card, dueAt: expected.dueAt, modelVersion, updatedAt: day(10) }, { factId: 'f3', card: { from: guest.id } }]);
    expect(memories).toHaveLength(2);
    expect(await prisma.memory.findMany({ where: { userId: decoy.id } })).toMatchObject(['f1', 'f2'].map(() => ({ card: { from: decoy.id }, dueAt: day(20) })));
  });

  test('an account is never swallowed by another, and a guest adopts nobody', async () => {
    const [account, other] = [await makeAccount(), await makeAccount()];
    await adoptGuest(account, other.id);
    expect(await findCredentials(other.email!)).not.toBeNull();
    const { viewer: guest } = await createGuest('UTC');
    await expect(adoptGuest(guest, (await createGuest('UTC')).viewer.id)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
