import { cutQuote } from '@/lib/checks/cut-quote';
import { question, testCheck } from './items';

testCheck(cutQuote, [
  ['half a pair of marks', question({ stem: 'Who said: “Go' }), true],
  ['half a pair of brackets', question({ options: ['a (b', 'c', 'd'] }), true],
  ['straight marks', question({ stem: 'Who said that "all is well"?' }), true],
  ['straight marks in a sentence to tap', question({ format: 'span', options: ['It is "well".', 'They stayed.'], breaks: [], answer: [0] }), false],
]);
