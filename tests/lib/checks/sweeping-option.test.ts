import { sweepingOption } from '@/lib/checks/sweeping-option';
import { question, testCheck } from './items';

testCheck(sweepingOption, [
  ['all of the above', question({ options: ['Elena Marsh', 'David Okoro', 'All of the above'] }), true],
  ['none of these', question({ options: ['Elena Marsh', 'David Okoro', 'None of these'] }), true],
  ['nothing of the sort', question({ options: ['All of them live here', 'Some left', 'Nobody came'] }), true],
  ['all of the town', question({ options: ['all of the town', 'half of the town', 'the northern quay'] }), false],
]);
