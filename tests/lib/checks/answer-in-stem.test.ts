import { answerInStem } from '@/lib/checks/answer-in-stem';
import { question, testCheck } from './items';

testCheck(answerInStem, [
  ['the answer is told', question({ stem: 'Who said, when David Okoro spoke: “Families”' }), true],
  ['the answer is told beside the question', question({ prompt: { ask: 'Who said it?', quote: 'Families', note: 'Said by David Okoro.' } }), true],
  ['the answer to be typed is told', question({ format: 'text', accepted: ['David Okoro'], stem: 'Who said, when David Okoro spoke: “Families”' }), true],
  ['all options are told', question({ stem: 'Who said it first, Elena Marsh, David Okoro or Joan Pike?' }), false],
]);
