import { keyInEvidence } from '@/lib/checks/key-in-evidence';
import { daily, gazette } from '@/tests/lib/questions/harbour';
import { readByHand } from '@/tests/lib/questions/hand-made';
import { makeEvidence } from '@/lib/questions/evidence';
import { makeWorld } from '@/lib/questions/world';
import { passage, question, testCheck, type Row } from './items';

const reports = ['Both reports', 'Only the Coast Daily report', 'Only the Harbour Gazette report'];
const notThree = ['Both reports', 'Neither report', 'Only the Coast Daily report', 'Only the Tide report'];
const levels = ['All in the speaker’s own words', 'Partly in the speaker’s own words', 'All in the reporter’s words'];

testCheck(keyInEvidence, [
  ['the passage names somebody else', question({ answer: 0 }), true],
  ['no passage', question({ evidence: [] }), true],
  ['a passage that moved', question({ evidence: [{ ...passage('“Families on Quay Street'), start: 3 }] }), true],
  ['a passage of another event', question({ evidence: [{ ...passage('Okoro said.'), reportId: 'elsewhere' }] }), true],
  ['both reports, shown by one', question({ options: reports, answer: 0 }), true],
  ['one report, shown by it', question({ options: reports, answer: 2 }), false],
  ['one report, shown by the other', question({ options: reports, answer: 1 }), true],
  ['own voice, but it is a statement', question({ options: ['The report itself', 'Elena Marsh', 'Joan Pike'], answer: 0 }), true],
  ['own voice', question({ options: ['The report itself', 'Elena Marsh', 'Joan Pike'], answer: 0, evidence: [passage('The town has spent eleven million pounds on its harbour since 2015.')] }), false],
  ['direct speech', question({ options: levels, answer: 0 }), false],
  ['not indirect speech', question({ options: levels, answer: 2 }), true],
  ['a day that the passage calls Monday', question({ options: ['4 March 2019', '11 March 2019', '18 March 2019'], answer: 1, evidence: [passage('rejected any delay to the new sea wall on Monday')] }), false],
  ['another day', question({ options: ['4 March 2019', '11 March 2019', '18 March 2019'], answer: 0, evidence: [passage('rejected any delay to the new sea wall on Monday')] }), true],
  ['a figure', question({ options: ['nine', 'eleven', 'twelve'], answer: 1, evidence: [passage('The town has spent eleven million pounds')] }), false],
  ['a figure that is not there', question({ options: ['nine', 'eleven', 'twelve'], answer: 2, evidence: [passage('The town has spent eleven million pounds')] }), true],
  ['a typed name that is not there', question({ format: 'text', accepted: ['Joan Pike'] }), true],
  ['a pair that is not shown', question({ format: 'match', slots: ['David Okoro', 'Joan Pike'], options: ['Families on Quay Street', 'a public hearing'], answer: [0, 1] }), true],
  ['a sentence that is not marked', question({ format: 'span', options: ['He said the Harbour Act 1964 requires a public hearing before any work.', 'Okoro said.'], breaks: [], answer: [0] }), true],
  ['the outlet of the passage, to tell who published it', question({ kind: 'who-reported', options: ['The Harbour Gazette', 'Coast Daily', 'The Tide'], answer: 0 }), false],
  ['the outlet of the passage, to tell who said it', question({ options: ['The Harbour Gazette', 'Coast Daily', 'The Tide'], answer: 0 }), true],
  ['another outlet', question({ kind: 'who-reported', options: ['The Harbour Gazette', 'Coast Daily', 'The Tide'], answer: 1 }), true],
  ['a document that the passage names', question({ options: ['Harbour Act 1964', 'Coastal Accord', 'Quay Act'], answer: 0, evidence: [passage('protects the right of access to the quay.')] }), true],
  ['a document that only another passage names', question({ options: ['Harbour Act 1964', 'Coastal Accord', 'Quay Act'], answer: 0, evidence: [passage('The Coastal Accord funds repairs to public sea walls.')] }), true],
  ['both reports, shown by both', question({ options: reports, answer: 0, evidence: [passage('Okoro said.'), passage('Pike said.', daily)] }), false],
  ['a day that stands in another sentence than the cue', question({ kind: 'where-when', options: ['4 March 2019', '11 March 2019', '18 March 2019'], answer: 1, evidence: [passage('Mayor Elena Marsh rejected any delay to the new sea wall on Monday. “There will be no second vote about the sea wall,” Marsh said at a press conference in Port Ellis on Tuesday.')] }), true],
  ['the report itself, without a passage', question({ evidence: [], options: ['The report itself', 'Elena Marsh', 'Joan Pike'], answer: 0 }), true],
  ['a slot that is not shown', question({ format: 'match', slots: ['David Okoro', 'Joan Pike'], options: ['Families on Quay Street', 'their savings'], answer: [0, 1] }), true],
  ['no key', question({ answer: 9 }), true],
  ['neither report, shown by a third one', question({ options: notThree, answer: 1 }), false],
  ['neither report, shown by one of the two', question({ options: notThree, answer: 1, evidence: [passage('Pike said.', daily)] }), true],
  ['one report, shown by both', question({ options: reports, answer: 2, evidence: [passage('Okoro said.'), passage('Pike said.', daily)] }), true],
  ['a place, where a place is asked for', question({ kind: 'where-when', options: ['Port Ellis', 'Leeds', 'York'], answer: 0, evidence: [passage('Marsh said at a press conference in Port Ellis on Tuesday.')] }), false],
  ['own voice, but one passage is a statement', question({ options: ['The report itself', 'Elena Marsh', 'Joan Pike'], answer: 0, evidence: [passage('The town has spent eleven million pounds on its harbour since 2015.'), passage('Families on Quay Street')] }), true],
  ['own voice, where the other report quotes', question({ options: ['The report itself', 'Elena Marsh', 'Joan Pike'], answer: 0, evidence: [passage('Port Ellis has kept 340 boats in its northern basin since the spring of 2016.', daily), passage('The bank has lent the town four million pounds for the southern pier.', daily)] }), false],
  ['words under the name of another', question({ options: ['Somebody beside the old lamps of the northern town: “Families on Quay”', '“Lamps”', '“Boats”'], answer: 0 }), false],
  ['a document that stands at that place of another report', question({ options: ['Harbour Act 1964', 'Coastal Accord', 'Quay Act'], answer: 0, evidence: [makeEvidence(daily.report, gazette.documents[0]!.mentions[0]!)] }), true],
  ['four telling words of five', question({ options: ['savings that families pay for Quay lamps', 'boats', 'walls'], answer: 0 }), false],
  ['three telling words of four', question({ options: ['savings that pay for Quay lamps', 'boats', 'walls'], answer: 0 }), true],
  ['a part of the sentence is marked', question({ format: 'span', options: ['“Families on Quay Street will pay for this with their savings,” Okoro said.', 'It rained.'], breaks: [], answer: [0], evidence: [passage('Families on Quay Street will pay')] }), false],
  ['more than the sentence is marked', question({ format: 'span', options: ['“Families on Quay Street will pay for this with their savings,” Okoro said.', 'It rained.'], breaks: [], answer: [0], evidence: [passage('“Families on Quay Street will pay for this with their savings,” Okoro said. He said the Harbour Act 1964')] }), false],
  ['words that end with the day', question({ options: ['it fell on 11 March 2019', 'it stands', 'it moved'], answer: 0, evidence: [passage('rejected any delay to the new sea wall on Monday')] }), true],
]);

const dated = readByHand('“We shall stay,” Ada Lund said on Tuesday. “It is late,” Peter Reed said on Monday.', { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, [
  { quote: 'We shall stay,', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'direct', time: 'on Tuesday' },
  { quote: 'It is late,', speaker: ['Peter Reed', 'Peter Reed'], cue: 'said', level: 'direct', time: 'on Monday' },
]);
const onDay = (answer: number, ...evidence: string[]) => question({ kind: 'where-when', skill: 'circumstance', options: ['11 March 2019', '12 March 2019', '13 March 2019'], answer, evidence: evidence.map((words) => passage(words, dated)) });

testCheck(keyInEvidence, [
  ['the day beside the cue', onDay(1, '“We shall stay,” Ada Lund said on Tuesday.'), false],
  ['the day beside the cue, with a passage that has none', onDay(1, 'Ada Lund', '“We shall stay,” Ada Lund said on Tuesday.'), false],
  ['the day of the report', onDay(2, '“We shall stay,” Ada Lund said on Tuesday.'), true],
], makeWorld([dated]));

const days: [words: string, key: string][] = [
  ['last Tuesday', '12 March 2019'], ['yesterday', '12 March 2019'], ['today', '13 March 2019'], ['tonight', '13 March 2019'], ['this morning', '13 March 2019'], ['last month', 'February 2019'],
  ['in February', 'February 2019'], ['late February', 'February 2019'], ['February 12', '12 February 2019'], ['12 February', '12 February 2019'], ['12 February 2018', '12 February 2018'],
];
const charter = readByHand('The Quay Charter of 1911 was signed by the town. The charter protects boats.', { outlet: 'The Tide' }, [], [{ name: 'Quay Charter of 1911', mentions: ['The Quay Charter of 1911', 'The charter'], provisions: [] }]);
const told = days.map(([words]) => readByHand(`The wall fell ${words} in the rain.`, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, []));

testCheck(keyInEvidence, [
  ...days.flatMap(([words, key], at): Row[] => [
    [`the day that the passage calls ${words}`, question({ options: [key, '1 May 2017', '2 May 2017'], answer: 0, evidence: [passage(`The wall fell ${words}`, told[at])] }), false],
    [`not the day that the passage calls ${words}`, question({ options: [key, '1 May 2017', '2 May 2017'], answer: 1, evidence: [passage(`The wall fell ${words}`, told[at])] }), true],
  ]),
  ['a document by its short name', question({ options: ['Quay Charter of 1911', 'Harbour Act', 'Quay Act'], answer: 0, evidence: [passage('The charter protects boats.', charter)] }), false],
], makeWorld([...told, charter]));
