import { cutQuote } from '@/lib/checks/cut-quote';
import { question, testCheck, type Row } from './items';

testCheck(cutQuote, [
  ['words that break off', question({ stem: 'Who used these words: “What we did was for the benefit of”' }), true],
  ['a question that ends with its preposition', question({ stem: 'Who asked this: “Whom is the new wall for?”' }), false],
  ['a sentence with a gap, which ends as it does in its report', question({ stem: 'Who is left out of this sentence of the Tide: “… asked where the boats came from”?', prompt: { ask: 'Who is left out?', quote: '… asked where the boats came from', note: null } }), false],
  ['an inner quotation that goes on', question({ stem: 'Who said this: “He called out, ‘stop, the boat is full”' }), true],
  ['an inner quotation in straight marks that goes on', question({ stem: "Who said this: “He called out, 'stop, the boat is full”" }), true],
  ['an inner quotation', question({ stem: 'Who said this: “He called out, ‘stop, the boat is full.’”' }), false],
  ['a boat of the Reeds’ and a short word', question({ stem: 'Who said this: “The Reeds’ boat took ’em home, and Ruth’s did not”' }), false],
  ['half a pair of marks', question({ stem: 'Who said: “Go' }), true],
  ['a dash that fell apart', question({ stem: 'Who saw two boats - - a ferry and a tug - - leave?' }), true],
  ['half a pair of brackets', question({ options: ['a (b', 'c', 'd'] }), true],
  ['straight marks', question({ stem: 'Who said that "all is well"?' }), true],
  ['straight marks in a sentence to tap', question({ format: 'span', options: ['It is "well".', 'They stayed.'], breaks: [], answer: [0] }), false],
  ...['of', 'the', 'an', 'and', 'or', 'but', 'nor', 'than', 'because', 'although', 'whose', 'their', 'my', 'our', 'your', 'from', 'into', 'upon', 'toward', 'towards', 'between', 'among', 'against'].map((word): Row => [`words that break off at “${word}”`, question({ stem: `Who used these words: “We built the quay ${word},”` }), true]),
  ['an option that breaks off', question({ options: ['“the benefit Of”', '“the wall”', '“the pier”'] }), true],
  ['a word that ends like one', question({ stem: 'Who used these words: “He shod each hoof”' }), false],
  ['a bracket that opens with a dash', question({ stem: 'Who saw the pier (– and the wall) fall?' }), true],
]);
