import { absoluteTerm } from '@/lib/checks/absolute-term';
import { asking, question, testCheck, type Row } from './items';

testCheck(absoluteTerm, [
  ['always, in an option of the question’s own', asking('What does the wall do?', { options: ['it always holds', 'it falls', 'it moves'] }), true],
  ['never, in the stem', asking('What never falls in Port Ellis?'), true],
  ['a word of the speaker', question({ stem: 'Who said: “It always holds”', prompt: { ask: 'Who said it?', quote: 'It always holds', note: null } }), false],
  ['what somebody is said to have said', question({ stem: 'Who said that the wall always holds?', prompt: { ask: 'Who said it?', quote: 'the wall always holds', note: null } }), false],
  ['a word of the report', asking('What did Joan Pike say?', { options: ['Nobody will miss a ferry because of a heap of stones', 'The stones are moving', 'The wall is old'] }), false],
  ['made like a key of the report', asking('What did Joan Pike say?', { options: ['Nobody will miss a ferry because of a heap of stones', 'Nobody will miss a boat because of a storm', 'Nobody will come'], answer: 0 }), false],
  ['the word that is asked for', asking('Which word does the report have instead of “often”?', { options: ['always', 'never', 'sometimes'] }), false],
  ...['always', 'never', 'nothing', 'nobody', 'no one', 'everybody', 'everyone', 'everything', 'absolutely', 'completely', 'entirely', 'totally', 'undoubtedly', 'without exception', 'every single'].map((word): Row => [`${word}, in an option`, asking('What does the wall do?', { options: [`it ${word} holds`, 'it falls', 'it moves'] }), true]),
  ['at the head of an option', asking('What fell?', { options: ['Everything by the quay', 'A long pier', 'A boat'] }), true],
  ['inside a longer word', asking('What fell?', { options: ['the never-never lamps', 'the pier', 'the boat'] }), false],
]);
