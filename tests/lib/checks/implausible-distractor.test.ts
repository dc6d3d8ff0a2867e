import { implausibleDistractor } from '@/lib/checks/implausible-distractor';
import { makeWorld } from '@/lib/questions/world';
import { daily, gazette } from '@/tests/lib/questions/harbour';
import { asking, question, testCheck } from './items';

const spokeswoman = (options: string[]) => question({ kind: 'who-is', stem: 'Whom does the Coast Daily report describe as “spokeswoman of the port”?', options, answer: 0 });

testCheck(implausibleDistractor, [
  ['a figure among people', question({ options: ['Elena Marsh', 'David Okoro', '12'] }), true],
  ['words among people', question({ options: ['Elena Marsh', 'David Okoro', 'the wall by the quay'] }), true],
  ['the report itself among people', question({ options: ['Elena Marsh', 'David Okoro', 'The report itself'] }), false],
  ['a quotation among words', asking('What fell?', { options: ['“the sea wall”', 'the old pier by the quay', '“a road”'], answer: 0 }), true],
  ['boats among dollars', asking('How much was it?', { options: ['$4 million', '12 boats', '$5 million'], answer: 0 }), true],
  ['a date among figures', asking('How much was it?', { options: ['40', '12 March 2019', '50'], answer: 0 }), true],
  ['two people as one', question({ options: ['Elena Marsh and Joan Pike', 'David Okoro', 'Ruth Baker'] }), true],
  ['somebody from nowhere', question({ options: ['Elena Marsh', 'David Okoro', 'Napoleon Bonaparte'] }), true],
  ['somebody of another event in the library', question({ options: ['Elena Marsh', 'David Okoro', 'Vera Stone'] }), false],
  ['a man as spokeswoman', spokeswoman(['Elena Marsh', 'David Okoro', 'Joan Pike']), true],
  ['a woman as chairman', question({ kind: 'who-is', stem: 'Whom does the Coast Daily report describe as “chairman of the port”?', options: ['Peter Lund', 'David Okoro', 'Joan Pike'], answer: 0 }), true],
  ['a woman as who was a chairman’s wife', question({ kind: 'who-is', stem: 'Whom does the Coast Daily report describe as “wife of the chairman”?', options: ['Elena Marsh', 'David Okoro', 'Joan Pike'], answer: 0 }), false],
  ['women', spokeswoman(['Elena Marsh', 'Ruth Baker', 'Joan Pike']), false],
], makeWorld([gazette, daily], 1, ['Vera Stone']));
