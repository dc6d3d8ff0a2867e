import { vagueTerm } from '@/lib/checks/vague-term';
import { makeWorld } from '@/lib/questions/world';
import { readByHand } from '@/tests/lib/questions/hand-made';
import { asking, question, testCheck } from './items';

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
], world);
