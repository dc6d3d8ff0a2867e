import { unfocusedStem } from '@/lib/checks/unfocused-stem';
import { asking, question, testCheck, type Row } from './items';

testCheck(unfocusedStem, [
  ['nothing is asked', asking('The harbour of Port Ellis:'), true],
  ['it is not asked on the screen', question({ prompt: { ask: 'The harbour', quote: null, note: null } }), true],
  ['a question word inside a quotation alone', asking('Elena Marsh: “Who pays?”'), true],
  ['a question', asking('How did Elena Marsh finish these words: “There will be …”'), false],
  ['something to do', asking('Put these in the order in which they were said.'), false],
  ...['Who', 'Whom', 'Whose', 'Which', 'What', 'Where', 'When', 'Why', 'How'].map((word): Row => [`${word} asks`, asking(`In Port Ellis, ${word.toLowerCase()} of it was it?`), false]),
  ...['Put', 'Match', 'Order', 'Arrange', 'Sort', 'Find', 'Tap', 'Mark', 'Choose', 'Pick', 'Name', 'Give', 'Type', 'Complete', 'Show', 'Say', 'Write'].flatMap((word): Row[] => [[`${word} in front`, asking(`${word} the walls of Port Ellis.`), false], [`${word} behind words`, asking(`Port Ellis has two walls. ${word} the older one.`), false]]),
  ['such words inside longer ones', asking('The whole of it, or somewhat.'), true],
  ['a name that is an order', asking('The town hired Sort & Find.'), true],
  ['no question in the stem', question({ stem: 'The harbour of Port Ellis:' }), true],
  ['an order that begins a longer word', asking('Markets of Port Ellis.'), true],
]);
