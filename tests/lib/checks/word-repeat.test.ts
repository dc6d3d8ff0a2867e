import { wordRepeat } from '@/lib/checks/word-repeat';
import { asking, question, testCheck } from './items';

testCheck(wordRepeat, [
  ['a rare word', asking('What does the Harbour Act 1964 protect?', { options: ['the harbour walls', 'the northern road', 'a long hearing'], answer: 0 }), true],
  ['a wrong one has it too', asking('What does the Harbour Act 1964 protect?', { options: ['the harbour walls', 'the harbour lamps', 'a long hearing'], answer: 0 }), false],
  ['a small word', asking('What does it do for the town?', { options: ['it pays for lamps', 'a long road', 'a long hearing'], answer: 0 }), false],
  ['the last name of who is to be typed', question({ format: 'text', accepted: ['David Okoro'], stem: 'Who said that Okoro’s boat was old?' }), true],
  ['as reported', asking('Which words did Joan Pike use, as reported on 12 March 2019?', { options: ['“I have reported it”', '“the road is long”', '“the pier is old”'], answer: 0 }), false],
  ['the same in other words', question({ kind: 'how-worded', stem: 'The Coast Daily report has “the old wall fell”. How does the Gazette put it?', options: ['An ancient wall came down', 'That wall will stand', 'The boats moved'], answer: 0 }), false],
  ['a day beside a day', asking('Which day is left out of “the pier opened on …” in the report of 12 March 2019?', { options: ['12 March', '5 April', '9 June'], answer: 0 }), false],
  ['a passage to tap', asking('Which sentence tells of the harbour?', { format: 'span', options: ['The harbour walls fell.', 'It rained.', 'They sang.'], breaks: [], answer: [0] }), false],
  ['a rare word in one of several keys', asking('What does the Harbour Act 1964 protect?', { format: 'several', options: ['the harbour walls', 'the northern road', 'a long hearing'], answer: [0, 1] }), true],
  ['a rare word in the note', asking('What fell?', { prompt: { ask: 'What fell?', quote: null, note: 'Near the lighthouse.' }, options: ['the lighthouse lamps', 'the northern road', 'a long hearing'], answer: 0 }), true],
  ['other words of the matter, which no wrong one echoes', question({ kind: 'how-worded', stem: 'The Coast Daily report has “the old wall fell”. How does the Gazette put it?', options: ['An ancient wall came down', 'That pier will stand', 'The boats moved'], answer: 0 }), true],
  ['what reported is, but for a date', asking('Which words tell who reported the fall?', { options: ['“I have reported it”', '“the road is long”', '“the pier is old”'], answer: 0 }), true],
  ['reported, before a date', asking('Which words did Joan Pike use, as reported 12 March 2019?', { options: ['“I have reported it”', '“the road is long”', '“the pier is old”'], answer: 0 }), false],
  ['the report of a date', asking('Report of 12 March 2019: which words did Joan Pike use?', { options: ['“I have reported it”', '“the road is long”', '“the pier is old”'], answer: 0 }), false],
  ['a word of three letters', asking('What is there by the sea?', { options: ['a sea lamp', 'a long road', 'an old pier'], answer: 0 }), false],
  ['a word of four letters', asking('What is there by the quay?', { options: ['a quay lamp', 'a long road', 'an old pier'], answer: 0 }), true],
  ['other words of the matter, which a wrong one echoes', question({ kind: 'how-worded', stem: 'The Coast Daily report has “the old wall fell”. How does the Gazette put it?', options: ['An ancient wall came down', 'That pier fell too', 'The boats moved'], answer: 0 }), false],
  ['the same of another kind', question({ kind: 'what-said', stem: 'The Coast Daily report has “the old wall fell”. How does the Gazette put it?', options: ['An ancient wall came down', 'That pier fell too', 'The boats moved'], answer: 0 }), true],
  ['an option that is as it is', asking('Which of these is in the words of a reporter?', { options: ['All in the speaker’s own words', 'Partly in the speaker’s own words', 'All in the reporter’s words'], answer: 2 }), false],
]);
