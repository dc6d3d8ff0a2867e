import { beforeAll, describe, expect, it } from 'vitest';
import { toCsv } from '@/lib/classroom/csv';
import { assign, closeJoining, createClass, createSet, getClass, getResults, getSet, joinClass, listClasses, listDue, listSets, renewJoinCode } from '@/lib/db/classroom';
import { db, useDb, type Db } from '@/lib/db/client';
import { makeId } from '@/lib/db/id';
import { getSitting, startAssignment, startPlay, undoLastAnswer } from '@/lib/db/sittings';
import type { Viewer } from '@/lib/db/viewer';
import { withTestDb } from './open-test-db';
import { answerNext, makeAccount, makeGuest, makeWorld, type World } from './sittings-world';

const testDb = withTestDb();
const at = (iso: string) => new Date(iso);
const [opensAt, open, dueAt, late] = [at('2026-05-04T08:00:00Z'), at('2026-05-05T10:00:00Z'), at('2026-05-08T15:00:00Z'), at('2026-05-09T10:00:00Z')];
let world: World;
let teacher: Viewer;
let otherTeacher: Viewer;

beforeAll(async () => {
  world = await makeWorld();
  teacher = await makeAccount('Hale');
  otherTeacher = await makeAccount('Decoy');
  await makeRoom(otherTeacher, { pupils: ['Ann', 'Maya'] });
});

/** A class with pupils, a set of three questions, and work on it. */
async function makeRoom(who: Viewer, { pupils = [] as string[], ids = world.questionIds.slice(0, 3) } = {}) {
  const { id: classId } = await createClass(who, { key: makeId(), name: 'Year 9' });
  const code = (await getClass(who, classId)).joinCode!;
  const joined = await Promise.all(pupils.map((alias) => joinClass(null, { code, alias })));
  const { id: setId } = await createSet(who, { key: makeId(), title: 'The harbour', questionIds: ids });
  const { id: assignmentId } = await assign(who, { key: makeId(), classId, setId, title: 'For Friday', opensAt, dueAt });
  return { classId, code, setId, assignmentId, pupils: joined.map(({ viewer }) => viewer) };
}

async function work(who: Viewer, assignmentId: string, answers: boolean[], now: Date) {
  const sittingId = await startAssignment(who, assignmentId, now);
  for (const isRight of answers) await answerNext(who, sittingId, now, isRight);
  return sittingId;
}

describe('a class', () => {
  it('is made by a teacher, once for a key, with a join code', async () => {
    const key = makeId();
    const made = await Promise.all([1, 2, 3].map(() => createClass(teacher, { key, name: '  Year   8 ' })));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await getClass(teacher, made[0]!.id)).toMatchObject({ name: 'Year 8', isTeacher: true, joinCode: expect.stringMatching(/^[A-Z0-9]{8}$/), pupils: [], assignments: [] });
  });

  it('is not made by a learner or a guest, and not without a name', async () => {
    for (const who of [await makeAccount('Lee', 'learner'), await makeGuest()]) {
      await expect(createClass(who, { key: makeId(), name: 'Mine' })).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(createSet(who, { key: makeId(), title: 'Mine', questionIds: world.questionIds })).rejects.toMatchObject({ code: 'not-allowed' });
    }
    await expect(createClass(teacher, { key: makeId(), name: ' \u200b ' })).rejects.toThrow('Give the class a name.');
  });

  it('is seen by its teacher and its pupils alone; a pupil sees nobody else and no code', async () => {
    const { classId, pupils: [maya], assignmentId } = await makeRoom(teacher, { pupils: ['Maya', 'Ben'] });
    expect((await getClass(teacher, classId)).pupils.map(({ alias }) => alias)).toEqual(['Ben', 'Maya']);
    expect(await getClass(maya!, classId)).toMatchObject({ isTeacher: false, alias: 'Maya', joinCode: null, pupils: [], pupilCount: 2, teacherName: 'Hale', assignments: [{ id: assignmentId, questionCount: 3, done: 0 }] });
    expect(JSON.stringify(await getClass(maya!, classId))).not.toContain('Ben');
    for (const who of [otherTeacher, await makeGuest()]) await expect(getClass(who, classId)).rejects.toMatchObject({ code: 'not-found' });
    expect((await listClasses(teacher)).map(({ id }) => id)).toContain(classId);
    expect((await listClasses(otherTeacher)).map(({ id }) => id)).not.toContain(classId);
    expect(await listClasses(maya!)).toMatchObject([{ id: classId, alias: 'Maya', isTeacher: false }]);
  });

  it('has its code renewed and closed by its teacher alone', async () => {
    const { classId, code, pupils: [maya] } = await makeRoom(teacher, { pupils: ['Maya'] });
    for (const who of [otherTeacher, maya!]) {
      await expect(renewJoinCode(who, classId)).rejects.toMatchObject({ code: 'not-found' });
      await expect(closeJoining(who, classId)).rejects.toMatchObject({ code: 'not-found' });
    }
    const { joinCode } = await renewJoinCode(teacher, classId);
    await expect(joinClass(null, { code, alias: 'Late' })).rejects.toMatchObject({ code: 'not-found' });
    expect((await joinClass(null, { code: joinCode, alias: 'Late' })).classId).toBe(classId);
    await closeJoining(teacher, classId);
    await expect(joinClass(null, { code: joinCode, alias: 'Too late' })).rejects.toThrow('No class has that code');
  });
});

describe('joining', () => {
  it('makes a pupil’s account: a name, no e-mail', async () => {
    const { code, classId } = await makeRoom(teacher);
    const joined = await joinClass(null, { code: ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `, alias: ' Zoë  K. ' });
    expect(joined).toMatchObject({ classId, sessionVersion: 1, viewer: { name: 'Zoë K.', email: null, role: 'learner', isGuest: false, timeZone: 'Europe/London' } });
  });

  it('keeps the account of who has one, and turns a guest into a pupil who keeps everything', async () => {
    const { code } = await makeRoom(teacher);
    const learner = await makeAccount('Nia', 'learner');
    expect((await joinClass(learner, { code, alias: 'N.' })).viewer).toEqual(learner);
    const guest = await makeGuest();
    const sittingId = await startPlay(guest, world.slug);
    const { viewer: pupil } = await joinClass(guest, { code, alias: 'Gus' });
    expect(pupil).toMatchObject({ id: guest.id, name: 'Gus', isGuest: false });
    expect((await getSitting(pupil, sittingId)).id).toBe(sittingId);
  });

  it('again, or twice at once, changes nothing', async () => {
    const { code, classId } = await makeRoom(teacher);
    const guest = await makeGuest();
    await Promise.all([1, 2, 3].map(() => joinClass(guest, { code, alias: 'Gus' })));
    expect((await joinClass(guest, { code, alias: 'Other' })).classId).toBe(classId);
    expect((await getClass(teacher, classId)).pupils.map(({ alias }) => alias)).toEqual(['Gus']);
  });

  it('under a name that is taken is refused with a clear sentence, and leaves no account behind', async () => {
    const { code } = await makeRoom(teacher, { pupils: ['Maya', 'x'] });
    const before = await testDb.prisma.user.count();
    await expect(joinClass(null, { code, alias: 'maya' })).rejects.toThrow('Somebody in this class is called “maya” already.');
    expect(await testDb.prisma.user.count()).toBe(before);
    // A % is a letter like any other.
    expect((await joinClass(null, { code, alias: '%a' })).viewer.name).toBe('%a');
    const both = await Promise.allSettled([1, 2].map(() => joinClass(null, { code, alias: 'Twin' })));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
    expect(await testDb.prisma.user.count()).toBe(before + 2);
  });

  it.each([['a wrong code', 'AAAAAAAA', 'Maya', 'not-found'], ['no code', '', 'Maya', 'not-found'], ['no name', null, ' ', 'bad-input']])('with %s is refused', async (_, code, alias, expected) => {
    const room = await makeRoom(teacher);
    await expect(joinClass(null, { code: code ?? room.code, alias })).rejects.toMatchObject({ code: expected });
  });

  it('one’s own class is refused', async () => {
    const { code } = await makeRoom(teacher);
    await expect(joinClass(teacher, { code, alias: 'Me' })).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('a set', () => {
  it('keeps its questions in order, once for a key, for its owner alone', async () => {
    const questionIds = [2, 0, 1].map((i) => world.questionIds[i]!);
    const key = makeId();
    const [{ id }] = await Promise.all([1, 2, 3].map(() => createSet(teacher, { key, title: 'Three', questionIds }))) as [{ id: string }];
    await createSet(teacher, { key, title: 'Changed', questionIds: world.questionIds });
    const set = await getSet(teacher, id);
    expect(set).toMatchObject({ title: 'Three', questionCount: 3 });
    expect(set.questions.map((question) => question.id)).toEqual(questionIds);
    expect(JSON.stringify(set)).not.toMatch(/CANARY|answer/);
    await expect(getSet(otherTeacher, id)).rejects.toMatchObject({ code: 'not-found' });
    expect((await listSets(teacher)).map((each) => each.id)).toContain(id);
    expect((await listSets(otherTeacher)).map((each) => each.id)).not.toContain(id);
  });

  it('takes published questions only, of events that the teacher may see', async () => {
    const secret = await makeWorld({ slug: 'secret', ownerId: otherTeacher.id });
    const make = (who: Viewer, questionIds: string[]) => createSet(who, { key: makeId(), title: 'T', questionIds });
    await expect(make(teacher, secret.questionIds.slice(0, 1))).rejects.toMatchObject({ code: 'not-found' });
    expect(await make(otherTeacher, secret.questionIds.slice(0, 1))).toEqual({ id: expect.any(String) });
    await testDb.prisma.question.update({ where: { id: secret.questionIds[1] }, data: { status: 'draft' } });
    await expect(make(otherTeacher, secret.questionIds.slice(0, 2))).rejects.toMatchObject({ code: 'not-found' });
    await expect(make(teacher, [])).rejects.toThrow('at least one question');
  });
});

describe('assigning', () => {
  it('takes one’s own class and one’s own set, once for a key', async () => {
    const [own, foreign] = [await makeRoom(teacher), await makeRoom(otherTeacher)];
    const given = { key: makeId(), classId: own.classId, setId: own.setId, title: 'Again', opensAt, dueAt };
    const ids = await Promise.all([1, 2].map(() => assign(teacher, given)));
    expect(ids[0]).toEqual(ids[1]);
    await expect(assign(teacher, { ...given, key: makeId(), classId: foreign.classId })).rejects.toMatchObject({ code: 'not-found' });
    await expect(assign(teacher, { ...given, key: makeId(), setId: foreign.setId })).rejects.toMatchObject({ code: 'not-found' });
    await expect(assign(teacher, { ...given, key: makeId(), dueAt: opensAt })).rejects.toThrow('due after it opens');
  });
});

describe('class work', () => {
  it('is begun by pupils of the class once it is open, in the order of the set', async () => {
    const { assignmentId, pupils: [maya] } = await makeRoom(teacher, { pupils: ['Maya'], ids: world.questionIds.slice(0, 3).toReversed() });
    await expect(startAssignment(maya!, assignmentId, at('2026-05-04T07:00:00Z'))).rejects.toThrow('This opens on 4 May at 09:00.');
    for (const who of [teacher, otherTeacher, await makeGuest()]) await expect(startAssignment(who, assignmentId, open)).rejects.toMatchObject({ code: 'not-found' });
    const begun = await Promise.all([1, 2, 3, 4].map(() => startAssignment(maya!, assignmentId, open)));
    expect(new Set(begun).size).toBe(1);
    const items = await testDb.prisma.sittingItem.findMany({ where: { sittingId: begun[0] }, orderBy: { position: 'asc' }, include: { questionVersion: true } });
    expect(items.map(({ questionVersion }) => questionVersion.questionId)).toEqual(world.questionIds.slice(0, 3).toReversed());
    expect(await getSitting(maya!, begun[0]!)).toMatchObject({ title: 'For Friday', purpose: 'assignment', assignmentId });
  });

  it('counts once: done, it shows its result; nothing is undone', async () => {
    const { assignmentId, pupils: [maya] } = await makeRoom(teacher, { pupils: ['Maya'] });
    const sittingId = await work(maya!, assignmentId, [true, false, true], open);
    expect(await startAssignment(maya!, assignmentId, late)).toBe(sittingId);
    expect((await getSitting(maya!, sittingId)).result).toMatchObject({ right: 2, of: 3 });
    await expect(undoLastAnswer(maya!, open)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await testDb.prisma.answer.count({ where: { userId: maya!.id, undoneAt: null } })).toBe(3);
  });

  it('is asked of pupils even from events that only their teacher sees', async () => {
    const own = await makeWorld({ slug: 'hale-own', ownerId: teacher.id });
    const { assignmentId, pupils: [maya] } = await makeRoom(teacher, { pupils: ['Maya'], ids: own.questionIds.slice(0, 1) });
    const sittingId = await startAssignment(maya!, assignmentId, open);
    expect((await answerNext(maya!, sittingId, open)).reveal.evidence[0]?.credit.outlet).toBe('The Quay');
  });

  it('waits on the front page until it is done, also when it is late', async () => {
    const { assignmentId, classId, pupils: [maya, ben] } = await makeRoom(teacher, { pupils: ['Maya', 'Ben'] });
    expect(await listDue(maya!, at('2026-05-04T07:00:00Z'))).toEqual([]);
    expect(await listDue(maya!, open)).toEqual([{ id: assignmentId, title: 'For Friday', classId, className: 'Year 9', dueAt, isLate: false, answered: 0, of: 3 }]);
    await work(maya!, assignmentId, [true], open);
    expect(await listDue(maya!, late)).toMatchObject([{ answered: 1, of: 3, isLate: true }]);
    await work(maya!, assignmentId, [true, true], late);
    expect(await listDue(maya!, late)).toEqual([]);
    expect(await listDue(ben!, open)).toHaveLength(1);
    expect(await listDue(teacher, open)).toEqual([]);
  });
});

describe('the results', () => {
  it('say who has done it, with what result, and which question failed', async () => {
    const { assignmentId, classId, pupils } = await makeRoom(teacher, { pupils: ['Maya', 'Ben', 'Cem', 'Dee'] });
    const [maya, ben, cem] = pupils as [Viewer, Viewer, Viewer, Viewer];
    await work(maya, assignmentId, [true, false, true], open);
    await work(ben, assignmentId, [false], open);
    await work(cem, assignmentId, [true, true, true], late);
    const results = await getResults(teacher, assignmentId, late);
    expect(results).toMatchObject({ title: 'For Friday', className: 'Year 9', classId, done: 2 });
    expect(results.pupils.map(({ alias, state, right, answered, of, isLate }) => [alias, state, right, answered, of, isLate])).toEqual([
      ['Ben', 'under way', 0, 1, 3, true], ['Cem', 'done', 3, 3, 3, true], ['Dee', 'not begun', 0, 0, 3, true], ['Maya', 'done', 2, 3, 3, false],
    ]);
    expect(results.pupils[3]).toMatchObject({ finishedAt: open, cells: ['right', 'wrong', 'right'] });
    expect(results.questions.map(({ questionId, right, answered }) => [questionId, right, answered])).toEqual(world.questionIds.slice(0, 3).map((id, i) => [id, [2, 1, 2][i], [3, 2, 2][i]]));
    expect(toCsv(results)).toContain('\r\nMaya,done,2,3,2026-05-05T10:00:00.000Z,,right,wrong,right\r\n');
    expect((await getClass(teacher, classId)).assignments).toMatchObject([{ done: 2 }]);
    expect((await getClass(maya, classId)).assignments).toMatchObject([{ done: 1 }]);
  });

  it('are for the teacher of the class alone', async () => {
    const { assignmentId, pupils: [maya] } = await makeRoom(teacher, { pupils: ['Maya'] });
    for (const who of [maya!, otherTeacher, await makeGuest()]) await expect(getResults(who, assignmentId)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('keep a withdrawn question for those who were asked it, and do not ask it of others', async () => {
    const own = await makeWorld({ slug: 'to-withdraw' });
    const { assignmentId, pupils } = await makeRoom(teacher, { pupils: ['Maya', 'Ben'], ids: own.questionIds.slice(0, 2) });
    const [maya, ben] = pupils as [Viewer, Viewer];
    await work(maya, assignmentId, [true, true], open);
    await testDb.prisma.question.update({ where: { id: own.questionIds[0] }, data: { status: 'refused' } });
    await work(ben, assignmentId, [true], open);
    const results = await getResults(teacher, assignmentId, open);
    expect(results.questions).toHaveLength(2);
    expect(results.pupils.map(({ alias, state, right, of }) => [alias, state, right, of])).toEqual([['Ben', 'done', 1, 1], ['Maya', 'done', 2, 2]]);
  });

  it('take the same number of queries for two pupils and for thirty', async () => {
    const count = async (pupils: string[]) => {
      const { assignmentId, pupils: joined } = await makeRoom(teacher, { pupils });
      for (const who of joined) await startAssignment(who, assignmentId, open);
      return countQueries(() => getResults(teacher, assignmentId, open));
    };
    const few = await count(['A', 'B']);
    expect(few).toBeGreaterThan(0);
    expect(await count(Array.from({ length: 30 }, (_, i) => `Pupil ${i}`))).toBe(few);
  });
});

/** How many operations are asked of the database meanwhile. */
async function countQueries(run: () => Promise<unknown>): Promise<number> {
  let queries = 0;
  const opened = await db();
  const counting = opened.prisma.$extends({ query: { $allOperations: ({ args, query }) => (queries++, query(args)) } });
  useDb({ ...opened, prisma: counting as unknown as Db['prisma'] });
  try {
    await run();
  } finally {
    useDb(opened);
  }
  return queries;
}
