import { blankWithoutContext } from '@/lib/checks/blank-without-context';
import { asking, question, testCheck } from './items';

testCheck(blankWithoutContext, [
  ['two words', asking('How did Elena Marsh finish “It was …”?'), true],
  ['a whole beginning', asking('How did Elena Marsh finish “There will be no vote about …”?'), false],
  ['in the stem', question({ stem: 'How did Elena Marsh finish these words: “We …”' }), true],
  ['a line', asking('Marsh: ____'), true],
  ['four words', asking('How did Elena Marsh finish “There is no vote …”?'), false],
  ['three words', asking('How did Elena Marsh finish “There is no …”?'), true],
  ['a line in a whole sentence', asking('Which day is missing: the wall fell on ____ in the spring?'), false],
  ['two words and three dots', asking('How did Elena Marsh finish “It was ...”?'), true],
  ['two words and a line, in marks', asking('How did Elena Marsh finish “It was ____”?'), true],
  ['two words without a gap', asking('Which report of the harbour has “It was”?'), false],
  ['few words with one stroke', asking('Why quay_wall?'), false],
  ['few words without a gap', asking('Who fell?'), false],
]);
