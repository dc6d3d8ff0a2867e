import { describe, expect, it } from 'vitest';
import { makeQuestions } from '@/lib/pipeline';
import { findFigures } from '@/lib/questions/figures';
import { nearFigures } from '@/lib/questions/near-figures';
import { optionsOf } from '@/lib/questions/option-texts';
import { makeRng } from '@/lib/rng';
import { readByHand } from './hand-made';
import { gazette } from './harbour';

describe('findFigures', () => {
  it.each<[text: string, figures: string[]]>([
    ['A Boeing 707 cargo plane left, and then a Boeing 707 cargo plane came.', []],
    ['The wall cost $4.5 million in 2015.', ['sum $4.5 million', 'year 2015']],
    ['About 12 percent of the boats left.', ['share 12 percent']],
    ['Lund sold 1,200 boats and eleven sheds.', ['count 1,200', 'count eleven']],
    ['The town has spent eleven million pounds.', ['count eleven million']],
    ['The pier opened on 12 March 2016, and the inn on May 3, 1987.', ['day 12 March 2016', 'day May 3, 1987']],
    ['It has stood since 1964.', ['year 1964']],
    // Names, ages, ranges, scores, times, fixed phrases and what can be counted.
    ['The Harbour Act 1964 holds.', []],
    ['She called 911 before boats came.', []],
    ['It lay there for twenty three years.', []],
    ['It was sent from 4 Yard Way in Leeds.', []],
    ['A 42-year-old man met a girl aged 12 boats ago.', []],
    ['They sold 10 to 20 boats, or between 5 and 9 sheds.', []],
    ['The club won 3–2 and then lost 5-4.', []],
    ['It opens at 8 a.m. for 24 hours.', []],
    ['The two towns agreed.', []],
    ['It cost two hundred pounds.', []],
    ['You can count them on two hands.', []],
    ['He has two sons, Adam and Paul, in Leeds.', []],
    ['There were three per 100,000 people.', []],
    ['All 100 percent of it, and 50% more.', []],
    ['They paid $300, 000 for it.', []],
    ['They saw Apollo 11 boats.', []],
    ['About 11 boats left.', ['count 11']],
    ['The fund was there in 2016 election years.', []],
  ])('%s', (text, figures) => {
    expect(findFigures(text).map(({ sort, text: words }) => `${sort} ${words}`)).toEqual(figures);
  });
});

describe('nearFigures', () => {
  const near = (text: string, isFree: (text: string) => boolean = () => true) => nearFigures(findFigures(text)[0]!, isFree, 3, makeRng(text));

  it.each<[text: string, form: RegExp]>([
    ['It cost $42 million.', /^\$\d\d million$/],
    ['It cost $4.5 million.', /^\$\d\.\d million$/],
    ['There were 1,200 boats.', /^1,\d00$/],
    ['There were 40 boats.', /^\d[05]$/],
    ['There were seven boats.', /^(?:two|three|four|five|six|eight|nine)$/],
    ['Seven boats were sold.', /^(?:Two|Three|Four|Five|Six|Eight|Nine)$/],
    ['It has stood since 1980.', /^19[78]\d$/],
    ['It opened on 30 May 2016.', /^2\d May 2016$/],
    ['About 90 percent of them left.', /^\d\d percent$/],
  ])('writes others of the same form: %s', (text, form) => {
    const options = near(text);
    expect(options).toHaveLength(3);
    for (const option of options) expect(option).toMatch(form);
    expect(new Set([...options, findFigures(text)[0]!.text]).size).toBe(4);
  });

  it('takes none that is not free', () => {
    expect(near('There were seven boats.', (text) => text !== 'six' && text !== 'eight')).not.toEqual(expect.arrayContaining(['six', 'eight']));
  });

  it.each([
    ['It cost $123,456,789 in all.', 3],
    ['It cost $9,007,199,254,740,991 in all.', 0],
    [`It cost $${'7'.repeat(200)} in all.`, 0],
  ])('looks at a few of the numbers about a great one: %s', (text, count) => {
    expect(near(text)).toHaveLength(count);
  });

  it('has the right one below, among and above the others', () => {
    const ranks = new Set(Array.from({ length: 30 }, (_, seed) => nearFigures(findFigures('It cost $42 million.')[0]!, () => true, 3, makeRng(seed)).filter((option) => option > '$42 million').length));
    expect(ranks.size).toBe(4);
  });
});

describe('figure', () => {
  const asked = (text: string, ...marks: Parameters<typeof readByHand>[2]) => makeQuestions([readByHand(text, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, marks), gazette], { kinds: ['figure', 'where-when'] }).questions.filter(({ stem }) => stem.includes('Coast Daily'));

  it('asks for a figure of the report’s own voice, to choose and to type', () => {
    const found = asked('The town of Port Ellis has sold 340 boats to its neighbours in the north.');
    expect(found.map(({ format }) => format)).toEqual(['choice', 'text']);
    expect(found[0]!.stem).toBe('Which figure is left out of this sentence of the Coast Daily report of 13 March 2019: “The town of Port Ellis has sold … boats to its neighbours in the north”?');
    expect(found[1]).toMatchObject({ accepted: ['340'] });
    expect(found[0]!.factId).toBe(found[1]!.factId);
  });

  it('asks for a figure of what somebody said', () => {
    const [said] = asked('“We have lost 40 boats to the storm since May,” Elena Marsh said to the latter.', { quote: 'We have lost 40 boats to the storm since May,', speaker: ['Elena Marsh', 'Elena Marsh'], cue: 'said', level: 'direct' });
    expect(said!.stem).toBe('Which figure is left out of these words of Elena Marsh in the Coast Daily report of 13 March 2019: “We have lost … boats to the storm since May”?');
  });

  it.each([
    ['as it can be told', 'Port Ellis had lost 40 boats in the great storm of the north', 'said', true],
    ['what leans on something', 'he had lost 40 boats in the great storm of Port Ellis', 'said', false],
    ['what is dated from the day of print', 'Port Ellis had lost 40 boats in the storm last week', 'said', false],
    ['what is no clause', 'the loss of 40 boats to the great storm of Port Ellis', 'announced', false],
    ['what names nothing', 'they had lost 40 boats in the great storm', 'said', false],
  ])('asks for a figure of what somebody is told to have said: %s', (_what, quote, cue, isAsked) => {
    const found = asked(`To the latter Elena Marsh ${cue} ${cue === 'said' ? 'that ' : ''}${quote}.`, { quote, speaker: ['Elena Marsh', 'Elena Marsh'], cue, level: 'indirect' });
    expect(found.some(({ stem }) => stem.includes('Elena Marsh’s statement'))).toBe(isAsked);
  });

  it.each([
    ['We have lost 40 boats to the storm since May,', true],
    ['It has cost us 40 boats of the town since May,', false],
    ['The council lost us 40 boats to the storm last week,', false],
    ['And he has lost 40 boats to the storm since May,', false],
  ])('asks for a figure of exact words: %s', (quote, isAsked) => {
    const found = asked(`“${quote}” Elena Marsh said to the latter.`, { quote, speaker: ['Elena Marsh', 'Elena Marsh'], cue: 'said', level: 'direct' });
    expect(found.some(({ stem }) => stem.includes('these words of Elena Marsh'))).toBe(isAsked);
  });

  it('asks for no figure that the report holds for wrong', () => {
    const quote = 'Port Ellis had lost 40 boats in the great storm of the north';
    expect(asked(`To the latter Elena Marsh claimed without any evidence that ${quote}.`, { quote, speaker: ['Elena Marsh', 'Elena Marsh'], cue: 'claimed', level: 'indirect' })).toEqual([]);
  });

  it('calls a day a date', () => {
    const found = asked('“We have lost the old quay to the storm of 12 March 2011,” Elena Marsh said to the latter.', { quote: 'We have lost the old quay to the storm of 12 March 2011,', speaker: ['Elena Marsh', 'Elena Marsh'], cue: 'said', level: 'direct' });
    expect(found.map(({ prompt }) => prompt.ask)).toContain('What is the date that is left out?');
  });

  it('accepts a number in words and in figures', () => {
    expect(asked('The town of Port Ellis has sold eleven boats to its neighbours in the north.').find(({ format }) => format === 'text')).toMatchObject({ accepted: ['eleven', '11'] });
  });

  it('accepts a day either way about', () => {
    expect(asked('The town of Port Ellis opened its new quay to all on June 23, 2016.').find(({ format }) => format === 'text')).toMatchObject({ accepted: ['June 23, 2016', 'Jun 23, 2016', '23 June 2016', '23 Jun 2016'] });
  });

  it.each([
    ['nothing is named', 'Somebody has sold 340 boats to their neighbours in the far north.'],
    ['it points to what came before', 'The storm hit 340 boats of Port Ellis and all the old sheds.'],
    ['it points to somebody before', 'Port Ellis has sold them 340 boats and all of the old sheds.'],
    ['a place has no name', 'Elena Marsh has been in charge of the town since 2011 or so.'],
    ['there is no verb', 'A ferry with 340 boats behind off Port Ellis in the far north.'],
    ['the others tell it', 'Port Ellis had 340 boats, sold 40 boats and kept 300 boats in the end.'],
    ['the sentence is cut', 'The town of Port Ellis has sold boats for a sum of $100.\n4 million pounds.'],
  ])('asks nothing where %s', (_why, text) => {
    expect(asked(text)).toEqual([]);
  });

  it('offers no figure of any report, and of a year that has passed none to come', () => {
    const options = asked('The town of Port Ellis has had its own boats since 2018, and its neighbours have not.').flatMap(optionsOf);
    expect(options.length).toBeGreaterThan(2);
    expect(options.some((option) => Number(option) > 2019 || option === '2015')).toBe(false);
  });

  it('offers no figure that a report has in another spelling', () => {
    const options = asked('The town of Port Ellis has sold 14 boats to its neighbours in the north. Eleven sheds, seventeen carts, eighteen nets and nineteen sails are left.').flatMap(optionsOf);
    expect(options.length).toBeGreaterThan(2);
    expect(options).not.toEqual(expect.arrayContaining([expect.stringMatching(/^1[1789]\b/)]));
    const words = asked('The town of Port Ellis has sold seven boats to its neighbours in the north. It kept 5, 6, 8 and 9 of them.').flatMap(optionsOf);
    expect(words.length).toBeGreaterThan(2);
    expect(words).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:five|six|eight|nine)\b/)]));
  });
});
