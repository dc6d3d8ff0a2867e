import { duplicate } from '@/lib/checks/duplicate';
import { asking, question, testCheck } from './items';

const other = (changes: Record<string, unknown>) => question({ id: 'q2', factId: 'f2', ...changes });

testCheck(duplicate, [
  ['the same fact', other({ factId: 'f' }), true, [question()]],
  ['nearly the same words, same speaker', other({ stem: 'Whose words?', prompt: { ask: 'Who?', quote: 'Families on Quay Street will pay for that with their savings', note: null } }), true, [question()]],
  ['other words, same speaker', other({ stem: 'Whose words?', prompt: { ask: 'Who?', quote: 'the costs had doubled', note: null } }), false, [question()]],
  ['an option twice', question({ options: ['Joan Pike', 'David Okoro', 'joan pike.'] }), true],
  ['a slot that is also an option', question({ format: 'match', slots: ['Joan Pike', 'David Okoro'], options: ['Joan Pike', 'Ruth Baker'], answer: [0, 1] }), true],
  ['half of the words, same speaker', other({ stem: 'Whose words?', prompt: { ask: 'Who?', quote: 'Families on Quay Street will leave their houses behind', note: null } }), false, [question()]],
  ['the same words, of another speaker', other({ stem: 'Whose words?', answer: 0, prompt: question().prompt }), false, [question()]],
  ['the same words asked about otherwise', other({ kind: 'where-when', stem: 'Where were these words said?', prompt: { ...question().prompt, ask: 'Where was it said?' } }), false, [question()]],
  ['the same question and answer without a quotation', asking('Which document asks for a hearing?', { id: 'q2' }), true, [asking('Which paper asks for a hearing?', { prompt: asking('Which document asks for a hearing?').prompt })]],
  ['the same question and another answer without a quotation', asking('Which document asks for a hearing?', { id: 'q2', answer: 0 }), false, [asking('Which paper asks for a hearing?', { prompt: asking('Which document asks for a hearing?').prompt, answer: 2 })]],
  ['the same answer to another question', asking('Which document asks for a hearing?', { id: 'q2' }), false, [asking('Which document pays for the quay?')]],
  ['which of these, with the same answer', asking('Which of these does the Gazette leave out?', { id: 'q2' }), true, [asking('Which of these does the Gazette leave out?')]],
  ['which of these, with another answer', asking('Which of these does the Gazette leave out?', { id: 'q2', answer: 0 }), false, [asking('Which of these does the Gazette leave out?', { answer: 2 })]],
  ['the same item, asked otherwise', question({ kind: 'where-when', stem: 'Where?', prompt: { ask: 'Where?', quote: null, note: null } }), true, [question()]],
  ['the same words at another time', other({ kind: 'where-when', stem: 'Where were these words said?', prompt: { ...question().prompt, ask: 'Where was it said?' } }), false, [question({ kind: 'where-when', stem: 'When were these words said?', prompt: { ...question().prompt, ask: 'When was it said?' } })]],
  ['nearly the same words at the same place', other({ kind: 'where-when', stem: 'Where was this said?', prompt: { ...question().prompt, quote: 'Families on Quay Street will pay for that with their savings' } }), true, [question({ kind: 'where-when', stem: 'Where were these words said?' })]],
  ['four words of five, same speaker', other({ stem: 'Whose words?', prompt: { ask: 'Who?', quote: 'Families on Quay Street will pay for this with their houses', note: null } }), true, [question({ prompt: { ask: 'Who?', quote: 'Families on Quay Street will pay for this with their savings', note: null } })]],
  ['the same question but for its mark', asking('Which document asks for a hearing?', { id: 'q2' }), true, [asking('Which document asks for a hearing')]],
  ['the same match with other pairs', asking('Match each.', { id: 'q2', format: 'match', slots: ['Ruth Baker', 'Joan Pike'], options: ['the wall', 'the pier'], answer: [0, 1] }), false, [asking('Match each.', { format: 'match', slots: ['Elena Marsh', 'David Okoro'], options: ['the road', 'the boat'], answer: [0, 1] })]],
  ['the same slots with other options', asking('Match each.', { id: 'q2', format: 'match', slots: ['Elena Marsh', 'David Okoro'], options: ['the wall', 'the pier'], answer: [0, 1] }), true, [asking('Match each.', { format: 'match', slots: ['Elena Marsh', 'David Okoro'], options: ['the road', 'the boat'], answer: [0, 1] })]],
  ['the same keys in another order', other({ format: 'several', stem: 'Whose words?', options: ['Elena Marsh', 'David Okoro', 'Joan Pike'], answer: [0, 1] }), true, [question({ format: 'several', options: ['David Okoro', 'Elena Marsh', 'Joan Pike'], answer: [0, 1] })]],
]);
