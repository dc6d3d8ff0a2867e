import { kType } from '@/lib/checks/k-type';
import { asking, testCheck } from './items';

testCheck(kType, [
  ['letters', asking('Who spoke?', { options: ['Elena Marsh', 'Joan Pike', 'A and B'] }), true],
  ['figures', asking('Who spoke?', { options: ['1 and 3 only', 'Joan Pike', '2 only'] }), true],
  ['two of the others together', asking('Who spoke?', { options: ['Elena Marsh', 'Joan Pike', 'both Elena Marsh and Joan Pike'] }), true],
  ['both reports', asking('Which report has it?', { options: ['Only the Coast Daily report', 'Only the Harbour Gazette report', 'Both reports'] }), false],
  ['an and of its own', asking('What does it fund?', { options: ['the quay and the pier', 'the wall', 'the road'] }), false],
  ['two of the others together, to be put in order', asking('In which order?', { format: 'order', options: ['the wall', 'the pier', 'the wall and the pier'], answer: [0, 1, 2] }), false],
  ['two of the others among several', asking('What fell?', { format: 'several', options: ['the wall', 'the pier', 'the wall and the pier'], answer: [0, 1] }), true],
  ['one of the others and more', asking('What fell?', { options: ['the wall and the lamps', 'the wall', 'the road'], answer: 0 }), false],
]);
