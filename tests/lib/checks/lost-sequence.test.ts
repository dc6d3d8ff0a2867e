import { lostSequence } from '@/lib/checks/lost-sequence';
import { asking, testCheck } from './items';

testCheck(lostSequence, [
  ['figures', asking('How many?', { options: ['40', '9', '12'] }), true],
  ['figures that rise', asking('How many?', { options: ['9', '12', '40'] }), false],
  ['dates', asking('When?', { options: ['12 March 2019', '5 March 2019', '19 March 2019'] }), true],
  ['dates that rise', asking('When?', { options: ['5 March 2019', '12 March 2019', '19 March 2019'] }), false],
  ['dates to be put in order', asking('Put these in order.', { format: 'order', options: ['12 March 2019', '5 March 2019', '19 March 2019'], answer: [1, 0, 2] }), false],
  ['figures of which several are right', asking('Which figures stand there?', { format: 'several', options: ['40', '9', '12'], answer: [0, 1] }), true],
]);
