import { longestOption } from '@/lib/checks/longest-option';
import { question, testCheck } from './items';

testCheck(longestOption, [
  ['a key that stands out', question({ options: ['a wall', 'the new wall by the quay with its long row of lamps', 'a heap'], answer: 1 }), true],
  ['a distractor that stands out', question({ options: ['a wall', 'the new wall by the quay with its long row of lamps', 'a heap'], answer: 0 }), false],
  ['one of two keys that stands out', question({ format: 'several', options: ['a wall', 'the new wall by the quay with its long row of lamps', 'a heap'], answer: [0, 1] }), true],
  ['an option that is as long as it is', question({ options: ['The report itself', 'Joan Pike', 'Ruth Baker'], answer: 0 }), false],
]);
