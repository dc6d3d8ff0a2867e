import { oneRightAnswer } from '@/lib/checks/one-right-answer';
import { makeWorld } from '@/lib/questions/world';
import { readByHand } from '@/tests/lib/questions/hand-made';
import { asking, question, testCheck, type Row } from './items';

const doubled = (changes: Record<string, unknown>) => question({ prompt: { ask: 'Who said it?', quote: 'building costs at Port Ellis had doubled since the spring of 2018', note: null }, ...changes });

testCheck(oneRightAnswer, [
  ['another said the same', question({ prompt: { ask: 'Who said it?', quote: 'building costs at Port Ellis had doubled since the spring of 2018', note: null }, answer: 0 }), true],
  ['another said the same, and the name is typed', question({ format: 'text', accepted: ['Elena Marsh'], prompt: { ask: 'Who said it?', quote: 'building costs at Port Ellis had doubled since the spring of 2018', note: null } }), true],
  ['two options', question({ options: ['Elena Marsh', 'David Okoro'] }), true],
  ['nothing wrong among several', question({ format: 'several', answer: [0, 1, 2] }), true],
  ['several', question({ format: 'several', answer: [0, 1] }), false],
  ['two options that tell the same', question({ kind: 'what-said', options: ['the sea wall will stand for ever', 'for ever the sea wall will stand', 'nothing of the kind'], answer: 0 }), true],
  ['the other words are the same speaker’s', question({ kind: 'what-said', options: ['“Families on Quay Street will pay for this with their savings”', '“building costs at Port Ellis had doubled since the spring of 2018”', '“Nobody will miss a ferry because of a heap of stones”'], answer: 0 }), true],
  ['the other words are other people’s', question({ kind: 'what-said', options: ['“Families on Quay Street will pay for this with their savings”', '“The stones are moving and the sand behind them is gone”', '“Nobody will miss a ferry because of a heap of stones”'], answer: 0 }), false],
  ['the words go on in two ways', question({ kind: 'finish-the-quote', prompt: { ask: 'How did it go on?', quote: 'Families on Quay Street will pay for this with …', note: null }, options: ['their hopes', 'their savings', 'their houses'], answer: 0 }), true],
  ['the words go on in one way', question({ kind: 'finish-the-quote', prompt: { ask: 'How did it go on?', quote: 'Families on Quay Street will pay for this with …', note: null }, options: ['their hopes', 'their savings', 'their houses'], answer: 1 }), false],
  ['a short word that stands in what was said', asking('What is it?', { options: ['the pier', 'the road', 'savings'], answer: 0 }), false],
  ['numbers apart', asking('Which document is it?', { options: ['UN Security Council Resolution 2231', 'UN Security Council Resolution 1325', 'the Paris Agreement'], answer: 0 }), false],
  ['one pair', question({ format: 'match', slots: ['David Okoro'], options: ['Families'], answer: [0] }), true],
  ['a statement that goes with two slots', question({ format: 'match', slots: ['David Okoro', 'Ruth Baker'], options: ['building costs at Port Ellis had doubled since the spring of 2018', 'Families on Quay Street will pay for this with their savings'], answer: [0, 1] }), true],
  ['a quotation inside a wrong sentence', asking('Which sentence gives exact words of Ada Lund?', { format: 'span', options: ['“I shall stay,” Lund said.', '“She told us, ‘I shall never leave this town,’” Reed said.'], breaks: [], answer: [0] }), true],
  ['none inside', asking('Which sentence gives exact words of Ada Lund?', { format: 'span', options: ['“I shall stay,” Lund said.', '“It wasn’t the mayor’s boat,” Reed said.'], breaks: [], answer: [0] }), false],
  ['the only sentence', question({ format: 'span', options: ['Okoro said.'], breaks: [], answer: [0] }), true],
  ['nothing right among several', question({ format: 'several', answer: [], prompt: { ask: 'Who?', quote: null, note: null } }), true],
  ['options that are as they are', asking('Whose words are these?', { options: ['All in the speaker’s own words', 'Partly in the speaker’s own words', 'All in the reporter’s words'], answer: 0 }), false],
  ['a decade inside', asking('Which sentence gives exact words of Ada Lund?', { format: 'span', options: ['“I shall stay,” Lund said.', '“I knew the \'90s and all of the boats’ names,” Reed said.'], breaks: [], answer: [0] }), false],
  ['one thing to be put in order', question({ format: 'order', options: ['Elena Marsh'], answer: [0] }), true],
  ...['who-said', 'said-or-reported', 'answers-whom'].flatMap((kind): Row[] => [[`another said the same, in ${kind}`, doubled({ kind, answer: 0 }), true], [`another said the same, to be typed in ${kind}`, doubled({ kind, format: 'text', accepted: ['Elena Marsh'] }), true]]),
  ['another said the same, but that is not asked', doubled({ kind: 'who-is', answer: 0 }), false],
  ['another said the same, but that is not to be typed', doubled({ kind: 'who-is', format: 'text', accepted: ['Elena Marsh'] }), false],
  ['the name of nobody who speaks is typed', doubled({ format: 'text', accepted: ['The Tide'] }), false],
  ['a name is typed without a quotation', question({ format: 'text', accepted: ['Elena Marsh'], prompt: { ask: 'Who?', quote: null, note: null } }), false],
  ['other words of the same speaker, where he is not asked about', question({ kind: 'how-worded', prompt: { ask: 'How?', quote: null, note: null }, options: ['“Families on Quay Street will pay for this with their savings”', '“building costs at Port Ellis had doubled since the spring of 2018”', '“Nobody will miss a ferry because of a heap of stones”'], answer: 0 }), false],
  ['the words go on, but that is not asked', question({ kind: 'who-paid', prompt: { ask: 'What?', quote: 'Families on Quay Street will pay for this with', note: null }, options: ['their hopes', 'their savings', 'their houses'], answer: 0 }), false],
  ['a short option within a long key', asking('What fell?', { options: ['the old sea wall of stone', 'the sea wall', 'a road'], answer: 0 }), false],
  ['a short key within a long option', asking('What fell?', { options: ['the sea wall', 'the old sea wall of stone', 'a road'], answer: 0 }), false],
  ['four words of five the same', asking('What fell?', { options: ['lamps, boats, walls, stones, roads', 'lamps, boats, walls, stones, piers', 'a road'], answer: 0 }), true],
  ['three words of five the same', asking('What fell?', { options: ['lamps, boats, walls, stones, roads', 'lamps, boats, walls, ferries, piers', 'a road'], answer: 0 }), false],
  ['a quotation inside, where exact words are not asked for', asking('Which sentence tells of Ada Lund?', { format: 'span', options: ['“I shall stay,” Lund said.', '“She told us, ‘I shall never leave this town,’” Reed said.'], breaks: [], answer: [0] }), false],
  ['a short word in marks inside', asking('Which sentence gives exact words of Ada Lund?', { format: 'span', options: ['“I shall stay,” Lund said.', '“She told us, ‘Stay,’” Reed said.'], breaks: [], answer: [0] }), false],
  ['a name that goes with two statements', question({ format: 'match', slots: ['building costs at Port Ellis had doubled since the spring of 2018', 'There will be no second vote about the sea wall'], options: ['Ruth Baker', 'David Okoro'], answer: [0, 1] }), true],
]);

const named = ['Harbours Ministry', 'Harbour Affairs Ministry', 'Justice Ministry', 'Finance Ministry', 'Health Ministry', 'Hearings Ministry', 'Sea Ministry', 'Sea Rescue Ministry'].map((body) => readByHand(`The ${body} said that it rained in Leeds.`, { outlet: body }, [{ quote: 'it rained in Leeds', speaker: [body, body], level: 'indirect' }]));

testCheck(oneRightAnswer, [
  ['two names of one ministry', asking('Who spoke?', { options: ['Harbours Ministry', 'Harbour Affairs Ministry', 'Justice Ministry'], answer: 0 }), true],
  ['two ministries', asking('Who spoke?', { options: ['Harbours Ministry', 'Finance Ministry', 'Justice Ministry'], answer: 0 }), false],
  ['two ministries that share a small word', asking('Who spoke?', { options: ['Sea Ministry', 'Sea Rescue Ministry', 'Justice Ministry'], answer: 0 }), false],
  ['a ministry and a person of its name', asking('Who spoke?', { options: ['Harbours Ministry', 'Ada Harbour', 'Justice Ministry'], answer: 0 }), false],
  ['a person and a ministry of her name', asking('Who spoke?', { options: ['Harbours Ministry', 'Ada Harbour', 'Justice Ministry'], answer: 1 }), false],
  ['two ministries that begin alike', asking('Who spoke?', { options: ['Health Ministry', 'Hearings Ministry', 'Justice Ministry'], answer: 0 }), false],
], makeWorld([...named, readByHand('Ada Harbour said that it snowed in Leeds.', { outlet: 'The Tide' }, [{ quote: 'it snowed in Leeds', speaker: ['Ada Harbour', 'Ada Harbour'], level: 'indirect' }])]));
