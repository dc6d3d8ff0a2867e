import { lowConfidence } from '@/lib/checks/low-confidence';
import { makeWorld } from '@/lib/questions/world';
import { daily, gazette } from '@/tests/lib/questions/harbour';
import { readByHand } from '@/tests/lib/questions/hand-made';
import { ofEachFormat, passage, question, testCheck } from './items';

const [, several, , match] = ofEachFormat.map(([, item]) => item);
const isDoubtful = (start: number) => gazette.report.text.startsWith('Families', start);
const doubtful = { ...gazette, statements: gazette.statements.map((statement) => ({ ...statement, confidence: isDoubtful(statement.quote.start) ? 0.7 : 0.97 })) };

testCheck(lowConfidence, [
  ['the words of an uncertain speaker', question(), true],
  ['the name to be typed', question({ format: 'text', accepted: ['David Okoro'] }), true],
  ['an uncertain speaker in another skill', question({ skill: 'figures', kind: 'figure' }), false],
  ['of a new kind', question({ skill: 'replies', kind: 'answers-whom' }), true],
  ['one of two pairs', match!, true],
  ['names alone', several!, false],
  ['a passage that holds nothing but an uncertain statement', question({ prompt: { ask: 'How?', quote: null, note: null } }), true],
  ['other words beside them', question({ prompt: { ask: 'Who?', quote: 'the costs had doubled since the spring of 2018', note: null }, evidence: [passage('Councillor David Okoro warned that the costs had doubled since the spring of 2018. “Families on Quay Street will pay for this with their savings,” Okoro said.')] }), false],
  ['who answered whom, as the sentence itself tells', question({ skill: 'replies', kind: 'answers-whom', prompt: { ask: 'Who?', quote: '… rejected Okoro’s claim', note: null } }), false],
  ['who said it, with a gap', question({ prompt: { ask: 'Who?', quote: '… will pay for this with their savings', note: null } }), true],
  ['two statements without words, one of them certain', question({ prompt: { ask: 'How?', quote: null, note: null }, evidence: [passage('Councillor David Okoro warned that the costs had doubled since the spring of 2018. “Families on Quay Street will pay for this with their savings,” Okoro said.')] }), false],
], makeWorld([doubtful, daily]));

const text = 'Responding to Reed’s stated belief that the wall would hold for years, Ada Lund said on Tuesday. Peter Reed left the room.';
const reading = readByHand(text, { outlet: 'Coast Daily' }, [{ quote: 'the wall would hold for years', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'indirect' }]);
const owned = readByHand(text.replace('Reed’s stated', 'Lund’s stated'), { outlet: 'Coast Daily' }, [{ quote: 'the wall would hold for years', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'indirect' }]);
const holds = (from: typeof reading) => question({ prompt: { ask: 'Who said it?', quote: 'the wall would hold for years', note: null }, evidence: [passage('the wall would hold for years', from)] });

testCheck(lowConfidence, [
  ['another one’s belief', holds(reading), true],
  ['a belief of her own', holds(owned), false],
], makeWorld([reading, owned]));
