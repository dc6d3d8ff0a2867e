import { oneRightAnswer } from '@/lib/checks/one-right-answer';
import { makeWorld } from '@/lib/questions/world';
import { readByHand } from '@/tests/lib/questions/hand-made';
import { asking, question, testCheck } from './items';

testCheck(oneRightAnswer, [
  ['another said the same', question({ prompt: { ask: 'Who said it?', quote: 'the costs had doubled since the spring of 2018', note: null }, answer: 0 }), true],
  ['another said the same, and the name is typed', question({ format: 'text', accepted: ['Elena Marsh'], prompt: { ask: 'Who said it?', quote: 'the costs had doubled since the spring of 2018', note: null } }), true],
  ['two options', question({ options: ['Elena Marsh', 'David Okoro'] }), true],
  ['nothing wrong among several', question({ format: 'several', answer: [0, 1, 2] }), true],
  ['several', question({ format: 'several', answer: [0, 1] }), false],
  ['two options that tell the same', question({ kind: 'what-said', options: ['the sea wall will stand for ever', 'for ever the sea wall will stand', 'nothing of the kind'], answer: 0 }), true],
  ['the other words are the same speaker’s', question({ kind: 'what-said', options: ['“Families on Quay Street will pay for this with their savings”', '“the costs had doubled since the spring of 2018”', '“Nobody will miss a ferry because of a heap of stones”'], answer: 0 }), true],
  ['the other words are other people’s', question({ kind: 'what-said', options: ['“Families on Quay Street will pay for this with their savings”', '“The stones are moving and the sand behind them is gone”', '“Nobody will miss a ferry because of a heap of stones”'], answer: 0 }), false],
  ['the words go on in two ways', question({ kind: 'finish-the-quote', prompt: { ask: 'How did it go on?', quote: 'Families on Quay Street will pay for this with …', note: null }, options: ['their hopes', 'their savings', 'their houses'], answer: 0 }), true],
  ['the words go on in one way', question({ kind: 'finish-the-quote', prompt: { ask: 'How did it go on?', quote: 'Families on Quay Street will pay for this with …', note: null }, options: ['their hopes', 'their savings', 'their houses'], answer: 1 }), false],
  ['a short word that stands in what was said', asking('What is it?', { options: ['the pier', 'the road', 'savings'], answer: 0 }), false],
  ['numbers apart', asking('Which document is it?', { options: ['UN Security Council Resolution 2231', 'UN Security Council Resolution 1325', 'the Paris Agreement'], answer: 0 }), false],
  ['one pair', question({ format: 'match', slots: ['David Okoro'], options: ['Families'], answer: [0] }), true],
  ['a statement that goes with two slots', question({ format: 'match', slots: ['David Okoro', 'Ruth Baker'], options: ['the costs had doubled since the spring of 2018', 'Families on Quay Street will pay for this with their savings'], answer: [0, 1] }), true],
  ['a quotation inside a wrong sentence', asking('Which sentence gives exact words of Ada Lund?', { format: 'span', options: ['“I shall stay,” Lund said.', '“She told us, ‘I shall never leave this town,’” Reed said.'], breaks: [], answer: [0] }), true],
  ['none inside', asking('Which sentence gives exact words of Ada Lund?', { format: 'span', options: ['“I shall stay,” Lund said.', '“It wasn’t the mayor’s boat,” Reed said.'], breaks: [], answer: [0] }), false],
  ['the only sentence', question({ format: 'span', options: ['Okoro said.'], breaks: [], answer: [0] }), true],
]);

const named = ['Harbours Ministry', 'Harbour Affairs Ministry', 'Justice Ministry', 'Finance Ministry'].map((body) => readByHand(`The ${body} said that it rained in Leeds.`, { outlet: body }, [{ quote: 'it rained in Leeds', speaker: [body, body], level: 'indirect' }]));

testCheck(oneRightAnswer, [
  ['two names of one ministry', asking('Who spoke?', { options: ['Harbours Ministry', 'Harbour Affairs Ministry', 'Justice Ministry'], answer: 0 }), true],
  ['two ministries', asking('Who spoke?', { options: ['Harbours Ministry', 'Finance Ministry', 'Justice Ministry'], answer: 0 }), false],
], makeWorld(named));
