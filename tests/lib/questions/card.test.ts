import { describe, expect, it } from 'vitest';
import { cardOf } from '@/lib/questions/card';
import { makeWorld } from '@/lib/questions/world';
import { readByHand, type Mark } from './hand-made';

const about = { outlet: 'Coast Daily', publishedAt: '2019-03-13' };
const card = (text: string, mark: Partial<Mark> & Pick<Mark, 'quote' | 'level'>) =>
  cardOf(makeWorld([readByHand(`Joan Pike runs the harbour. ${text}`, about, [{ speaker: ['Joan Pike', 'Joan Pike'], cue: 'said', ...mark }])]).said[0]!);

describe('a statement that can stand alone', () => {
  it.each<[text: string, quote: string, level: Mark['level'], words: string, named: string]>([
    ['“The ferries will sail from the southern pier,” Joan Pike said.', 'The ferries will sail from the southern pier,', 'direct', '“The ferries will sail from the southern pier”', 'Joan Pike: “The ferries will sail from the southern pier”'],
    ['Joan Pike said that the ferries would sail from Port Ellis.', 'the ferries would sail from Port Ellis', 'indirect', 'The ferries would sail from Port Ellis', 'Joan Pike said that the ferries would sail from Port Ellis'],
    ['A ferry has sailed from Port Ellis at last, Joan Pike said.', 'A ferry has sailed from Port Ellis at last', 'indirect', 'A ferry has sailed from Port Ellis at last', 'Joan Pike said that a ferry has sailed from Port Ellis at last'],
  ])('%s', (text, quote, level, words, named) => {
    expect(card(text, { quote, level })).toMatchObject({ words, named });
  });

  it.each<[why: string, text: string, mark: Partial<Mark> & Pick<Mark, 'quote' | 'level'>]>([
    ['it points back', '“That will never do for the ferries,” Joan Pike said.', { quote: 'That will never do for the ferries,', level: 'direct' }],
    ['somebody is not named', '“The ferries will sail when he has paid,” Joan Pike said.', { quote: 'The ferries will sail when he has paid,', level: 'direct' }],
    ['the quotation begins in the middle', '“the ferries of the town will sail again,” Joan Pike said.', { quote: 'the ferries of the town will sail again,', level: 'direct' }],
    ['the quotation stops short', '“The people of the town told us that,” Joan Pike said.', { quote: 'The people of the town told us that,', level: 'direct' }],
    ['a second thing is told without its verb', 'Joan Pike said that the ferries would sail, but that the boats of Port Ellis would stay.', { quote: 'the ferries would sail, but that the boats of Port Ellis would stay', level: 'indirect' }],
    ['it is a wish', 'Joan Pike insisted that the ferries of the town sail in May.', { quote: 'the ferries of the town sail in May', level: 'indirect', cue: 'insisted' }],
    ['the reporter goes on in it', 'Joan Pike said that the ferries would sail, without giving a day.', { quote: 'the ferries would sail, without giving a day', level: 'indirect' }],
    ['it is too short', '“The ferries will sail,” Joan Pike said.', { quote: 'The ferries will sail,', level: 'direct' }],
  ])('is none when %s', (_why, text, mark) => {
    expect(card(text, mark)).toBeNull();
  });
});
