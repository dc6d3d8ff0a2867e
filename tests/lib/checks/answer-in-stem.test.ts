import { answerInStem } from '@/lib/checks/answer-in-stem';
import { question, testCheck } from './items';

testCheck(answerInStem, [
  ['the answer is told', question({ stem: 'Who said, when David Okoro spoke: “Families”' }), true],
  ['the answer is told beside the question', question({ prompt: { ask: 'Who said it?', quote: 'Families', note: 'Said by David Okoro.' } }), true],
  ['the answer to be typed is told', question({ format: 'text', accepted: ['David Okoro'], stem: 'Who said, when David Okoro spoke: “Families”' }), true],
  ['all options are told', question({ stem: 'Who said it first, Elena Marsh, David Okoro or Joan Pike?' }), false],
  ['what is to be put in order is told', question({ format: 'order', stem: 'David Okoro, Elena Marsh: who spoke first?', options: ['David Okoro', 'Joan Pike'], answer: [0, 1] }), false],
  ['a sentence to tap is told', question({ format: 'span', stem: 'Who said “Okoro said it”?', options: ['Okoro said it.', 'It rained.'], breaks: [], answer: [0] }), false],
  ['a key of three letters is told', question({ stem: 'What did the Sun report of the quay?', options: ['Sun', 'Tide', 'Herald'], answer: 0 }), true],
  ['a key of two letters is told', question({ stem: 'Was it 12 boats?', options: ['12', '14', '16'], answer: 0 }), false],
]);
