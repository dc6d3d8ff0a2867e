import { cutQuote } from '@/lib/checks/cut-quote';
import { question, testCheck } from './items';

testCheck(cutQuote, [
  ['words that break off', question({ stem: 'Who used these words: “What we did was for the benefit of”' }), true],
  ['a question that ends with its preposition', question({ stem: 'Who asked this: “Whom is the new wall for?”' }), false],
  ['half a pair of marks', question({ stem: 'Who said: “Go' }), true],
  ['half a pair of brackets', question({ options: ['a (b', 'c', 'd'] }), true],
  ['straight marks', question({ stem: 'Who said that "all is well"?' }), true],
  ['straight marks in a sentence to tap', question({ format: 'span', options: ['It is "well".', 'They stayed.'], breaks: [], answer: [0] }), false],
]);
