import { describe, expect, it } from 'vitest';
import { forecastFinding, headline, likelyRange, skillFinding } from '@/components/progress/findings';
import { isComplete, moved, pressed, wordsOf } from '@/components/question/chosen';
import { answerSentence, nameIn } from '@/components/quiz/answer-words';
import { scoreSentence } from '@/components/quiz/score';
import { daysUntil, inDays } from '@/components/review/return-line';
import { counted, listed } from '@/components/ui/counted';
import { dayWords, placeAndDay } from '@/components/ui/day';
import { dueWords } from '@/components/ui/due-words';
import type { SkillProgress } from '@/lib/progress/progress';
import type { Response } from '@/lib/quiz/response';
import type { QuestionView } from '@/lib/quiz/view';

const view = (over: object = {}): QuestionView => ({
  itemId: 'i', kind: 'who-said', skill: 'attribution', format: 'choice' as const, stem: 'Who said “We will go”?',
  prompt: { ask: 'Who said it?', quote: 'We will go', note: null }, options: ['Ada Lind', 'the harbour plan', 'Bo Berg Jr.'], ...over,
});

const choice = (at: number): Response => ({ format: 'choice', choice: at });
const order = view({ format: 'order' });
const match = view({ format: 'match', slots: ['“We will go”', '“We stay”'] });
const typed = view({ format: 'text', prompt: { ask: 'What is the name?', quote: null, note: null } });

describe('answers', () => {
  it.each<[QuestionView, Response, string]>([
    [view(), choice(0), 'It was Ada Lind.'],
    [view(), choice(2), 'It was Bo Berg Jr.'],
    [view({ prompt: { ask: 'What does it cover?', quote: null, note: null } }), choice(1), 'The harbour plan.'],
    [view({ prompt: { ask: 'Which word instead?', quote: null, note: null }, options: ['would'] }), choice(0), 'It was “would”.'],
    [view({ format: 'several' }), { format: 'several', choices: [0, 1] }, 'Ada Lind and the harbour plan.'],
    [view({ format: 'several' }), { format: 'several', choices: [] }, 'None of them.'],
    [order, { format: 'order', order: [2, 0, 1] }, 'The right order'],
    [match, { format: 'match', pairs: [0, 2] }, 'What belongs together'],
    [typed, { format: 'text', text: 'Ada Lind' }, 'It was Ada Lind.'],
    [view({ format: 'span', options: ['He came.', 'She went.'], breaks: [0] }), { format: 'span', place: 1 }, 'She went.'],
  ])('as a headline %#', (question, answer, sentence) => {
    expect(answerSentence(question, answer)).toBe(sentence);
  });

  it.each([
    [view(), '“We will go,” Ada Lind said.', 'Ada Lind'],
    [view(), '“We will go,” Lind said.', 'Lind'],
    [view(), '“We will go,” she said.', null],
    [view({ kind: 'what-said' }), 'Ada Lind said so.', null],
  ])('the speaker in the evidence %#', (question, evidence, name) => {
    expect(nameIn(question, choice(0), evidence)).toBe(name);
  });

  it.each<[QuestionView, Response | null, number, Response | null]>([
    [view(), choice(0), 2, choice(2)],
    [view({ format: 'several' }), null, 2, { format: 'several', choices: [2] }],
    [view({ format: 'several' }), { format: 'several', choices: [0, 2] }, 0, { format: 'several', choices: [2] }],
    [match, null, 1, { format: 'match', pairs: [1, null] }],
    [match, { format: 'match', pairs: [1, null] }, 0, { format: 'match', pairs: [1, 0] }],
    [match, { format: 'match', pairs: [1, 0] }, 2, { format: 'match', pairs: [1, 0] }],
    [order, null, 1, null],
    [typed, null, 1, null],
  ])('a number key %#', (question, given, index, next) => {
    expect(pressed(question, given, index)).toEqual(next);
  });

  it.each<[Response | null, boolean]>([
    [null, false],
    [choice(0), true],
    [{ format: 'several', choices: [] }, false],
    [{ format: 'match', pairs: [0, null] }, false],
    [{ format: 'match', pairs: [0, 1] }, true],
    [{ format: 'text', text: '  ' }, false],
    [{ format: 'text', text: 'Lind' }, true],
    [{ format: 'order', order: [1, 0] }, true],
    [{ format: 'span', place: 0 }, true],
  ])('can be checked when complete %#', (given, isIt) => {
    expect(isComplete(given)).toBe(isIt);
  });

  it.each<[number, number, number[]]>([[0, 2, [1, 2, 0, 3]], [3, 0, [3, 0, 1, 2]], [1, 1, [0, 1, 2, 3]], [1, 9, [0, 2, 3, 1]]])('are moved from %i to %i', (from, to, expected) => {
    expect(moved([0, 1, 2, 3], from, to)).toEqual(expected);
  });

  it.each<[QuestionView, Response, string[]]>([
    [match, { format: 'match', pairs: [2, null] }, ['“We will go”: Bo Berg Jr.', '“We stay”: ']],
    [order, { format: 'order', order: [2, 0, 1] }, ['Bo Berg Jr.', 'Ada Lind', 'the harbour plan']],
    [typed, { format: 'text', text: 'lind' }, ['lind']],
  ])('in words %#', (question, given, words) => {
    expect(wordsOf(question, given)).toEqual(words);
  });
});

describe('numbers in words', () => {
  it.each([[7, 9, 'Seven of nine right.'], [1, 1, 'Right.'], [9, 9, 'All nine right.'], [0, 3, 'None of three right.']])('%i of %i', (right, of, sentence) => {
    expect(scoreSentence(right, of)).toBe(sentence);
  });
  it.each([[0, 'later today'], [1, 'tomorrow'], [5, 'in 5 days'], [20, 'in 3 weeks'], [120, 'in 4 months']])('%i days', (days, words) => {
    expect(inDays(days)).toBe(words);
  });
  it('counts days by the calendar, not by hours', () => {
    expect(daysUntil(new Date(2026, 4, 13, 4), new Date(2026, 4, 12, 23, 50))).toBe(1);
    expect(daysUntil(new Date(2026, 4, 12, 23), new Date(2026, 4, 12, 1))).toBe(0);
  });
  it('counts and lists', () => {
    expect([counted(1, 'question'), counted(1200, 'answer'), listed(['A', 'B', 'C']), listed(['A']), listed([])]).toEqual(['1 question', '1,200 answers', 'A, B and C', 'A', '']);
  });
  it('says days', () => {
    expect([dayWords('2016-04-10'), dayWords('2016-13-40'), placeAndDay('Tehran', '2016-04-10'), placeAndDay(null, null)]).toEqual(['10 April 2016', '2016-13-40', 'Tehran, Sunday 10 April 2016', null]);
  });
  it.each([
    ['2026-05-12T20:00:00Z', 'Today'], ['2026-05-13T09:00:00Z', 'Tomorrow'], ['2026-05-14T09:00:00Z', 'Thursday'], ['2026-05-25T09:00:00Z', 'Mon 25 May'], ['2026-05-10T09:00:00Z', 'Sun 10 May'],
    // Half past midnight on the 13th in Berlin.
    ['2026-05-12T22:30:00Z', 'Tomorrow', 'Europe/Berlin'],
  ])('due %s: %s', (dueAt, words, timeZone = 'UTC') => {
    expect(dueWords(new Date(dueAt), new Date('2026-05-12T10:00:00Z'), timeZone)).toBe(words);
  });
});

describe('findings', () => {
  const skill = (name: SkillProgress['skill'], right: number, answered: number): SkillProgress => ({ skill: name, right, answered });
  const days = (...due: number[]) => due.map((count, index) => ({ day: `2026-05-${12 + index}`, due: count }));

  it.each([
    [[skill('attribution', 48, 50), skill('comparing', 10, 50)], '“Comparing reports” needs the most work'],
    [[skill('attribution', 4, 5), skill('comparing', 3, 5)], 'No skill stands out so far'],
    [[skill('attribution', 1, 2), skill('comparing', 0, 2)], 'Too few answers yet to tell the skills apart'],
    [[], 'Too few answers yet to tell the skills apart'],
  ])('by skill %#', (bySkill, sentence) => {
    expect(skillFinding(bySkill)).toBe(sentence);
  });

  it.each([
    [days(9, 1, 2), 'Today is the heaviest day this fortnight'],
    [days(0, 3, 2), 'Tomorrow is the heaviest day this fortnight'],
    [days(0, 1, 4), 'Thursday 14 May is the heaviest day this fortnight'],
    [days(2, 2, 0), '4 questions come back this fortnight'],
    [days(0, 0), 'Nothing comes back this fortnight'],
  ])('what comes back %#', (due, sentence) => {
    expect(forecastFinding(due)).toBe(sentence);
  });

  it('gives no share of a handful', () => {
    const progress = { answeredToday: 0, bySkill: [], facts: 0, dueForecast: [], streak: 0 };
    expect(headline({ ...progress, answered: 3, right: 2 })).toBe('You answered 2 of 3 right so far.');
    expect(headline({ ...progress, answered: 50, right: 44 })).toBe('You answered 88% right.');
  });

  it('knows less from fewer answers', () => {
    const width = ([low, high]: [number, number]) => high - low;
    expect(width(likelyRange({ right: 4, answered: 5 }))).toBeGreaterThan(width(likelyRange({ right: 80, answered: 100 })));
    expect(likelyRange({ right: 0, answered: 0 })).toEqual([0, 100]);
  });
});
