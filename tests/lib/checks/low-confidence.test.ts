import { lowConfidence } from '@/lib/checks/low-confidence';
import { makeWorld } from '@/lib/questions/world';
import { daily, gazette } from '@/tests/lib/questions/harbour';
import { readByHand } from '@/tests/lib/questions/hand-made';
import { ofEachFormat, passage, question, testCheck, type Row } from './items';

const [, several, , match] = ofEachFormat.map(([, item]) => item);
const isDoubtful = (start: number) => gazette.report.text.startsWith('Families', start);
const doubtful = { ...gazette, statements: gazette.statements.map((statement) => ({ ...statement, confidence: isDoubtful(statement.quote.start) ? 0.7 : 0.97 })) };

testCheck(lowConfidence, [
  ['the words of an uncertain speaker', question(), true],
  ['the name to be typed', question({ format: 'text', accepted: ['David Okoro'] }), true],
  ['an uncertain speaker in another skill', question({ skill: 'figures', kind: 'figure' }), false],
  ['a quotation that names no speaker', question({ kind: 'finish-the-quote', stem: 'How does this quotation in the Coast Daily report go on: “Families on Quay Street …”' }), false],
  ['a remark that names no speaker', question({ skill: 'level', kind: 'direct-or-paraphrase', stem: 'How does the Coast Daily report give this remark, shown here without quotation marks? Families on Quay Street …' }), false],
  ['a remark of somebody', question({ skill: 'level', kind: 'direct-or-paraphrase', stem: 'How does the Coast Daily report give this remark of David Okoro, shown here without quotation marks? Families on Quay Street …' }), true],
  ['a quotation of somebody', question({ kind: 'finish-the-quote', stem: 'How did David Okoro go on after these words: “Families on Quay Street …”' }), true],
  ['of a new kind', question({ skill: 'replies', kind: 'answers-whom' }), true],
  ['one of two pairs', match!, true],
  ['names alone', several!, false],
  ['a passage that holds nothing but an uncertain statement', question({ prompt: { ask: 'How?', quote: null, note: null } }), true],
  ['other words beside them', question({ prompt: { ask: 'Who?', quote: 'building costs at Port Ellis had doubled since the spring of 2018', note: null }, evidence: [passage('Councillor David Okoro warned that building costs at Port Ellis had doubled since the spring of 2018. “Families on Quay Street will pay for this with their savings,” Okoro said.')] }), false],
  ['who answered whom, as the sentence itself tells', question({ skill: 'replies', kind: 'answers-whom', prompt: { ask: 'Who?', quote: '… rejected Okoro’s claim', note: null } }), false],
  ['who said it, with a gap', question({ prompt: { ask: 'Who?', quote: '… will pay for this with their savings', note: null } }), true],
  ['two statements without words, one of them certain', question({ prompt: { ask: 'How?', quote: null, note: null }, evidence: [passage('Councillor David Okoro warned that building costs at Port Ellis had doubled since the spring of 2018. “Families on Quay Street will pay for this with their savings,” Okoro said.')] }), false],
  ...(['attribution', 'provenance', 'claim-or-fact', 'level', 'comparing', 'replies', 'circumstance'] as const).map((skill): Row => [`the words of an uncertain speaker, in ${skill}`, question({ skill }), true]),
  ['whose claim was answered, as the sentence itself tells', question({ skill: 'replies', kind: 'answers-whom', prompt: { ask: 'Who?', quote: 'Families rejected …’s claim', note: null } }), false],
  ['which claim was answered, as the sentence itself tells', question({ skill: 'replies', kind: 'answers-whom', prompt: { ask: 'Who?', quote: 'Families rejected … claim', note: null } }), false],
  ['statements as slots beside names', question({ format: 'match', prompt: { ask: 'Match.', quote: null, note: null }, slots: ['Families on Quay Street will pay for this with their savings', 'building costs at Port Ellis had doubled since the spring of 2018'], options: ['David Okoro', 'Ruth Baker'], answer: [0, 1], evidence: [passage('Councillor David Okoro warned that building costs at Port Ellis had doubled since the spring of 2018. “Families on Quay Street will pay for this with their savings,” Okoro said.')] }), true],
  ['words that do not stand in the passage', question({ evidence: [passage('He said the Harbour Act 1964 requires a public hearing before any work.')] }), false],
  ['more than the words of an uncertain speaker', question({ prompt: { ask: 'Who?', quote: 'Here families on Quay Street will pay for this with their savings again', note: null }, evidence: [passage('Councillor David Okoro warned that building costs at Port Ellis had doubled since the spring of 2018. “Families on Quay Street will pay for this with their savings,” Okoro said.')] }), true],
  ['an uncertain speaker in the key', question({ prompt: { ask: 'What?', quote: null, note: null }, options: ['David Okoro said that families on Quay Street will pay', 'Joan Pike said that it rained', 'Nobody spoke'], answer: 0, evidence: [passage('Councillor David Okoro warned that building costs at Port Ellis had doubled since the spring of 2018. “Families on Quay Street will pay for this with their savings,” Okoro said.')] }), true],
  ['a passage that holds no whole statement', question({ prompt: { ask: 'How?', quote: null, note: null }, evidence: [passage('Families on Quay Street')] }), false],
], makeWorld([doubtful, daily]));

const text = 'Responding to Reed’s stated belief that the wall would hold for years, Ada Lund said on Tuesday. Peter Reed left the room.';
const reading = readByHand(text, { outlet: 'Coast Daily' }, [{ quote: 'the wall would hold for years', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'indirect' }]);
const owned = readByHand(text.replace('Reed’s stated', 'Lund’s stated'), { outlet: 'Coast Daily' }, [{ quote: 'the wall would hold for years', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'indirect' }]);
const holds = (from: typeof reading) => question({ prompt: { ask: 'Who said it?', quote: 'the wall would hold for years', note: null }, evidence: [passage('the wall would hold for years', from)] });

testCheck(lowConfidence, [
  ['another one’s belief', holds(reading), true],
  ['a belief of her own', holds(owned), false],
], makeWorld([reading, owned]));

const certain = (confidence: number) => ({ ...gazette, statements: gazette.statements.map((statement) => ({ ...statement, confidence })) });
const twice = { ...doubtful, statements: doubtful.statements.flatMap((statement) => (statement.confidence < 0.8 ? [statement, { ...statement, id: 'again', confidence: 0.97, quote: { ...statement.quote, end: statement.quote.end - 1 } }] : [statement])) };

testCheck(lowConfidence, [['just certain enough', question(), false]], makeWorld([certain(0.85), daily]));
testCheck(lowConfidence, [['read twice in one place, once for certain', question(), false]], makeWorld([twice, daily]));

const nouns = ['belief', 'claim', 'view', 'statement', 'assertion', 'suggestion', 'argument', 'warning', 'promise', 'remark', 'comment', 'contention', 'allegation', 'accusation', 'prediction', 'charge', 'pledge', 'vow', 'claims'];
const owners = [...nouns.map((noun) => `Reed’s ${noun} that `), 'Reed’s claim that “', 'Jones’ claim that ', 'Reed’s often repeated claim that '];
const claims = owners.map((words) => readByHand(`Responding to ${words}the wall would hold for years, Ada Lund said on Tuesday. Peter Reed left the room.`, { outlet: 'Coast Daily' }, [{ quote: 'the wall would hold for years', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'indirect' }]));

testCheck(lowConfidence, owners.map((words, at): Row => [`behind “${words}”`, holds(claims[at]!), true]), makeWorld(claims));

const deed = readByHand('Elena Marsh rejected any delay to the new sea wall. Peter Reed left the room.', { outlet: 'Coast Daily' }, [{ quote: 'any delay to the new sea wall', speaker: ['Elena Marsh', 'Elena Marsh'], cue: 'rejected', level: 'indirect', confidence: 0.79 }]);
const deedAsked = (quote: string) => question({ prompt: { ask: 'Who did this?', quote, note: null }, evidence: [passage('Elena Marsh rejected any delay to the new sea wall.', deed)] });

testCheck(lowConfidence, [
  ['what the sentence itself tells of her', deedAsked('… rejected any delay to the new sea wall'), false],
  ['its words alone', deedAsked('any delay to the new sea wall'), true],
  ['other words of it', deedAsked('… delayed any delay to the new sea wall'), true],
], makeWorld([deed]));
