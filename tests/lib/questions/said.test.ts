import { expect, it } from 'vitest';
import { isAskable } from '@/lib/questions/sureness';
import { makeWorld } from '@/lib/questions/world';
import { readByHand } from './hand-made';

const said = (text: string, quote: string, cue: string, about: { time?: string; level?: 'direct' | 'mixed' | 'indirect' } = {}) =>
  makeWorld([readByHand(text, { publishedAt: '2019-03-13' }, [{ quote, speaker: ['Ada Lund', 'Ada Lund'], cue, level: 'indirect', ...about }])]).said[0]!;

const words = 'the boats of the northern basin would stay';

// The report came out on a Wednesday.
it.each<[text: string, time: string, date: string | null, cue?: string]>([
  [`Ada Lund said on Tuesday that ${words}.`, 'on Tuesday', '2019-03-12'],
  [`Ada Lund said at a rally in the old port on Tuesday that ${words}.`, 'on Tuesday', '2019-03-12'],
  [`Ada Lund on Tuesday said that ${words}.`, 'on Tuesday', '2019-03-12'],
  [`On Tuesday, Ada Lund said that ${words}.`, 'On Tuesday', '2019-03-12'],
  [`On Tuesday, Ada Lund, the mayor of the port, said that ${words}.`, 'On Tuesday', '2019-03-12'],
  [`${words}, said Ada Lund on Tuesday.`, 'on Tuesday', '2019-03-12'],
  [`Ada Lund said on May 23, 2008, that ${words}.`, 'on May 23', '2008-05-23'],
  // A programme, and no day.
  [`Ada Lund said on Saturday Night Live that ${words}.`, 'on Saturday', null],
  // Nearly a week ago, or of a report dated too early.
  [`Ada Lund said on Thursday that ${words}.`, 'on Thursday', null],
  // Of something else that was done, before or after.
  [`On Monday, Ada Lund waved at the crowd despite saying on Tuesday that ${words}.`, 'On Monday', null, 'saying'],
  [`Ada Lund, who came on Monday, said that ${words}.`, 'on Monday', null],
  [`Ada Lund said after the storm on Monday that ${words}.`, 'on Monday', null],
  [`Ada Lund said that ${words}, before leaving on Monday.`, 'on Monday', null],
  [`The wall fell on Monday and the boats of the whole port had to be moved, Ada Lund said: ${words}.`, 'on Monday', null],
])('the day of saying: %s', (text, time, date, cue = 'said') => {
  expect(said(text, words, cue, { time }).occasion.date).toBe(date);
});

it.each<[words: string, isClause: boolean]>([
  ['the wall would hold', true],
  ['the wall would hold and the boats would stay', true],
  ['the storm hurt two men and damaged the old wall', true],
  ['the wall would hold and promised a second one', false],
  ['the wall would hold, but provided no figures', false],
  ['“the wall would hold” for years and repeatedly claimed the town was safe', false],
  ['the wall would hold, as well as promising that it would be cheap', false],
  ['the wall would hold, but he pressed the town to mend it', false],
  ['another reason: The wall was in the way of the boats', false],
  ['the ferry left at 10:30 and came back', true],
  ['the wall would hold, but the boats would leave', true],
  ['asked by the council, the wall would hold', false],
  ['the boats sent a message that said', false],
  ['she knew of no debts but declined to say more', false],
  ['claim was empty and nobody had a right to it', false],
  ['claim of theirs was empty', true],
  ['the town should pay for', false],
  ['nobody knew where the boats came from', true],
  ['34, after the year in which the wall was built, the boats gained ground', false],
  ['based on the reports that the engineers wrote', false],
  ['given the costs, the town would wait', true],
  ['the wall might fall, a surprising admission from a mayor who built it', false],
  ['the wall might fall, a loss for the town', true],
])('a clause that can follow “said that”: %s', (clause, isClause) => {
  const text = `Ada Lund said that ${clause}.`;
  expect(said(text, clause, 'said', { level: clause.includes('“') ? 'mixed' : 'indirect' }).isClause).toBe(isClause);
});

it.each<[turn: string, isWhole: boolean]>([
  ['However, we shall sell none of them.', true],
  ['We shall sell none of them.', false],
])('a long quotation is not cut before what turns it: %s', (turn, isWhole) => {
  const long = `${'We shall look at the old boats of the town and at all that they bring us home. '.repeat(3)}${turn}`;
  const { said: [found] } = makeWorld([readByHand(`“${long}” Ada Lund said.`, { publishedAt: '2019-03-13' }, [{ quote: long, speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'direct' }])]);
  expect(found!.words.includes('sell none of them')).toBe(isWhole);
});

const isOwn = (text: string, mention: string, name: string) =>
  isAskable(makeWorld([readByHand(text, { publishedAt: '2019-03-13' }, [{ quote: words, speaker: [mention, name], cue: 'said', level: 'indirect' }])]).said[0]!);

it.each<[text: string, mention: string, name: string, isAskable: boolean]>([
  [`Ada Lund said that ${words}.`, 'Ada Lund', 'Ada Lund', true],
  [`Ada Lund, who runs the museum and the school, said that ${words}.`, 'Ada Lund, who runs the museum and the school,', 'Ada Lund', true],
  [`Ada Lund and her friends said that ${words}.`, 'Ada Lund and her friends', 'Ada Lund', false],
  [`Ada Lund came first. Then she and Peter Reed said that ${words}.`, 'she and Peter Reed', 'Ada Lund', false],
  [`The Coastal Museum said on Monday that ${words}.`, 'The Coastal Museum', 'Coastal Museum', true],
  [`The Coastal Museum helpers of Port Ellis said that ${words}.`, 'The Coastal Museum', 'Coastal Museum', false],
  [`The Coastal Museum helpers said that ${words}.`, 'The Coastal Museum helpers', 'Coastal Museum', false],
  [`The Coastal Museum also said that ${words}.`, 'The Coastal Museum', 'Coastal Museum', true],
])('one speaker alone: %s', (text, mention, name, expected) => {
  expect(isOwn(text, mention, name)).toBe(expected);
});

it.each<[text: string, cue: string, isAskable: boolean]>([
  [`Ada Lund said: ${words}.`, 'said', true],
  [`“${words},” Ada Lund said.`, 'said', true],
  [`“${words},” Ada Lund said Peter Reed had told her.`, 'said', false],
  [`Ada Lund left the hall without a word, suggesting ${words}.`, 'suggesting', false],
  [`Ada Lund suggested ${words}.`, 'suggested', true],
  [`Asked by a reporter, “${words},” Ada Lund said nothing.`, 'said', false],
  [`People asked. “${words},” Ada Lund said.`, 'said', true],
  [`The hall was full.\nAsked by a friend, “${words},” Ada Lund said nothing.`, 'said', false],
  [`“${words},” the mayor said on Monday, according to Ada Lund.`, 'according to', false],
  [`“${words},” according to Ada Lund.`, 'according to', true],
  [`Ada Lund tweet that says ${words}.`, 'tweet', false],
  [`She added that ${words}, Ada Lund said.`, 'said', true],
])('her own words: %s', (text, cue, expected) => {
  const level = text.includes('“') ? 'direct' : 'indirect';
  const { said: [found] } = makeWorld([readByHand(text, { publishedAt: '2019-03-13' }, [{ quote: words, speaker: ['Ada Lund', 'Ada Lund'], cue, level }])]);
  expect(isAskable(found!)).toBe(expected);
});

it.each<[before: string, isAskable: boolean]>([
  ['Ada Lund came to the hall.', true],
  ['The mayor, Ada Lund, came to the hall.', true],
  ['The director of the museum, Ada Lund, came to the hall.', true],
  ['Ada Lund came with Peter Reed.', true],
  ['Peter said: “Clara Hall is right.” Ada Lund came to the hall.', true],
  ['On Monday, Ada Lund came to the hall.', true],
  ['“We shall stay,” said Ada Lund.', true],
  ['The paper was hard on Ada Lund.', false],
  ['The mayor came late. Speaking to Ada Lund of the Coast Daily in the hall.', false],
  ['The paper condemned her and Ada Lund’s plan.', false],
  ['Clara Hall asked Ada Lund to come.', false],
  ['The chief justice asked Ada Lund to come.', false],
  ['Ada Lund came. Clara Hall was there.', false],
])('whom “she” means: %s', (before, expected) => {
  const { said: [found] } = makeWorld([readByHand(`${before} She said that ${words}.`, { publishedAt: '2019-03-13' }, [{ quote: words, speaker: ['She', 'Ada Lund'], cue: 'said', level: 'indirect' }])]);
  expect(isAskable(found!)).toBe(expected);
});

it.each<[text: string, cue: string, isAskable: boolean]>([
  ['But hearing Ada Lund say it in a soft voice made the town laugh.', 'say', false],
  ['Some had seen Ada Lund write it in a soft hand on the old wall.', 'write', false],
  ['In the hall Ada Lund says it in a soft voice to all of the town.', 'says', true],
])('who was heard to speak is told by somebody else: %s', (text, cue, expected) => {
  const quote = text.slice(text.indexOf('it in'), -1);
  const { said: [found] } = makeWorld([readByHand(text, {}, [{ quote, speaker: ['Ada Lund', 'Ada Lund'], cue, level: 'indirect' }])]);
  expect(isAskable(found!)).toBe(expected);
});

it('takes no “Mr. Gazette” for a paper', () => {
  const quote = 'We are not afraid of the sea at all,';
  const read = (text: string) => makeWorld([readByHand(text, {}, [{ quote, speaker: ['Harbour Gazette', 'Harbour Gazette'], cue: 'said', level: 'direct' }])]).said[0]!;
  expect(isAskable(read(`“${quote}” Harbour Gazette said.`))).toBe(true);
  expect(isAskable(read(`“${quote}” Harbour Gazette said. Mr. Harbour Gazette left.`))).toBe(false);
});

it.each<[sort: string, name: string, words: string, isAskable: boolean]>([
  ['a paper', 'The Coastal Museum', 'We are not afraid of the sea at all', true],
  ['a paper that says I', 'The Coastal Museum', 'I am not afraid of the sea at all', false],
  ['somebody', 'Ada Lund', 'I am not afraid of the sea at all', true],
])('%s speaks', (_sort, name, own, expected) => {
  const { said: [found] } = makeWorld([readByHand(`“${own},” ${name} said.`, {}, [{ quote: `${own},`, speaker: [name, name.replace('The ', '')], cue: 'said', level: 'direct' }])]);
  expect(isAskable(found!)).toBe(expected);
});

it.each<[text: string, clause: string, cue: string, isClause: boolean]>([
  ['Ada Lund suggested that the town needed a pier.', 'the town needed a pier', 'suggested', true],
  ['Ada Lund suggested the town instead build a pier.', 'the town instead build a pier', 'suggested', false],
])('a wish is no clause: %s', (text, clause, cue, isClause) => {
  expect(said(text, clause, cue).isClause).toBe(isClause);
});

it.each<[what: string, text: string, quote: string, level: 'direct' | 'mixed', shown: 'direct' | 'mixed', quoted: string]>([
  ['all of it stands in marks', '“The boats of the old port will stay,” Ada Lund said.', 'The boats of the old port will stay,', 'direct', 'direct', 'The boats of the old port will stay'],
  ['a word stands before the marks', 'Ada Lund said that Reed “has to sell the boats of the old port.”', 'Reed “has to sell the boats of the old port.”', 'direct', 'mixed', 'has to sell the boats of the old port'],
])('exact words: %s', (_what, text, quote, level, shown, quoted) => {
  const found = said(text, quote, 'said', { level });
  expect([found.statement.level, found.quoted]).toEqual([shown, quoted]);
});

it('of a quotation with an article before it the second clause alone is somebody’s', () => {
  expect(said('Ada Lund said that it went through a “firm and the mayor paid it back.”', 'it went through a “firm and the mayor paid it back.”', 'said', { level: 'mixed' }).quoted).toBeNull();
  expect(said('Ada Lund said that it was a “firm and fair offer to the town.”', 'it was a “firm and fair offer to the town.”', 'said', { level: 'mixed' }).quoted).toBe('firm and fair offer to the town');
});

const speakerOf = (text: string, mention: string, name: string) => makeWorld([readByHand(text, { publishedAt: '2019-03-13' }, [{ quote: words, speaker: [mention, name], cue: 'said', level: 'indirect' }])]).said[0]!;

it('a last name that the reading kept apart from the one bearer in the text is nobody’s', () => {
  expect(speakerOf(`The president’s daughter Ida Lund came. Mr. Lund said that ${words}.`, 'Mr. Lund', 'Lund').speaker).toBeNull();
  expect(speakerOf(`Ida Lund came. Then Lund said that ${words}.`, 'Lund', 'Ida Lund').speaker?.name).toBe('Ida Lund');
});

it.each<[why: string, text: string, mention: string, isAsked: boolean]>([
  ['the one whose whole name comes first', `Ada Lund runs the port of the town. Many have written of her and of the old Peter Lund. ${'The town has waited for a long time, and it rains. '.repeat(12)}Then Lund said that ${words}.`, 'Lund', true],
  ['another, when neither is near', `Peter Lund ran the port of the town. Many have written of him and of Ada Lund. ${'The town has waited for a long time, and it rains. '.repeat(12)}Then Lund said that ${words}.`, 'Lund', false],
])('of two of one last name it means %s', (_why, text, mention, isAsked) => {
  expect(isAskable(speakerOf(text, mention, 'Ada Lund'))).toBe(isAsked);
});

it('“she” is nobody who is named behind her', () => {
  expect(isAskable(speakerOf(`Ada Lund came first. Then she said that ${words}.`, 'she', 'Ada Lund'))).toBe(true);
  expect(isAskable(speakerOf(`Ada Lund came first. Then she said that ${words}, and praised the quay, which Ms. Lund had sold.`, 'she', 'Ada Lund'))).toBe(false);
});

it.each<[text: string, isClause: boolean]>([
  ['Although Ada Lund said that the wall would hold, others saw it fall.', false],
  ['Although Ada Lund said that the wall would hold.', true],
  ['Ada Lund said that the wall would hold, others saw it fall.', true],
])('what others did is not hers: %s', (text, isClause) => {
  expect(said(text, text.replace(/^.*? that |\.$/g, ''), 'said').isClause).toBe(isClause);
});

it.each<[text: string, words: string, cue: string, mayBeAsked: boolean]>([
  ['Ada Lund said that the boats of the old port would stay.', 'the boats of the old port would stay', 'said', true],
  ['Ada Lund allegedly said that the boats of the old port would stay.', 'the boats of the old port would stay', 'said', false],
  ['Ada Lund said that the f***ing boats of the old port would stay.', 'the f***ing boats of the old port would stay', 'said', false],
])('nothing is asked of what was only alleged, or is obscene: %s', (text, words, cue, mayBeAsked) => {
  const world = makeWorld([readByHand(text, {}, [{ quote: words, speaker: ['Ada Lund', 'Ada Lund'], cue, level: 'indirect', confidence: 0.97 }])]);
  expect(isAskable(world.said[0]!)).toBe(mayBeAsked);
});
