import { duplicate } from '@/lib/checks/duplicate';
import { question, testCheck } from './items';

const other = (changes: Record<string, unknown>) => question({ id: 'q2', factId: 'f2', ...changes });

testCheck(duplicate, [
  ['the same fact', other({ factId: 'f' }), true, [question()]],
  ['nearly the same words, same speaker', other({ stem: 'Whose words?', prompt: { ask: 'Who?', quote: 'Families on Quay Street will pay for that with their savings', note: null } }), true, [question()]],
  ['other words, same speaker', other({ stem: 'Whose words?', prompt: { ask: 'Who?', quote: 'the costs had doubled', note: null } }), false, [question()]],
  ['an option twice', question({ options: ['Joan Pike', 'David Okoro', 'joan pike.'] }), true],
  ['a slot that is also an option', question({ format: 'match', slots: ['Joan Pike', 'David Okoro'], options: ['Joan Pike', 'Ruth Baker'], answer: [0, 1] }), true],
]);
