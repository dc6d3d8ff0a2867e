import { gratuitousInformation } from '@/lib/checks/gratuitous-information';
import { asking, question, testCheck } from './items';

testCheck(gratuitousInformation, [
  ['a story before the question', asking(`${'The town has a wall and a pier and a long row of lamps. '.repeat(5)}What fell?`), true],
  ['a long quotation', question({ stem: `Who said: “${'the wall is old and '.repeat(12)}it falls”`, prompt: { ask: 'Who said it?', quote: `${'the wall is old and '.repeat(12)}it falls`, note: null } }), false],
  ['a quotation without an end', question({ stem: `Who said: “${'the wall is old and '.repeat(30)}it falls”` }), true],
  ['as many words as may be', asking(`${'wall '.repeat(46)}fell: what?`), false],
  ['one word more', asking(`${'wall '.repeat(47)}fell: what?`), true],
  ['a hundred and ten words with those that are asked about', question({ stem: `Who said: “${'wall '.repeat(108).trim()}”` }), false],
  ['one word more with those that are asked about', question({ stem: `Who said: “${'wall '.repeat(109).trim()}”` }), true],
]);
