import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/articles/report';
import { makeQuestions } from '@/lib/pipeline';
import { agencyName, mayBeSameAgency } from '@/lib/questions/agencies';
import { keysOf, optionsOf } from '@/lib/questions/option-texts';
import { readByHand } from './hand-made';
import { daily, gazette } from './harbour';

const asked = (text: string, about: Partial<Report> = {}) => makeQuestions([readByHand(text, { outlet: 'Quay Post', publishedAt: '2019-03-13', ...about }, []), gazette, daily], { kinds: ['who-reported'] }).questions;
const furniture = (text: string, words: string, kind: 'byline' | 'headline') => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length, kind }];

describe('the author', () => {
  const text = 'By Susan Pike\n\nThe ferry left Port Ellis at dawn with Ruth Baker and Joan Pike.';
  const find = (about: Partial<Report>) => asked(text, { furniture: furniture(text, 'By Susan Pike', 'byline'), ...about }).find(({ stem }) => stem.startsWith('Who wrote'));

  it('is asked for by the byline', () => {
    const found = find({ bylines: ['Susan Pike'] });
    expect(found!.stem).toBe('Who wrote the Quay Post report of 13 March 2019?');
    // Those of whom the reports tell did not write it: with one other author the name is typed.
    expect(found).toMatchObject({ format: 'text', accepted: ['Susan Pike', 'Pike'] });
    expect(found!.evidence.map((piece) => piece.text)).toEqual(['By Susan Pike']);
  });

  it('stands beside other authors', () => {
    const others = ['Linda Brown', 'Paul Brandt'].map((name, at) => readByHand('The boats came home.', { outlet: `Tide ${at}`, publishedAt: '2019-03-12', bylines: [name] }, []));
    const own = readByHand(text, { outlet: 'Quay Post', publishedAt: '2019-03-13', bylines: ['Susan Pike'], furniture: furniture(text, 'By Susan Pike', 'byline') }, []);
    const found = makeQuestions([own, ...others], { kinds: ['who-reported'] }).questions.find(({ stem }) => stem.startsWith('Who wrote the Quay Post'))!;
    expect(keysOf(found)).toEqual(['Susan Pike']);
    expect(optionsOf(found).sort()).toEqual(['Linda Brown', 'Paul Brandt', 'Susan Pike']);
  });

  it('is not asked for where there are two, where it is nobody, or where the text does not tell', () => {
    expect(find({ bylines: ['Susan Pike', 'Ida Quill'] })).toBeUndefined();
    expect(find({ bylines: ['staff'] })).toBeUndefined();
    expect(find({ bylines: ['Quay Staff'] })).toBeUndefined();
    expect(find({ bylines: ['Susan Pike'], furniture: [] })).toBeUndefined();
  });

  it('does not stand in the name of the report', () => {
    expect(find({ bylines: ['Susan Pike'], outlet: null, headline: 'Ferry leaves at dawn' })!.stem).toBe('Who wrote the report “Ferry leaves at dawn” of 13 March 2019?');
  });
});

describe('the opening', () => {
  const stems = (text: string, about: Partial<Report> = {}) => asked(text, about).map(({ stem }) => stem).filter((stem) => /^Which outlet’s/.test(stem) && /ferry|photo/i.test(stem));

  it('is asked for by its words, or by its headline', () => {
    const text = 'Night ferry leaves for the islands without its captain\n\nThe ferry to the islands left the pier of Port Ellis at dawn.';
    expect(stems('The ferry to the islands left the pier of Port Ellis at dawn.')).toEqual(['Which outlet’s report begins with these words: “The ferry to the islands left the pier of Port Ellis at dawn”?']);
    expect(stems(text, { headline: 'Night ferry leaves for the islands without its captain', furniture: furniture(text, 'Night ferry leaves for the islands without its captain', 'headline') })).toEqual(['Which outlet’s report has this headline: “Night ferry leaves for the islands without its captain”?']);
  });

  it.each([
    ['names its outlet', 'The ferry to the islands left the quay at dawn, the Quay Post found.'],
    ['is a caption', 'FILE - In this photo the ferry to the islands leaves the quay at dawn.'],
    ['is a dateline', 'PORT ELLIS – The ferry to the islands left the quay at dawn.'],
    ['is too short', 'The ferry left early in May.'],
  ])('is not asked for when it %s', (_why, text) => {
    expect(stems(text)).toEqual([]);
  });

  it('is not asked for when another report begins so', () => {
    const text = 'Mayor Elena Marsh rejected any delay to the new sea wall on Tuesday, and the ferry left.';
    expect(stems(text)).toEqual([]);
  });
});

it.each([['Mehr News Agency', 'Mehr'], ['the ISNA news agency', 'ISNA'], ['New York Daily News', 'New York Daily News'], ['Xinhua news', 'Xinhua']])('agencyName(%s)', (name, short) => {
  expect(agencyName(name)).toBe(short);
});

it.each<[string, string, boolean]>([['Journal', 'Harbour Journal', true], ['AP', 'Associated Press', true], ['Quay Post', 'Coast Post', false]])('mayBeSameAgency(%s, %s)', (a, b, same) => {
  expect(mayBeSameAgency(a, b)).toBe(same);
});

it('does not ask for a name that ends another one', () => {
  const text = 'The Journal quoted the fisherman Amos Reed as saying the boats would be moved to the southern basin.';
  const marks = [{ quote: 'the boats would be moved to the southern basin', speaker: ['Amos Reed', 'Amos Reed'] as [string, string], cue: 'saying', level: 'indirect' as const, via: ['The Journal', 'Journal'] as [string, string] }];
  const found = (agencies: string[]) => makeQuestions([readByHand(text, { outlet: 'Quay Post', agencies }, marks)], { kinds: ['who-reported'] }).questions;
  expect(found([])).toHaveLength(1);
  expect(found(['Harbour Journal'])).toEqual([]);
});
