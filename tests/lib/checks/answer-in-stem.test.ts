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
  ['the answer is told on the screen', question({ prompt: { ask: 'What did David Okoro say?', quote: 'Families', note: null }, stem: 'Who said: “Families”' }), true],
  ['the answer is told in the quotation', question({ prompt: { ask: 'Who said it?', quote: 'David Okoro and his boat', note: null }, stem: 'Who said it?' }), true],
  ['what was somebody’s, by the owner', question({ stem: 'Whose was it when the boat of David Okoro’s moved?', options: ['Elena Marsh’s', 'David Okoro', 'Joan Pike'], answer: 1 }), true],
  ['the owner, by what was somebody’s', question({ stem: 'Whose was it when David Okoro moved the boat?', options: ['Elena Marsh', 'David Okoro’s', 'Joan Pike'], answer: 1 }), true],
  ['the only report that has it', question({ stem: 'Where, as the Coast Daily report has it, did it fall?', options: ['Both reports', 'Only the Coast Daily report', 'Only the Harbour Gazette report'], answer: 1 }), true],
  ['the head of a longer word', question({ stem: 'What stands behind the piers?', options: ['the pier', 'the wall', 'the road'], answer: 0 }), false],
  ['pairs are told', question({ format: 'match', stem: 'Who opened what, the new pier or the old wall?', slots: ['David Okoro', 'Elena Marsh'], options: ['the new pier', 'the old wall'], answer: [0, 1] }), false],
]);
