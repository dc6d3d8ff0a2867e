import { unfocusedStem } from '@/lib/checks/unfocused-stem';
import { asking, question, testCheck } from './items';

testCheck(unfocusedStem, [
  ['nothing is asked', asking('The harbour of Port Ellis:'), true],
  ['it is not asked on the screen', question({ prompt: { ask: 'The harbour', quote: null, note: null } }), true],
  ['a question word inside a quotation alone', asking('Elena Marsh: “Who pays?”'), true],
  ['a question', asking('How did Elena Marsh finish these words: “There will be …”'), false],
  ['something to do', asking('Put these in the order in which they were said.'), false],
]);
