import { longestOption } from '@/lib/checks/longest-option';
import { question, testCheck } from './items';

testCheck(longestOption, [
  ['a key that stands out', question({ options: ['a wall', 'the new wall by the quay with its long row of lamps', 'a heap'], answer: 1 }), true],
  ['a distractor that stands out', question({ options: ['a wall', 'the new wall by the quay with its long row of lamps', 'a heap'], answer: 0 }), false],
  ['one of two keys that stands out', question({ format: 'several', options: ['a wall', 'the new wall by the quay with its long row of lamps', 'a heap'], answer: [0, 1] }), true],
  ['an option that is as long as it is', question({ options: ['The report itself', 'Joan Pike', 'Ruth Baker'], answer: 0 }), false],
  ['a key more than half as long again', question({ options: ['the new wall by the quay and its lamps', 'the old wall by the quay', 'the old pier by the quay'], answer: 0 }), true],
  ['a key hardly longer', question({ options: ['the new wall by the quay with lamps', 'the old wall by the quay', 'the old pier by the quay'], answer: 0 }), false],
  ['a short key among shorter ones', question({ options: ['the wall by the quay', 'a pier', 'a boat'], answer: 0 }), false],
  ['a key that is all that is typed', question({ format: 'text', accepted: ['the new wall by the quay with its long row of lamps'] }), false],
  ['a key of 25 letters among short ones', question({ options: ['the wall by the old quays', 'a pier', 'a boat'], answer: 0 }), true],
  ['a key of 24 letters among short ones', question({ options: ['the wall by the old quay', 'a pier', 'a boat'], answer: 0 }), false],
  ['a report among short ones', question({ options: ['Only the Harbour Gazette report', 'a pier', 'a boat'], answer: 0 }), false],
  ['a report and another key among short ones', question({ format: 'several', options: ['Only the Harbour Gazette report', 'the wall', 'a boat'], answer: [0, 1] }), false],
]);
