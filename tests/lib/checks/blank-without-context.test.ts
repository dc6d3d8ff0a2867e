import { blankWithoutContext } from '@/lib/checks/blank-without-context';
import { asking, question, testCheck } from './items';

testCheck(blankWithoutContext, [
  ['two words', question({ prompt: { ask: 'How did it go on?', quote: 'It was …', note: null } }), true],
  ['a whole beginning', question({ prompt: { ask: 'How did it go on?', quote: 'There will be no vote about …', note: null } }), false],
  ['in the stem', question({ stem: 'How did Elena Marsh finish these words: “We …”' }), true],
  ['a line', asking('Marsh: ____'), true],
]);
