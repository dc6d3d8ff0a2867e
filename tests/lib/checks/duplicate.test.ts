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
]);
