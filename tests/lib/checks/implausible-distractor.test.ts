import { implausibleDistractor } from '@/lib/checks/implausible-distractor';
import { makeWorld } from '@/lib/questions/world';
import { daily, gazette } from '@/tests/lib/questions/harbour';
import { asking, question, testCheck, type Row } from './items';

const spokeswoman = (options: string[]) => question({ kind: 'who-is', stem: 'Whom does the Coast Daily report describe as “spokeswoman of the port”?', options, answer: 0 });

testCheck(implausibleDistractor, [
  ['a figure among people', question({ options: ['Elena Marsh', 'David Okoro', '12'] }), true],
  ['a verb that might be a month', asking('Which word?', { options: ['can', 'may', 'must'], answer: 0 }), false],
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
  ['a figure among several people', question({ format: 'several', options: ['Elena Marsh', 'David Okoro', '12'], answer: [0, 1] }), true],
  ['a figure beside people in an order', question({ format: 'order', options: ['Elena Marsh', 'David Okoro', '12'], answer: [1, 0] }), false],
  ['somebody from nowhere, where things are asked for', asking('What fell?', { options: ['the old pier by the quay', 'Napoleon Bonaparte', 'the long road to the hall'], answer: 0 }), false],
  ['a date beside what may be anything', asking('What is it?', { options: ['Harbour Tower', '12 March 2019', 'Quay Tower'], answer: 0 }), false],
  ['a figure beside a person and what may be anything', asking('What stands there?', { format: 'several', options: ['Harbour Tower', 'Elena Marsh', '12'], answer: [0, 1] }), true],
  ['a man who spoke to a spokeswoman', question({ stem: 'Who said to the spokeswoman: “It fell”', options: ['Elena Marsh', 'David Okoro', 'Joan Pike'], answer: 0 }), false],
  ['a man, where not the spokeswoman is asked for', question({ kind: 'who-is', stem: 'Of these, who met the spokeswoman?', options: ['Elena Marsh', 'David Okoro', 'Joan Pike'], answer: 0 }), false],
  ['a man as a name of a spokeswoman', question({ kind: 'who-is', stem: 'What is the name of the spokeswoman?', options: ['Elena Marsh', 'David Okoro', 'Joan Pike'], answer: 0 }), true],
  ...['businesswoman', 'actress', 'queen', 'princess', 'sister', 'mother', 'wife', 'daughter', 'widow', 'grandmother'].map((role): Row => [`a man as ${role}`, question({ kind: 'who-is', stem: `Who is described as “${role} of the mayor”?`, options: ['Elena Marsh', 'David Okoro', 'Joan Pike'], answer: 0 }), true]),
  ...['spokesman', 'chairman', 'congressman', 'businessman', 'alderman', 'policeman', 'fisherman', 'actor', 'king', 'prince', 'brother', 'father', 'husband', 'son', 'widower', 'grandfather'].map((role): Row => [`a woman as ${role}`, question({ kind: 'who-is', stem: `Who is described as “${role} of the mayor”?`, options: ['Peter Lund', 'David Okoro', 'Joan Pike'], answer: 0 }), true]),
  ['a street of the report', question({ options: ['Quay Street', 'David Okoro', 'Ruth Baker'] }), false],
  ['one with others', question({ options: ['Elena Marsh and others', 'David Okoro', 'Ruth Baker'] }), false],
], makeWorld([gazette, daily], 1, ['Vera Stone']));
