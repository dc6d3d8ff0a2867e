import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cast, cleanName } from '@/lib/questions/cast';
import { resolveDate, writeDate } from '@/lib/questions/dates';
import { nameOf } from '@/lib/questions/describe';
import { mayBeSame } from '@/lib/questions/distractors';
import { isSameDocument } from '@/lib/questions/documents';
import { oneWordApart } from '@/lib/questions/kinds/how-worded';
import { pointsBack } from '@/lib/questions/points-back';
import { peopleAmong, speakersIn } from '@/lib/questions/library';
import { leansInSpeech, looseInSpeech, loosePronoun, looseWord } from '@/lib/questions/loose-words';
import { asClause, inMarks, tidy, wordsOf } from '@/lib/questions/wording';
import { makeWorld } from '@/lib/questions/world';
import { readByHand } from './hand-made';
import { daily, gazette } from './harbour';

describe('resolveDate', () => {
  it.each<[string, string | null, string | null]>([
    ['on Sunday', '2016-04-11', '2016-04-10'],
    ['on Sunday', '2016-04-10', '2016-04-10'],
    ['Friday', '2016-04-11', '2016-04-08'],
    ['last Monday', '2016-04-11', '2016-04-04'],
    ['yesterday', '2016-03-01', '2016-02-29'],
    ['last month', '2016-01-11', '2015-12'],
    ['on April 9', '2016-04-11', '2016-04-09'],
    ['on 30 December', '2016-01-02', '2015-12-30'],
    ['in March', '2016-04-11', '2016-03'],
    ['on 3 May 2014', null, '2014-05-03'],
    ['on Sunday', null, null],
    ['last week', '2016-04-11', null],
    ['next Sunday', '2016-04-11', null],
    ['soon', '2016-04-11', null],
  ])('%s, published %s → %s', (words, publishedAt, expected) => {
    expect(resolveDate(words, publishedAt)).toBe(expected);
  });

  it('never lies after the day of print', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, fc.constantFrom('on Monday', 'Sunday', 'yesterday', 'last month', 'in June', 'on May 5', 'last Friday'), (publishedAt, words) => {
      const found = resolveDate(words, publishedAt)!;
      return found <= publishedAt && writeDate(found).length > 7;
    }));
  });
});

it.each<[string, string | null]>([
  ['Secretary of State John Kerry', 'John Kerry'],
  ['Association President Ida Lund', 'Ida Lund'],
  ['Foreign Minister Ada Lund', 'Ada Lund'],
  ['the Harbour Ministry', 'Harbour Ministry'],
  ['Ada Lund, the mayor', 'Ada Lund'],
  ['officials', null],
  ['he', null],
  ['Republicans', null],
  ['a spokesman for the bank', null],
  ['Ana Ruiz, Peter Okoro and Clara Hall', null],
  ['Ana Ruiz and Peter Okoro', null],
  ['Bureau of Fish and Wildlife', 'Bureau of Fish and Wildlife'],
  ['Many Democrats', null],
  ['the Court', null],
  ['the Harbour Court', 'Harbour Court'],
  ['Members of the Harbour Board', null],
  ['Allied Harbours', 'Allied Harbours'],
])('cleanName(%s) → %s', (name, expected) => {
  expect(cleanName(name)).toBe(expected);
});

it('takes no torn name for somebody', () => {
  const torn = readByHand('President George W. spoke. Senator Ada LundGOP spoke.', {}, [{ quote: 'spoke. Senator', speaker: ['George W.', 'George W.'], level: 'indirect' }]);
  expect(new Cast([torn]).people.map(({ name }) => name).filter((name) => /W\.$|GOP/.test(name))).toEqual([]);
});

it('takes no word off the name of a body', () => {
  const text = '“It will hold,” the World Health Office said. The whole world heard of it, and of health.';
  const reading = readByHand(text, {}, [{ quote: 'It will hold,', speaker: ['the World Health Office', 'World Health Office'], cue: 'said', level: 'direct' }]);
  expect(new Cast([reading]).people.map(({ name }) => name)).toEqual(['World Health Office']);
});

it('knows a person by any shorter form of the name', () => {
  const cast = new Cast([gazette, daily]);
  expect(['Marsh', 'Mayor Elena Marsh', 'Elena Marsh'].map((name) => cast.find(name)?.name)).toEqual(['Elena Marsh', 'Elena Marsh', 'Elena Marsh']);
  expect(cast.find('Nobody')).toBeNull();
});

it.each<[named: string[], people: string[]]>([
  [['Mohammad Javad Zarif', 'Javad Zarif', 'Zarif'], ['Mohammad Javad Zarif']],
  [['Robert J. Hall', 'Robert Hall', 'Rob Hall'], ['Robert J. Hall']],
  [['Robert Hall', 'Robert Hall Jr.'], ['Robert Hall', 'Robert Hall Jr.']],
  [['Robert Hall Jr.', 'Robert Hall, Jr.'], ['Robert Hall Jr.']],
  [['Robert LundDem'], []],
  [['Robert LUND'], []],
  [['Boldest Sheriff', 'Carolina Republican', 'Charlie Hebdo'], []],
  [['Rob Hall Robert'], []],
  [['Immunologist Robert Hall'], ['Robert Hall']],
  [['Councilman Robert Hall', 'Robert Hall'], ['Robert Hall']],
  [['Robert McCann', 'Ada MacDonald', 'Jo DeVere'], ['Ada MacDonald', 'Jo DeVere', 'Robert McCann']],
  [['Robert Hall', 'Clara Hall'], ['Clara Hall', 'Robert Hall']],
  [['Robert Hall', 'Robert Lund'], ['Robert Hall', 'Robert Lund']],
  [['Robert Lund Hall', 'Robert Lund'], ['Robert Lund', 'Robert Lund Hall']],
])('of %s the cast is %s', (named, people) => {
  const text = named.map((name) => `“It will hold,” said ${name} there.`).join(' ');
  const reading = readByHand(text, {}, named.map((name) => ({ quote: 'It will hold,', speaker: [`${name} there`, name], cue: 'said', level: 'direct' })));
  expect(new Cast([reading]).people.map(({ name }) => name).sort()).toEqual(people);
});

it.each<[text: string, people: string[]]>([
  ['“I, Clara Jane Hall, swear it,” said Mayor Clara Jane Hall. Clara Hall was born here. The town loves Clara Hall. Clara Hall rules.', ['Clara Hall']],
  ['Mayor Clara Jane Hall came. Clara Hall spoke.', ['Clara Jane Hall']],
  ['Mayor Clara Merchant came. The town loves Clara Merchant. It never met Clara Mercahnt.', ['Clara Merchant']],
  ['Mayor Clara Hall came. So did her sister Clare Hall.', ['Clara Hall', 'Clare Hall']],
  ['Mayor B. Clara Hall came.', []],
  ['Clara N Peter Lund wrote it.', []],
])('whoever is called in several ways goes by the most frequent: %s', (text, people) => {
  expect(new Cast([readByHand(text, {}, [])]).people.map(({ name }) => name).sort()).toEqual(people);
});

it.each<[text: string, speaks: boolean]>([
  ['Baltik Nytt said that the boats had left.', true],
  ['The newspaper Baltik Nytt said that the boats had left.', false],
])('a thing is nobody: %s', (text, speaks) => {
  const { people } = new Cast([readByHand(text, {}, [{ quote: 'the boats had left', speaker: ['Baltik Nytt', 'Baltik Nytt'], cue: 'said', level: 'indirect' }])]);
  expect(people.some(({ name, sort }) => name === 'Baltik Nytt' && sort === 'person')).toBe(speaks);
});

it.each<[string, string, string]>([
  ['The wall is old.', '', 'the wall is old'],
  ['Terrorism grows', 'They spoke of terrorism.', 'terrorism grows'],
  ['Baker had left', 'On Monday Baker spoke.', 'Baker had left'],
  ['About half stayed', 'Half of them came.', 'about half stayed'],
  ['Rice had left', 'On Monday Rice spoke of rice, and there Rice ate.', 'Rice had left'],
  ['Emergency boats came', 'In an Emergency Room there are emergency beds, and emergency boats.', 'emergency boats came'],
  ['Coastal Watch has a list', 'They spoke of coastal towns.', 'Coastal Watch has a list'],
  ['The Harbour Board has a list', '', 'the Harbour Board has a list'],
  ['Following the vote, ships sailed', 'Following the vote, ships sailed', 'following the vote, ships sailed'],
])('asClause(%s)', (words, report, expected) => {
  expect(asClause(words, report)).toBe(expected);
});

it.each<[string, string | null]>([
  ['he had won', 'he'],
  ['Ada Lund said he had won', null],
  ['the stones move and the sand behind them is gone', null],
  ['the minister had gone', 'the minister'],
  ['the minister of trade had gone', null],
  ['the resolution does not ban tests', 'the resolution'],
  ['the old wall fell last month', 'last month'],
  ['this is the first time', 'this'],
  ['we had no choice', 'we'],
  ['the scandal had shaken the town', 'the scandal'],
  ['the wall would fall', 'the wall'],
  ['the old wall would fall', null],
  ['the price of bread had doubled', null],
  ['the money was paid in June', 'the money'],
  ['the panel asked Ada Lund to come', null],
  ['the economy has grown', null],
  ['the men passed on what Ada Lund wrote', 'the men'],
  ['such a wall would fall', 'such'],
  ['some are in prison in Port Ellis', 'some are'],
  ['Ada Lund denied the charge', 'the charge'],
  ['when it comes to taxes, Port Ellis would pay', null],
  ['millions are lost if it stays', 'it'],
  ['the millions of the port are lost if it stays', null],
  ['whether that is so has been debated', 'that'],
  ['boats sank in that storm', 'that storm'],
  ['boats sank in that year', null],
  ['prosecutors read what he had written', 'he'],
  ['as Texas governor, he sent boats', 'he'],
  ['as Texas governor, Reed sent his boats', null],
  ['Ada Lund did not need to go that far', 'that far'],
  ['Ada Lund had never come this far', 'this far'],
  ['boats and the money were lost', null],
])('looseWord(%s) → %s', (text, expected) => {
  expect(looseWord(text)).toBe(expected);
});

it.each<[string, string, [string, string] | null]>([
  ['there would be no deal for us', 'There will be no deal for us.', ['would', 'will']],
  ['there would be no deal for us', 'there could be a deal for us', null],
  ['no deal', 'a deal', null],
])('oneWordApart(%s, %s)', (a, b, expected) => {
  expect(oneWordApart(a, b)).toEqual(expected);
});

it.each<[string, string, boolean]>([
  ['JCPOA', 'Joint Comprehensive Plan of Action (JCPOA)', true],
  ['UN Security Council Resolution 2231', 'Resolution 2231', true],
  ['UN Security Council Resolution 2231', 'UN Security Council Resolution 1325', false],
  ['Harbour Act 1964', 'Coastal Accord', false],
])('isSameDocument(%s, %s) → %s', (a, b, expected) => {
  expect(isSameDocument(a, b)).toBe(expected);
});

it.each([['“We will, ', 'We will'], ['We “may” go', 'We “may” go'], ['“Go.”', 'Go.']])('tidy(%s)', (words, expected) => {
  expect(tidy(words)).toBe(expected);
});

it('sets single marks inside double ones', () => {
  expect(inMarks('He said “no” to us')).toBe('“He said ‘no’ to us”');
});

it.each<[string, string, boolean]>([
  ['Bill Kristol', 'William Kristol', true],
  ['Hilary Marsh', 'Hillary Marsh', true],
  ['Sara Lund', 'Sarah Lund', true],
  ['Erik Lund', 'Eric Lund', true],
  ['Sara Lund', 'Sam Lund', false],
  ['James R. Clapper Jr.', 'James Clapper', true],
  ['Liz Lund', 'Mary Lund', false],
  ['Lund', 'Mary Lund', true],
  ['Court', 'Supreme Court', true],
  ['Department of Roads', 'US Department of Roads', true],
  ['Iran', 'Iranian Foreign Ministry', true],
  ['U.N.', 'United Nations', true],
  ['NRC', 'Northern Roads Council', true],
  ['U.N.', 'Northern Roads Council', false],
  ['Ada Lund', 'Tom Reed', false],
])('mayBeSame(%s, %s) → %s', (a, b, expected) => {
  expect(mayBeSame(a, b)).toBe(expected);
});

it.each<[what: string, text: string, parts: string[], expected: string]>([
  ['a new sentence', '“We won,” she said. “I am glad.”', ['We won,', 'I am glad.'], 'We won. I am glad'],
  ['one sentence', '“We won,” she said, “at last.”', ['We won,', 'at last.'], 'We won at last'],
  ['a new sentence between double apostrophes', "''We won,'' she said. ''I am glad.''", ["''We won,''", "''I am glad.''"], 'We won. I am glad'],
  ['words of another between', '“We won,” Lund said. Peter Reed, who had lost the vote in the council by far, saw it otherwise. “You are a dreamer.”', ['We won,', 'You are a dreamer.'], 'We won'],
  ['told words between', '“We won,” Lund said, adding that she was looking for a new boat and a crew. “I am glad.”', ['We won,', 'I am glad.'], 'We won'],
  ['two clauses', '“They want to divide us,” said Lund, “and we shall not let them.”', ['They want to divide us,', 'and we shall not let them.'], 'They want to divide us, and we shall not let them'],
  ['a clause and what is thought', '“I firmly and truly believe,” said Lund, “we shall win.”', ['I firmly and truly believe,', 'we shall win.'], 'I firmly and truly believe we shall win'],
  ['a title', '“We can do it,” Lund wrote in “A Long Life Beside the Sea.”', ['We can do it,', 'A Long Life Beside the Sea.'], 'We can do it'],
  ['a note of the paper', '“We can do it [emphasis added],” Lund wrote.', ['We can do it [emphasis added],'], 'We can do it'],
  ['a comma of its own', 'Rather than shout, she said, they should talk.', ['Rather than shout,', 'they should talk.'], 'Rather than shout, they should talk'],
  ['another quotation after a name with dots', '“We can do it,” the old harbour paper of the town quoted her as saying. Lund called it a U.S. “trick”.', ['We can do it,', 'trick'], 'We can do it'],
  ['another quotation', '“We can do it,” said Lund, who had asked the town and its people to find “a way out of this”.', ['We can do it,', 'a way out of this'], 'We can do it'],
])('wordsOf: %s', (_what, text, parts, expected) => {
  const spans = parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }));
  expect(wordsOf(text, { start: spans[0]!.start, end: spans.at(-1)!.end, parts: spans })).toBe(expected);
});

it.each<[text: string, name: string]>([
  ['The Tide said that the boats had left.', 'the Tide'],
  ['Tide said that the boats had left in the Tide Museum.', 'Tide'],
])('a body has its article where the report gives it one: %s', (text, name) => {
  const [said] = makeWorld([readByHand(text, {}, [{ quote: 'the boats had left', speaker: ['Tide', 'Tide'], cue: 'said', level: 'indirect' }])]).said;
  expect(nameOf({ ...said!, speaker: { name: 'Tide', sort: 'body', speaks: true, isPlain: false } })).toBe(name);
});

it('finds the people among speakers of other events', () => {
  expect(peopleAmong(['Foreign Minister Ada Lund', 'Ada Lund', 'the Harbour Ministry', 'Lund', 'officials', null, undefined, 'Peter Reed'])).toEqual(['Ada Lund', 'Peter Reed']);
});

it('lends speakers to other events only where it is sure who spoke', () => {
  const text = '“It will hold,” Ada Lund said. “It may not,” Peter Reed said.';
  const mark = (quote: string, name: string, confidence: number) => ({ quote, speaker: [name, name] as [string, string], cue: 'said', level: 'direct' as const, confidence });
  expect(speakersIn([readByHand(text, {}, [mark('It will hold,', 'Ada Lund', 0.9), mark('It may not,', 'Peter Reed', 0.6)])])).toEqual(['Ada Lund']);
});

it.each<[words: string, loose: string | null]>([
  ['I told them that I shall do so', 'do so'],
  ['You must be blind to think otherwise', 'otherwise'],
  ['The judge was fair in this case', 'in this case'],
  ['Well, I shall see', 'Well'],
  ['That is where we stand', 'That'],
  ['I know nothing about that', 'that'],
  ['I don’t think either one helped the town', 'either one'],
  ['We asked both of them to leave the wall', 'both of them'],
  ['We shall take down the old wall', null],
  ['The families will pay with their savings', null],
])('looseInSpeech(%s) → %s', (words, loose) => {
  expect(looseInSpeech(words)).toBe(loose);
});

it('a word that points to a thing does not make all of a speech hang on what was said before', () => {
  expect(leansInSpeech('Families on Quay Street will pay for this with their savings')).toBe(false);
  expect(leansInSpeech('That is where we stand')).toBe(true);
});

it.each<[words: string, loose: string | null]>([
  ['A captain sails when he must', null],
  ['our mayor put the wall above her oath', null],
  ['nobody should lose their boat', null],
  ['somebody left his boat', null],
  ['I know that he has lost a boat', 'he'],
  ['I know that their boats are lost', 'their'],
  ['people lose their boats', null],
])('loosePronoun(%s) → %s', (words, loose) => {
  expect(loosePronoun(words)).toBe(loose);
});

it.each<[sentence: string, isSo: boolean]>([
  ['After that, the boats came home', true],
  ['Lund also sold a boat', true],
  ['The families there and in Norway have boats', true],
  ['There is a boat in the harbour', true],
  ['Marsh took a different tack', true],
  ['Perhaps Lund would sell a boat', false],
  ['Lund would perhaps sell a boat', true],
  ['Ada Lund sold a boat to her sister', false],
])('pointsBack(%s) → %s', (sentence, isSo) => {
  expect(pointsBack(sentence)).toBe(isSo);
});
