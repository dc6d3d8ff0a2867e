import { vagueTerm } from '@/lib/checks/vague-term';
import { makeWorld } from '@/lib/questions/world';
import { readByHand } from '@/tests/lib/questions/hand-made';
import { asking, question, testCheck, type Row } from './items';

const world = makeWorld([readByHand('The bank and some of its friends paid for the pier.', { outlet: 'Coast Daily' }, [])]);

testCheck(vagueTerm, [
  ['several, in an option of the question’s own', asking('What fell?', { options: ['several walls', 'a pier', 'a boat'] }), true],
  ['often, in the stem', asking('What often falls in Port Ellis?'), true],
  ['some, as the report has it', asking('What did the bank and some of its friends pay for?'), false],
  ['made like a key of the report', asking('Who paid?', { options: ['the bank and some of its friends', 'the town and a number of other towns', 'the port'], answer: 0 }), false],
  ['some, as the report has it not', asking('What did some of the boats do?'), true],
  ['a word of the speaker', question({ stem: 'Who said: “It often falls”', prompt: { ask: 'Who said it?', quote: 'It often falls', note: null } }), false],
  ['beside a key of the report that has none', asking('Which town?', { options: ['the sale of the old customs house', 'the sale of some old boats', 'the sale of some sheds'], answer: 0 }), true],
  ['the word that is asked for', asking('Which word does the report have instead of “all”?', { options: ['most', 'many', 'some'] }), false],
  ...['often', 'sometimes', 'usually', 'frequently', 'rarely', 'seldom', 'occasionally', 'generally', 'probably', 'perhaps', 'somewhat', 'rather', 'quite', 'fairly', 'mostly', 'various', 'several', 'numerous', 'a few', 'a lot of', 'a number of', 'a couple of', 'lots of', 'many', 'some', 'and so on', 'etc', 'soon'].map((word): Row => [`${word}, in an option`, asking('What fell?', { options: [`it was ${word} lamps`, 'it was a pier', 'it was a boat'] }), true]),
  ['at the head of an option', asking('What fell?', { options: ['Several walls', 'A pier', 'A boat'] }), true],
  ['at the end of a longer word', asking('What fell?', { options: ['the not-so-soon lamps', 'the pier', 'the boat'] }), false],
  ['at the head of a longer word', asking('Who fell?', { options: ['the soon-to-be captain', 'the captain', 'the cook'] }), false],
], world);
