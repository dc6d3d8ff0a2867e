import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '@/lib/classroom/csv';
import { sumResults, type PupilWork } from '@/lib/classroom/results';

const dueAt = new Date('2026-05-14T10:00:00Z');
const before = new Date('2026-05-13T10:00:00Z');
const after = new Date('2026-05-15T10:00:00Z');
const questions = [{ questionId: 'q1', stem: 'Who closed the bridge?' }, { questionId: 'q2', stem: 'Which paper had it first?' }];

const pupil = (alias: string, sitting: PupilWork['sitting']): PupilWork => ({ userId: `u-${alias}`, alias, sitting });
const right = (questionId: string) => ({ questionId, isRight: true });
const wrong = (questionId: string) => ({ questionId, isRight: false });

describe('one pupil', () => {
  it.each<[string, PupilWork['sitting'], Date, object]>([
    ['not begun, before the date', null, before, { state: 'not begun', right: 0, answered: 0, of: 2, isLate: false, finishedAt: null, cells: ['unanswered', 'unanswered'] }],
    ['not begun, after the date', null, after, { state: 'not begun', isLate: true }],
    ['begun', { finishedAt: null, of: 2, answers: [wrong('q1')] }, before, { state: 'under way', right: 0, answered: 1, isLate: false, cells: ['wrong', 'unanswered'] }],
    ['done in time', { finishedAt: before, of: 2, answers: [right('q1'), wrong('q2')] }, after, { state: 'done', right: 1, answered: 2, isLate: false, finishedAt: before }],
    ['done to the minute', { finishedAt: dueAt, of: 2, answers: [right('q1'), right('q2')] }, after, { state: 'done', right: 2, isLate: false }],
    ['done late', { finishedAt: after, of: 2, answers: [right('q1'), right('q2')] }, after, { state: 'done', right: 2, isLate: true }],
    ['fewer questions than now', { finishedAt: before, of: 1, answers: [right('q1')] }, after, { state: 'done', right: 1, answered: 1, of: 1, cells: ['right', 'unanswered'] }],
    ['an answer to a question of another set', { finishedAt: null, of: 2, answers: [right('q9')] }, before, { right: 0, answered: 0 }],
  ])('%s', (_, sitting, now, expected) => {
    expect(sumResults([pupil('Maya', sitting)], questions, { dueAt, now }).pupils[0]).toMatchObject(expected);
  });
});

describe('the class', () => {
  const work = [
    pupil('Pupil 10', null),
    pupil('pupil 2', { finishedAt: before, of: 2, answers: [right('q1'), wrong('q2')] }),
    pupil('Ana', { finishedAt: null, of: 2, answers: [right('q1')] }),
  ];
  const results = sumResults(work, questions, { dueAt, now: before });

  it('is listed by name, as people count', () => expect(results.pupils.map(({ alias }) => alias)).toEqual(['Ana', 'pupil 2', 'Pupil 10']));
  it('counts who is done', () => expect(results.done).toBe(1));
  it('says which question failed', () => {
    expect(results.questions.map(({ questionId, answered, right }) => [questionId, answered, right])).toEqual([['q1', 2, 2], ['q2', 1, 0]]);
  });
});

describe('the sheet', () => {
  const sheet = (alias: string) => toCsv(sumResults([pupil(alias, { finishedAt: before, of: 2, answers: [right('q1'), wrong('q2')] })], questions, { dueAt, now: before }));

  it('reads as a table', () => {
    expect(sheet('Maya').replace(/^\ufeff/, '').split('\r\n')).toEqual([
      'Name,State,Right,Out of,Finished,Late,1. Who closed the bridge?,2. Which paper had it first?',
      'Maya,done,1,2,2026-05-13T10:00:00.000Z,,right,wrong',
      '',
    ]);
  });

  it.each(['=1+1', '+44', '-cmd', '@SUM(A1)', '\tx', '\rx'])('puts a mark before %j', (alias) => {
    expect(sheet(alias)).toContain(`'${alias}`);
    expect(sheet(alias)).not.toContain(`\n${alias}`);
  });

  it('never lets a name begin a formula or break out of its cell', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (alias) => {
      const line = sheet(alias).replace(/^\ufeff/, '').slice('Name,State,Right,Out of,Finished,Late,1. Who closed the bridge?,2. Which paper had it first?\r\n'.length);
      const cell = line.startsWith('"') ? line.slice(1) : line;
      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(line.endsWith(',done,1,2,2026-05-13T10:00:00.000Z,,right,wrong\r\n')).toBe(true);
    }));
  });
});
