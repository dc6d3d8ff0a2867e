import { negativeWording } from '@/lib/checks/negative-wording';
import { asking, question, testCheck, type Row } from './items';

testCheck(negativeWording, [
  ['not', asking('What does the Harbour Act 1964 not protect?'), true],
  ['not that stands out', asking('What does the Harbour Act 1964 NOT protect?'), false],
  ['n’t', asking('What doesn’t the Harbour Act 1964 protect?'), true],
  ['except', asking('Whom did they all see except Ruth Baker?'), true],
  ['a not of the speaker', question({ stem: 'Who said: “It does not hold”', prompt: { ask: 'Who said it?', quote: 'It does not hold', note: null } }), false],
  ['a not of what was said', question({ stem: 'Who said that the wall would not hold?', prompt: { ask: 'Who said it?', quote: 'the wall would not hold', note: null } }), false],
  ...['not', 'cannot', 'never', 'except', 'neither', 'nor', 'no', 'don’t'].map((word): Row => [`${word}, in the stem`, asking(`What did they ${word} see?`), true]),
  ['inside a longer word', asking('Which no-show and which know-not did they see?'), false],
]);
