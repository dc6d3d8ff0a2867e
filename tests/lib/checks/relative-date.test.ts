import { relativeDate } from '@/lib/checks/relative-date';
import { question, testCheck } from './items';

testCheck(relativeDate, [
  ['last month', question({ stem: 'What fell last month?' }), true],
  ['Sunday', question({ stem: 'Who said on Sunday that the wall fell?' }), true],
  ['today inside a quotation', question({ stem: 'Who said: “today the wall fell”' }), false],
  ['yesterday in an option', question({ options: ['the wall fell yesterday', 'the wall stands', 'there is no wall'] }), true],
  ['Sunday in a remark that a dated report gives', question({ stem: 'How does the Coast Daily report of 13 March 2019 give this remark of Joan Pike, shown here without quotation marks? The wall fell on Sunday.' }), false],
  ['Sunday in a remark of a report without a date', question({ stem: 'How does the Coast Daily report give this remark of Joan Pike, shown here without quotation marks? The wall fell on Sunday.' }), true],
  ['Sunday in a sentence to tap', question({ format: 'span', options: ['It fell on Sunday.', 'They stayed.'], breaks: [], answer: [0] }), false],
]);
