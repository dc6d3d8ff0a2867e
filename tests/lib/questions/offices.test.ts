import { describe, expect, it } from 'vitest';
import { isSole, looksLikeOffice, mayBeSameOffice } from '@/lib/questions/office-words';
import { officesIn } from '@/lib/questions/offices';
import { makeWorld } from '@/lib/questions/world';
import { makeQuestions } from '@/lib/pipeline';
import { keysOf, optionsOf } from '@/lib/questions/option-texts';
import { readByHand, type Mark } from './hand-made';
import { daily, gazette } from './harbour';

const read = (text: string) => readByHand(text, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, []);

describe('officesIn', () => {
  it.each<[text: string, offices: string[]]>([
    ['They met Estonian Foreign Minister Mari Tamm in May.', ['Mari Tamm: Estonian Foreign Minister']],
    ['They met Clara Hall, the Harbour Board’s deputy spokeswoman, in May.', ['Clara Hall: Harbour Board’s deputy spokeswoman']],
    ['They met Clara Hall, director of the U.S. Coastal Museum, in May.', ['Clara Hall: director of the U.S. Coastal Museum']],
    ['They met Estonian Foreign Minister Mari Tamm and Harbour Board chairman Peter Lund.', ['Mari Tamm: Estonian Foreign Minister', 'Peter Lund: Harbour Board chairman']],
    // Not alone, not now, not whole, not theirs.
    ['They met Mayor Clara Hall.', []],
    ['They met former Harbour Board chairman Peter Lund.', []],
    ['Harbour Board chairman Peter Lund was fired on that day.', []],
    ['Harbour Board chairman Peter Lund spoke there in 1987.', []],
    ['They met Roads and Harbour Board chairman Peter Lund.', []],
    ['They met Clara Hall, Harbour Board chairman Peter Lund and others.', ['Peter Lund: Harbour Board chairman']],
    ['They met Clara Hall, director of the Office of Ships, Boats and Ferries, in May.', []],
    ['They met Clara Hall, who is director of the Coastal Museum, in May.', []],
    ['They met Clara Hall, a lawyer for Lund, with Peter Lund.', []],
    ['Asked Harbour Board chairman Peter Lund to come.', []],
    ['They met Peter Lund, the Ida Reed Museum’s director, in May.', ['Peter Lund: Ida Reed Museum’s director']],
    ['They met Peter Lund, director Clara Hall and others.', []],
    ['They held up a picture of the head of Representative Clara Hall.', []],
  ])('%s', (text, offices) => {
    expect(officesIn(makeWorld([read(text)])).map(({ person, title }) => `${person.name}: ${title}`)).toEqual(offices);
  });
});

it.each<[title: string, isOffice: boolean]>([
  ['State Department spokesman', true],
  ['Secretary of State', true],
  ['director of the Harbour Museum', true],
  ['Estonian Foreign Minister', true],
  ['Health Minister', false],
  ['Foreign Minister', false],
  ['Estonian commander General', false],
  ['California Attorney General', true],
  ['U.S. Ambassador', false],
  ['Harbour Board chairman Brigadier', false],
  ['Senate President', false],
  ['campaign’s New England director', false],
  ['U.S. ambassador to Estonia', true],
  ['Fox News fan', false],
  ['associate professor of law professor at Harbour University', false],
  ['president of the Harbour University', true],
  ['Oregon senator', false],
])('looksLikeOffice: %s', (title, isOffice) => {
  expect(looksLikeOffice(title)).toBe(isOffice);
});

it.each<[title: string, sole: boolean]>([
  ['mayor of Leeds', true],
  ['Coast Daily reporter', false],
  ['deputy director of the Harbour Museum', false],
])('isSole: %s', (title, sole) => {
  expect(isSole(title)).toBe(sole);
});

it.each<[a: string, b: string, same: boolean]>([
  ['US President', 'American President', true],
  ['President of Ukraine', 'Ukraine President', true],
  ['Iranian Foreign Minister', 'Estonian Foreign Minister', false],
  ['MGM Resorts spokeswoman', 'spokesperson for MGM', false],
  ['State Department spokesman', 'State Department deputy spokesman', true],
  ['House Speaker', 'House Majority Leader', false],
])('mayBeSameOffice: %s, %s', (a, b, same) => {
  expect(mayBeSameOffice(a, b)).toBe(same);
});

describe('who-is', () => {
  const asked = (...texts: string[]) => makeQuestions([gazette, daily, ...texts.map(read)], { kinds: ['who-is'] }).questions;

  it('asks for the name, for the name to be typed, and for the office', () => {
    const lund = asked().filter(({ explanation }) => explanation.includes('Peter Lund'));
    expect(lund.map(({ stem }) => stem).sort()).toEqual([
      'What is Peter Lund’s office or role in the Coast Daily report of 13 March 2019?',
      'What is the name of the person whom the Coast Daily report of 13 March 2019 describes as “Harbour Board chairman”?',
      'Whom does the Coast Daily report of 13 March 2019 describe as “Harbour Board chairman”?',
    ]);
    expect(lund.find(({ format }) => format === 'text')).toMatchObject({ accepted: ['Peter Lund', 'Lund'] });
    expect(new Set(lund.map(({ factId }) => factId)).size).toBe(1);
  });

  it('dates the office of somebody who speaks', () => {
    expect(asked().map(({ stem }) => stem)).toContain('As of March 2019, what was Elena Marsh’s office or role?');
  });

  it('wants the full name where two bear the last one', () => {
    expect(asked('They met Ida Lund in May.').filter(({ format, explanation }) => format === 'text' && explanation.includes('Lund'))).toEqual([]);
  });

  it('does not ask when two are called the same', () => {
    expect(asked('They met Harbour Board chairman Ida Quill.').filter(({ prompt }) => prompt.quote === 'Harbour Board chairman')).toEqual([]);
  });

  it('offers nobody who may hold the office as well', () => {
    const text = 'They met Port Ellis mayor Anna Tamm, Mayor Paul Brandt, President Elena Marsh, Harbour Board chairman Peter Lund, Mary Kask, Linda Brown and Susan Pike. “It is late,” said Mary Kask. “It is cold,” said Linda Brown. “It is dark,” said Paul Brandt. “It is over,” said Elena Marsh.';
    const spoken = [['It is late,', 'Mary Kask'], ['It is cold,', 'Linda Brown'], ['It is dark,', 'Paul Brandt'], ['It is over,', 'Elena Marsh']].map(([quote, name]): Mark => ({ quote: quote!, speaker: [name!, name!], cue: 'said', level: 'direct' }));
    const reading = readByHand(text, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, spoken);
    const offered = Array.from({ length: 20 }, (_, seed) => makeQuestions([reading], { seed, kinds: ['who-is'] }).questions).flat().filter(({ prompt }) => prompt.quote === 'Port Ellis mayor').flatMap(optionsOf);
    expect(offered).toEqual(expect.arrayContaining(['Anna Tamm', 'Peter Lund', 'Mary Kask', 'Linda Brown']));
    // Who holds it too, who is far above it, and who is only named.
    for (const name of ['Paul Brandt', 'Elena Marsh', 'Susan Pike']) expect(offered).not.toContain(name);
  });

  it('offers for an office of one country nobody alone who has to do with others', () => {
    const people = (of: string) => `They met Norwegian Foreign Minister Anna Tamm, ${of} and Harbour Board chairman Peter Lund, Mary Kask and Linda Brown. “It is late,” said Mary Kask. “It is cold,” said Linda Brown.`;
    const spoken = [['It is late,', 'Mary Kask'], ['It is cold,', 'Linda Brown']].map(([quote, name]): Mark => ({ quote: quote!, speaker: [name!, name!], cue: 'said', level: 'direct' }));
    const choices = (of: string, title: string) => makeQuestions([readByHand(people(of), { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, spoken)], { kinds: ['who-is'] }).questions.filter(({ prompt, format }) => prompt.quote === title && format === 'choice');
    expect(choices('Clara Hall, Swedish ambassador to Estonia,', 'Norwegian Foreign Minister')).toEqual([]);
    // One who has leaves too little to choose from; two will do.
    expect(choices('Clara Hall, Norwegian ambassador to Estonia,', 'Norwegian Foreign Minister')).toEqual([]);
    expect(choices('Clara Hall, Norwegian ambassador to Estonia, Emma Reed, Norwegian envoy to Estonia,', 'Norwegian Foreign Minister')).toHaveLength(1);
    // And no minister of Norway beside a chairman at home.
    expect(choices('Clara Hall, Swedish ambassador to Estonia,', 'Harbour Board chairman').flatMap(optionsOf)).not.toContain('Anna Tamm');
  });

  it('offers no governor for a police chief', () => {
    const voices = [['It is late,', 'Linda Brown'], ['It is cold,', 'Susan Pike'], ['It is dark,', 'Robert Vane']].map(([quote, name]): Mark => ({ quote: quote!, speaker: [name!, name!], cue: 'said', level: 'direct' }));
    const offered = (title: string) => makeQuestions([readByHand(`They met Port Ellis ${title} Mary Kask, State Senator Linda Brown, fire captain Susan Pike, Peter Lund, the mayor of Leeds, and Robert Vane. “It is late,” said Linda Brown. “It is cold,” said Susan Pike. “It is dark,” said Robert Vane.`, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, voices)], { kinds: ['who-is'] }).questions.filter(({ prompt, format }) => prompt.quote === `Port Ellis ${title}` && format === 'choice').flatMap(optionsOf);
    expect(offered('police chief')).toEqual(expect.arrayContaining(['Mary Kask', 'Susan Pike', 'Robert Vane']));
    expect(offered('police chief')).not.toContain('Linda Brown');
    expect(offered('mayor')).toContain('Linda Brown');
    // Nor whoever has no office for a secretary.
    expect(offered('Harbour Secretary')).not.toContain('Robert Vane');
  });

  it('offers no man for a spokeswoman', () => {
    const voices = [['It is late,', 'Linda Brown'], ['It is cold,', 'Susan Pike'], ['It is dark,', 'Robert Vane']].map(([quote, name]): Mark => ({ quote: quote!, speaker: [name!, name!], cue: 'said', level: 'direct' }));
    const text = 'They met Harbour Club chairwoman Mary Kask, Linda Brown, Susan Pike and Robert Vane. “It is late,” said Linda Brown. “It is cold,” said Susan Pike. “It is dark,” said Robert Vane.';
    const woman = makeQuestions([readByHand(text, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, voices)], { kinds: ['who-is'] }).questions.filter(({ prompt, format }) => prompt.quote === 'Harbour Club chairwoman' && format === 'choice');
    expect(woman.flatMap(keysOf)).toEqual(['Mary Kask']);
    expect(woman.flatMap(optionsOf)).not.toContain('Robert Vane');
  });
});
