import { sweepingOption } from '@/lib/checks/sweeping-option';
import { question, testCheck, type Row } from './items';

testCheck(sweepingOption, [
  ['all of the above', question({ options: ['Elena Marsh', 'David Okoro', 'All of the above'] }), true],
  ['none of these', question({ options: ['Elena Marsh', 'David Okoro', 'None of these'] }), true],
  ['nothing of the sort', question({ options: ['All of them live here', 'Some left', 'Nobody came'] }), true],
  ['all of the town', question({ options: ['all of the town', 'half of the town', 'the northern quay'] }), false],
  ...['All', 'None', 'Both', 'Neither', 'Any'].flatMap((word) => ['the above', 'these', 'them', 'the others'].map((rest): Row => [`${word} of ${rest}`, question({ options: ['Elena Marsh', 'David Okoro', `${word} of ${rest}`] }), true])),
  ['such words in the midst', question({ options: ['the size of all of these', 'the pier', 'the wall'] }), false],
  ['a word that begins like one', question({ options: ['all of the abovementioned', 'the pier', 'the wall'] }), false],
]);
