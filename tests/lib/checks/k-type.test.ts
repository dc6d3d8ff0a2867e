import { kType } from '@/lib/checks/k-type';
import { asking, testCheck, type Row } from './items';

testCheck(kType, [
  ['letters', asking('Who spoke?', { options: ['Elena Marsh', 'Joan Pike', 'A and B'] }), true],
  ['figures', asking('Who spoke?', { options: ['1 and 3 only', 'Joan Pike', '2 only'] }), true],
  ['two of the others together', asking('Who spoke?', { options: ['Elena Marsh', 'Joan Pike', 'both Elena Marsh and Joan Pike'] }), true],
  ['both reports', asking('Which report has it?', { options: ['Only the Coast Daily report', 'Only the Harbour Gazette report', 'Both reports'] }), false],
  ['an and of its own', asking('What does it fund?', { options: ['the quay and the pier', 'the wall', 'the road'] }), false],
  ['two of the others together, to be put in order', asking('In which order?', { format: 'order', options: ['the wall', 'the pier', 'the wall and the pier'], answer: [0, 1, 2] }), false],
  ['two of the others among several', asking('What fell?', { format: 'several', options: ['the wall', 'the pier', 'the wall and the pier'], answer: [0, 1] }), true],
  ['one of the others and more', asking('What fell?', { options: ['the wall and the lamps', 'the wall', 'the road'], answer: 0 }), false],
  ...['A and C', '(A) and (B)', '1, 2 and 4', 'II and IV', 'I and V', 'A or B', 'A & B', 'a and c', 'both A and B', 'only A and B', 'Options A and B', 'answer 1 and 2', ' A and B ', '2 only'].map((option): Row => [`“${option}”`, asking('Who spoke?', { options: ['Elena Marsh', 'Joan Pike', option] }), true]),
  ['either of the others', asking('What fell?', { options: ['the wall', 'the pier', 'the wall or the pier'] }), true],
  ['two of the others in one thing', asking('What fell?', { options: ['the wall', 'the pier', 'the lamp between the wall and', 'the wall by the pier'] }), false],
  ['a report named like two of the others', asking('Which report has it?', { options: ['Only the Sun and Tide report', 'the Sun', 'Tide'] }), false],
]);
