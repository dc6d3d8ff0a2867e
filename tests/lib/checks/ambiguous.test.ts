import { ambiguous } from '@/lib/checks/ambiguous';
import { makeWorld } from '@/lib/questions/world';
import { readByHand } from '@/tests/lib/questions/hand-made';
import { asking, question, testCheck, type Row } from './items';

const text = (tail: string) => `Mayor Ada Lund opened the pier. Senator Peter Lund stayed away. Captain Clara Hall came late. Clara Hall sang. Clara Hall left with Robert Hall. Ida Quill sang. Ida Quill danced with Otto Quill. Vera May Stone spoke to Hugo Stone. ${tail}`;
const about = { outlet: 'Coast Daily', publishedAt: '2019-03-12' };
const world = makeWorld([readByHand(text('It rained.'), about, []), readByHand(text('The sun shone.'), about, []), readByHand(text('It snowed.'), { ...about, outlet: 'The Tide' }, [])]);

testCheck(ambiguous, [
  ['one of two of that name', asking('What did Lund open?'), true],
  ['one of two that nobody names by it', asking('What did Reed open?'), false],
  ['by full name', asking('What did Ada Lund open?'), false],
  ['by full name first', asking('What did Ada Lund open when Lund came?'), false],
  ['inside a quotation', question({ stem: 'Who said: “I saw Lund”' }), false],
  ['in an option', asking('Who stayed away?', { options: ['Lund', 'Clara Hall', 'Amos Reed'] }), true],
  ['one of two, but the other is hardly named', asking('Where did Hall sing?'), false],
  ['one of two reports of that outlet and day', asking('Who says so in the Coast Daily report of 12 March 2019?', { skill: 'level' }), true],
  ['one of two that have one answer', asking('What does the Coast Daily report of 12 March 2019 say of the pier?'), false],
  ['the only report of its outlet', asking('Who says so in the Tide report of 12 March 2019?', { skill: 'level' }), false],
  ['one of two, one named half as often', asking('What did Quill open?'), true],
  ['one of two, one named with a middle name', asking('What did Stone open?'), true],
  ['a name that begins like theirs', asking('What did Lundy open?'), false],
  ['a bridge that has their name', asking('What does the Lund Bridge carry?'), false],
  ['another of that name', asking('What did Otto Lund open?'), false],
  ['inside a quotation in an option', asking('Who stayed away?', { options: ['“I saw Lund”', 'Clara Hall', 'Amos Reed'] }), false],
  ...(['level', 'claim-or-fact', 'provenance', 'comparing'] as const).map((skill): Row => [`one of two reports, in ${skill}`, asking('Who says so in the Coast Daily report of 12 March 2019?', { skill }), true]),
], world);

const boards = makeWorld(['Harbour Board', 'School Board'].map((body) => readByHand(`The ${body} said that it rained in Leeds.`, { outlet: body }, [{ quote: 'it rained in Leeds', speaker: [body, body], level: 'indirect' }])));

testCheck(ambiguous, [['a word that two bodies share', asking('What did the Board open?'), false]], boards);
