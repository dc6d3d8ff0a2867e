import { grammaticalCue } from '@/lib/checks/grammatical-cue';
import { asking, question, testCheck } from './items';

testCheck(grammaticalCue, [
  ['an before a consonant', question({ prompt: { ask: 'What?', quote: 'They saw an …', note: null }, options: ['anchor', 'wall', 'inn'], answer: 0 }), true],
  ['an before vowels', question({ prompt: { ask: 'What?', quote: 'They saw an …', note: null }, options: ['anchor', 'oar', 'inn'], answer: 0 }), false],
  ['a before a vowel', asking('Elena Marsh opened a:', { options: ['pier', 'inn', 'wall'] }), true],
  ['these before one wall', question({ prompt: { ask: 'What?', quote: 'They saw these …', note: null }, options: ['walls', 'boats', 'pier'], answer: 0 }), true],
  ['the key alone has an article', asking('What fell?', { options: ['the wall', 'lamps', 'boats'], answer: 0 }), true],
  ['the key alone has a capital', asking('What fell?', { options: ['Walls by the sea', 'lamps', 'boats'], answer: 0 }), true],
  ['a name that ends in s', question({ options: ['Elena Marsh', 'Ida Reeds', 'Joan Pike'], answer: 1 }), false],
  ['words that somebody said', asking('What did she say?', { options: ['“the walls”', '“a pier”', '“the road”'], answer: 0 }), false],
  ['that before several walls', question({ prompt: { ask: 'What?', quote: 'They saw that …', note: null }, options: ['wall', 'boats', 'pier'], answer: 0 }), true],
  ['that before one each', question({ prompt: { ask: 'What?', quote: 'They saw that …', note: null }, options: ['wall', 'boat', 'pier'], answer: 0 }), false],
  ['an before a consonant in the stem', asking('What is left out of “They saw an …”?', { options: ['anchor', 'wall', 'inn'], answer: 0 }), true],
  ['a name among words', asking('What fell?', { options: ['Harbour Board', 'lamps', 'boats'], answer: 0 }), false],
  ['a long key alone with an article', asking('What fell?', { options: ['the wall by the quay with the long row of lamps', 'lamps by the quay', 'boats'], answer: 0 }), false],
  ['the key alone ends with a stop', asking('What fell?', { options: ['lamps.', 'walls', 'boats'], answer: 0 }), true],
]);
