import { describe, expect, it } from 'vitest';
import { makeQuestions } from '@/lib/pipeline';
import { circumstancesOf } from '@/lib/questions/circumstances';
import { shiftDate } from '@/lib/questions/dates';
import { keysOf, optionsOf } from '@/lib/questions/option-texts';
import { placeSort } from '@/lib/questions/place-sorts';
import { makeWorld } from '@/lib/questions/world';
import { readByHand, type Mark } from './hand-made';
import { gazette } from './harbour';

const words = 'a long pier will be rebuilt in May with stones from the old quay';
/** The report came out on a Wednesday. */
const read = (text: string, mark: Partial<Mark> = {}) => readByHand(text, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, [{ quote: words, speaker: ['Elena Marsh', 'Elena Marsh'], cue: 'said', level: 'indirect', ...mark }]);

describe('circumstancesOf', () => {
  const none = { place: null, date: null, setting: null, beside: null };
  it.each<[text: string, time: string | null, found: Partial<typeof none> | Record<string, string>]>([
    [`Elena Marsh said in Tehran that ${words}.`, null, { place: 'Tehran' }],
    [`Elena Marsh said on Tuesday that ${words}.`, 'on Tuesday', { date: '2019-03-12' }],
    [`On Tuesday, Elena Marsh said that ${words}.`, 'On Tuesday', { date: '2019-03-12' }],
    [`Elena Marsh on Tuesday said that ${words}.`, 'on Tuesday', { date: '2019-03-12' }],
    [`Elena Marsh said last month that ${words}.`, 'last month', { date: '2019-02' }],
    [`Elena Marsh said on May 23, 2008, that ${words}.`, 'on May 23', { date: '2008-05-23' }],
    [`During a visit to Bahrain, Elena Marsh said that ${words}.`, null, { place: 'Bahrain' }],
    [`Speaking at a joint press conference with her friend Clara Hall in Tehran, Elena Marsh said that ${words}.`, null, { place: 'Tehran', setting: 'press conference', beside: 'Clara Hall' }],
    [`Elena Marsh said in an interview that ${words}.`, null, { setting: 'interview' }],
    // Of something else, of last week's weekday, of a paper, and of what is said.
    [`Elena Marsh said after the storm on Tuesday that ${words}.`, 'on Tuesday', {}],
    [`Elena Marsh said on Thursday that ${words}.`, 'on Thursday', {}],
    [`Elena Marsh said to USA TODAY that ${words}.`, 'TODAY', {}],
    [`Elena Marsh, who flew to Bahrain on Tuesday, said that ${words}.`, 'on Tuesday', {}],
    [`At a news conference with Clara Hall and Ruth Baker, Elena Marsh said that ${words}.`, null, { setting: 'news conference' }],
  ])('%s', (text, time, found) => {
    const world = makeWorld([read(text, time ? { time } : {})]);
    expect(circumstancesOf(world.said[0]!, world)).toEqual({ ...none, ...found });
  });
});

it.each([['Bahrain', 'country'], ['Ohio', 'state'], ['Tehran', 'city'], ['Washington', 'city'], ['Georgia', null], ['Port Ellis', null]])('placeSort: %s', (name, sort) => {
  expect(placeSort(name)).toBe(sort);
});

it.each([['2019-01', -1, '2018-12'], ['2019-12', 2, '2020-02'], ['2019-03-01', -1, '2019-02-28']])('shiftDate: %s by %i', (date, by, shifted) => {
  expect(shiftDate(date, by)).toBe(shifted);
});

describe('where-when', () => {
  const asked = (...readings: Parameters<typeof makeQuestions>[0]) => makeQuestions([...readings, gazette], { kinds: ['where-when'] }).questions.filter(({ stem }) => stem.includes(words));

  it('asks for the day in days around it', () => {
    const [found] = asked(read(`Elena Marsh said on Tuesday that ${words}.`, { time: 'on Tuesday' }));
    expect(found!.stem).toBe(`On which day did Elena Marsh say that ${words}?`);
    expect(keysOf(found!)).toEqual(['12 March 2019']);
    expect(optionsOf(found!)).toHaveLength(4);
    expect(optionsOf(found!).every((option) => /^\d{1,2} March 2019$/.test(option))).toBe(true);
    expect(found!.explanation).toBe('“on Tuesday”, in a report of 13 March 2019, means 12 March 2019.');
  });

  it('has the right day as often first or last as between the others', () => {
    const ranks = Array.from({ length: 24 }, (_, seed) => {
      const [found] = makeQuestions([read(`Elena Marsh said on Tuesday that ${words}.`, { time: 'on Tuesday' })], { seed, kinds: ['where-when'] }).questions;
      return optionsOf(found!).filter((option) => Date.parse(option) < Date.parse('12 March 2019')).length;
    });
    expect(new Set(ranks).size).toBe(4);
  });

  it('asks for the place beside places of its sort', () => {
    const [found] = asked(read(`Elena Marsh said in Bahrain that ${words}. She has not been to Yemen, Syria or Tehran.`));
    expect(keysOf(found!)).toEqual(['Bahrain']);
    expect(optionsOf(found!)).toEqual(expect.arrayContaining(['Yemen', 'Syria']));
    expect(optionsOf(found!)).not.toContain('Tehran');
  });

  it('asks beside whom', () => {
    const found = asked(read(`At a press conference with Clara Hall, Elena Marsh said that ${words}. Linda Brown and Susan Pike were not there.`)).find(({ stem }) => stem.startsWith('Beside whom'));
    expect(keysOf(found!)).toEqual(['Clara Hall']);
    expect(optionsOf(found!)).not.toContain('Elena Marsh');
  });

  it('asks nothing that another report tells otherwise', () => {
    expect(asked(read(`Elena Marsh said in Bahrain that ${words}.`), read(`Elena Marsh said in Yemen that ${words}.`))).toEqual([]);
  });

  it('does not take a few words of a part quote for all', () => {
    const text = `Elena Marsh said on Tuesday that it was “the old stones of us” that mattered.`;
    expect(makeQuestions([read(text, { quote: 'it was “the old stones of us” that mattered', level: 'mixed', time: 'on Tuesday' })], { kinds: ['where-when'] }).questions).toEqual([]);
  });
});
