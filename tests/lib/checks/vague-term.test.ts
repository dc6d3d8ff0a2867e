import { vagueTerm } from '@/lib/checks/vague-term';
import { asking, question, testCheck } from './items';

testCheck(vagueTerm, [
  ['several, in an option of the question’s own', asking('What fell?', { options: ['several walls', 'a pier', 'a boat'] }), true],
  ['often, in the stem', asking('What often falls in Port Ellis?'), true],
  ['a word of the speaker', question({ stem: 'Who said: “It often falls”', prompt: { ask: 'Who said it?', quote: 'It often falls', note: null } }), false],
  ['beside a key of the report that has none', asking('Which town?', { options: ['the sale of the old customs house', 'the sale of some old boats', 'the sale of some sheds'], answer: 0 }), true],
  ['the word that is asked for', asking('Which word does the report have instead of “all”?', { options: ['most', 'many', 'some'] }), false],
]);
