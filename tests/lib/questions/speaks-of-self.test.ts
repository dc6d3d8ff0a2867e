import { describe, expect, it } from 'vitest';
import { makeQuestions } from '@/lib/pipeline';
import { cardsOf } from '@/lib/questions/card';
import { mayHaveGender } from '@/lib/questions/genders';
import { optionsOf } from '@/lib/questions/option-texts';
import { ofSelf } from '@/lib/questions/speaks-of-self';
import { isSurelyClause } from '@/lib/questions/surely-clause';
import { makeWorld } from '@/lib/questions/world';
import { readByHand, type Mark } from './hand-made';

const about = { outlet: 'Coast Daily', publishedAt: '2019-03-13' };
const worldOf = (text: string, mark: Partial<Mark> & Pick<Mark, 'quote'>) => makeWorld([readByHand(text, about, [{ speaker: ['Ruth Baker', 'Ruth Baker'], cue: 'said', level: 'indirect', ...mark }])]);

describe('what somebody said of themselves', () => {
  const quote = 'she had not seen the letter of Harbour Watch';
  it.each<[text: string, mark: Partial<Mark> & Pick<Mark, 'quote'>, clause: string | null]>([
    [`Ruth Baker said that ${quote}.`, { quote }, quote],
    [`Ruth Baker said ${quote}.`, { quote }, quote],
    [`Peter Reed left. Ruth Baker said on Monday that ${quote}.`, { quote }, quote],
    ['Ruth Baker said that her boat had never left Port Ellis.', { quote: 'her boat had never left Port Ellis' }, 'her boat had never left Port Ellis'],
    [`Elena Marsh left. Ruth Baker said that ${quote}.`, { quote }, quote],
    ['Ruth Baker came. She said that her boat had never left Port Ellis.', { quote: 'her boat had never left Port Ellis', speaker: ['She', 'Ruth Baker'] }, 'her boat had never left Port Ellis'],
    // Somebody else may be meant.
    [`Elena Marsh met Ruth Baker. She said that ${quote}.`, { quote, speaker: ['She', 'Ruth Baker'] }, null],
    ['Elena Marsh left. Ruth Baker said that her boat had never left Port Ellis.', { quote: 'her boat had never left Port Ellis' }, null],
    ['Robin Quist left. Ruth Baker said that her boat had never left Port Ellis.', { quote: 'her boat had never left Port Ellis' }, null],
    ['Peter Reed left. Ruth Baker said that her boat had never left Port Ellis.', { quote: 'her boat had never left Port Ellis' }, 'her boat had never left Port Ellis'],
    ['The old woman left. Ruth Baker said that her boat had never left Port Ellis.', { quote: 'her boat had never left Port Ellis' }, null],
    ['Ruth Baker said that she had seen Elena Marsh sell her boat.', { quote: 'she had seen Elena Marsh sell her boat' }, null],
    ['Ruth Baker said that she had seen Elena Marsh sell a boat.', { quote: 'she had seen Elena Marsh sell a boat' }, 'she had seen Elena Marsh sell a boat'],
    ['Ruth Baker said that she had sold her boat before she met Elena Marsh.', { quote: 'she had sold her boat before she met Elena Marsh' }, 'she had sold her boat before she met Elena Marsh'],
    // No list has the first name: the pronoun alone tells, where nobody else is near.
    ['Tyshane Quist said that she had sold her boat in Port Ellis.', { quote: 'she had sold her boat in Port Ellis', speaker: ['Tyshane Quist', 'Tyshane Quist'] }, 'she had sold her boat in Port Ellis'],
    ['Elena Marsh left. Tyshane Quist said that she had sold her boat in Port Ellis.', { quote: 'she had sold her boat in Port Ellis', speaker: ['Tyshane Quist', 'Tyshane Quist'] }, null],
    ['Ruth Baker stated her wish to sell one of her old rivals.', { quote: 'her wish to sell one of her old rivals', cue: 'stated' }, null],
    ['Ruth Baker said that she would sell her boat in Port Ellis, before leaving for Leeds.', { quote: 'she would sell her boat in Port Ellis, before leaving for Leeds' }, null],
    ['Ruth Baker said that she had sold such boats in Port Ellis.', { quote: 'she had sold such boats in Port Ellis' }, null],
    ['Ruth Baker said that she would be away.', { quote: 'she would be away' }, null],
    [`Ruth Baker told Elena Marsh that ${quote}.`, { quote, cue: 'told' }, null],
    ['Ruth Baker said that he had not seen the letter of Harbour Watch.', { quote: 'he had not seen the letter of Harbour Watch' }, null],
    // Something else is left open.
    ['Ruth Baker said that she had not seen it in Port Ellis.', { quote: 'she had not seen it in Port Ellis' }, null],
    ['Ruth Baker said that she would, and the boats of Port Ellis did nothing of the sort.', { quote: 'she would, and the boats of Port Ellis did nothing of the sort' }, null],
    ['Ruth Baker said that she had met the minister again.', { quote: 'she had met the minister again' }, null],
    ['Ruth Baker said that she had seen the letter and even predicted a loss.', { quote: 'she had seen the letter and even predicted a loss' }, null],
  ])('%s', (text, mark, clause) => {
    const world = worldOf(text, mark);
    expect(ofSelf(world.said[0]!, world)?.clause ?? null).toBe(clause);
  });

  it('is asked with nobody beside her who is known to be a man', () => {
    const others = ['Peter Reed', 'Joan Pike', 'Elena Marsh', 'David Okoro'];
    const text = `Ruth Baker said that ${quote}. ${others.map((name, at) => `“The boats were ${['red', 'blue', 'green', 'white'][at]} then,” ${name} said.`).join(' ')}`;
    const marks = others.map((name, at): Mark => ({ quote: `The boats were ${['red', 'blue', 'green', 'white'][at]} then,`, speaker: [name, name], cue: 'said', level: 'direct' }));
    const reading = readByHand(text, about, [{ quote, speaker: ['Ruth Baker', 'Ruth Baker'], cue: 'said', level: 'indirect' }, ...marks]);
    const asked = makeQuestions([reading], { seed: 1 }).questions.find(({ stem }) => stem.includes(quote));
    expect(asked?.stem).toBe(`Who is left out of this sentence of the Coast Daily report of 13 March 2019: “… said that ${quote}”?`);
    expect([...optionsOf(asked!)].sort()).toEqual(['Elena Marsh', 'Joan Pike', 'Ruth Baker']);
    expect(cardsOf(makeWorld([reading])).find(({ isOfSelf }) => isOfSelf)?.named).toBe(`Ruth Baker said that ${quote}`);
  });

  it.each([['Ruth Baker', 'male', false], ['Ruth Baker', 'female', true], ['Robin Quist', 'male', true], ['Robin Quist', 'female', true]] as const)('%s may be %s: %s', (name, gender, may) => {
    expect(mayHaveGender(worldOf(`Ruth Baker said that ${quote}.`, { quote }), name, gender)).toBe(may);
  });

  it('knows a man by his title', () => {
    expect(mayHaveGender(worldOf('Mr. Robin Quist left. Ruth Baker said that the boats had left.', { quote: 'the boats had left' }), 'Robin Quist', 'female')).toBe(false);
  });
});

it.each<[text: string, mark: Partial<Mark> & Pick<Mark, 'quote'>, isClause: boolean]>([
  ['Ruth Baker said that the vote on the wall would be held in May.', { quote: 'the vote on the wall would be held in May' }, true],
  ['Ruth Baker said the vote on the wall would be held in May.', { quote: 'the vote on the wall would be held in May' }, true],
  ['Ruth Baker announced that the vote on the wall would be held in May.', { quote: 'the vote on the wall would be held in May', cue: 'announced' }, true],
  ['Ruth Baker announced a vote on Tuesday that the council had wished for.', { quote: 'a vote on Tuesday that the council had wished for', cue: 'announced' }, false],
  ['Ruth Baker stated her wish to sell one of her old rivals.', { quote: 'her wish to sell one of her old rivals', cue: 'stated' }, false],
])('is told as a clause for certain: %s', (text, mark, isClause) => {
  expect(isSurelyClause(worldOf(text, mark).said[0]!)).toBe(isClause);
});
