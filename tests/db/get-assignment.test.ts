import { beforeAll, describe, expect, it } from 'vitest';
import { assign, createClass, createSet, getClass, joinClass } from '@/lib/db/classroom';
import { getAssignment } from '@/lib/db/get-assignment';
import { makeId } from '@/lib/db/id';
import { startAssignment } from '@/lib/db/sittings';
import type { Viewer } from '@/lib/db/viewer';
import { withTestDb } from './open-test-db';
import { answerNext, makeAccount, makeGuest, makeWorld } from './sittings-world';

withTestDb();
const [opensAt, open, dueAt] = [new Date('2026-05-04T08:00:00Z'), new Date('2026-05-05T10:00:00Z'), new Date('2026-05-08T15:00:00Z')];
let teacher: Viewer;
let maya: Viewer;
let ben: Viewer;
let id: string;
let questionIds: string[];

/** Work of three questions for a class of these pupils. */
async function makeWork(who: Viewer, pupils: string[]) {
  const { id: classId } = await createClass(who, { key: makeId(), name: 'Year 9' });
  const code = (await getClass(who, classId)).joinCode!;
  const joined = await Promise.all(pupils.map((alias) => joinClass(null, { code, alias })));
  const { id: setId } = await createSet(who, { key: makeId(), title: 'The harbour', questionIds: questionIds.slice(0, 3) });
  const work = await assign(who, { key: makeId(), classId, setId, title: 'For Friday', opensAt, dueAt });
  return { id: work.id, pupils: joined.map(({ viewer }) => viewer) };
}

beforeAll(async () => {
  ({ questionIds } = await makeWorld());
  teacher = await makeAccount('Hale');
  const work = await makeWork(teacher, ['Maya', 'Ben']);
  id = work.id;
  [maya, ben] = work.pupils as [Viewer, Viewer];
  const sittingId = await startAssignment(ben, id, open);
  await answerNext(ben, sittingId, open, true);
  await answerNext(ben, sittingId, open, false);
});

describe('getAssignment', () => {
  it('tells a pupil what it is and how far they are, and nothing of others', async () => {
    expect(await getAssignment(maya, id)).toEqual({ id, title: 'For Friday', classId: expect.any(String), className: 'Year 9', teacherName: 'Hale', isTeacher: false, opensAt, dueAt, questionCount: 3, own: null });
    expect(await getAssignment(ben, id)).toMatchObject({ isTeacher: false, own: { answered: 2, right: 1, of: 3, finishedAt: null } });
  });

  it('tells its teacher that they teach it', async () => {
    expect(await getAssignment(teacher, id)).toMatchObject({ isTeacher: true, own: null });
  });

  it('is not there for a guest, another teacher, or a pupil of another class', async () => {
    const stranger = await makeAccount('Decoy');
    const other = await makeWork(stranger, ['Maya']);
    for (const who of [await makeGuest(), stranger, other.pupils[0]!]) await expect(getAssignment(who, id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(getAssignment(maya, other.id)).rejects.toMatchObject({ code: 'not-found' });
  });
});
