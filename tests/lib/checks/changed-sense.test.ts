import { changedSense } from '@/lib/checks/changed-sense';
import { makeWorld } from '@/lib/questions/world';
import { readByHand } from '@/tests/lib/questions/hand-made';
import { passage, question, testCheck, type Row } from './items';

const reading = readByHand(
  'Mayor Ada Lund said the town would rebuild the pier if the bank paid for it. She said the boats would stay but not the old crane. Peter Reed said the road was safe, but many in the town doubt it. ' +
    '“We will leave the quay,” Lund said, “unless the wall is mended.” It was not “a gift to the town,” she said. “The ferry will not sail in winter, and the inn will stay open,” Reed said. ' +
    '“The lamps will burn all night,” Reed said, “and the town will pay for them.” Reed never said that the museum would close its doors. If the bank “is not ready to help us,” she said, nobody is. Ask if “The bank” is open.',
  { outlet: 'Coast Daily' },
  [],
);
const showing = (quote: string) => question({ stem: `Whose words are these: “${quote}”`, prompt: { ask: 'Who said it?', quote, note: null }, evidence: [passage('Mayor Ada Lund', reading)] });

testCheck(changedSense, [
  ['cut before “if”', showing('the town would rebuild the pier'), true],
  ['with its “if”', showing('the town would rebuild the pier if the bank paid for it'), false],
  ['cut before “but not”', showing('the boats would stay'), true],
  ['the reporter’s “but”', showing('the road was safe'), false],
  ['cut before an “unless” in the next piece', showing('We will leave the quay'), true],
  ['cut before an “and” in the next piece', showing('The lamps will burn all night'), false],
  ['a “not” left out before', showing('a gift to the town'), true],
  ['what was never said', showing('the museum would close its doors'), true],
  ['a “not” under an ellipsis', showing('The ferry will … sail in winter'), true],
  ['nothing of weight under an ellipsis', showing('The lamps will burn all night … the town will pay for them'), false],
  ['what was only said if something is so', showing('is not ready to help us'), true],
  ['in an option', question({ kind: 'what-said', options: ['“We will leave the quay”', '“The lamps will burn all night”', '“the road was safe”'], answer: 1, evidence: [passage('Mayor Ada Lund', reading)] }), true],
  ['words that stand nowhere', showing('the moon is made of cheese'), false],
], makeWorld([reading]));

const limits = ['unless', 'except', 'provided', 'only if', 'as long as', 'if', 'but not', 'but only', 'but would', 'but will', 'but that', 'but could', 'but can', 'but never', 'but no longer'];
const turns = ['not', 'never', 'no more', 'neither', 'nor', 'without lamps', 'won’t'];
const long = 'the lamps of the quay and the boats of the old town and the road to the mill and the inn by the river and ';

/** Each a report of its own: what it is, the report, the words shown of it, whether their sense is changed. */
const cuts: [what: string, text: string, words: string, isChanged: boolean][] = [
  ...limits.map((limit): (typeof cuts)[number] => [`cut before “${limit}”`, `Lund said the boats would leave the quay ${limit} the wall held.`, 'the boats would leave the quay', true]),
  ...['unless', 'except', 'provided', 'only if', 'as long as', 'if', 'but'].map((limit): (typeof cuts)[number] => [`cut before “${limit}” in the next piece`, `“The boats leave the quay,” Lund said, “${limit} the wall holds.”`, 'The boats leave the quay', true]),
  ...['denied', 'denies', 'would deny', 'never said', 'did not say', 'hardly said', 'left without saying', 'refused', 'declined', 'did say neither this nor', 'didn’t say'].map((word): (typeof cuts)[number] => [`behind “${word}”`, `Reed ${word} that the inn would close its doors.`, 'the inn would close its doors', true]),
  ...turns.map((turn): (typeof cuts)[number] => [`“${turn}” under an ellipsis`, `Lund said the old ferry ${turn} sails in winter.`, 'the old ferry … sails in winter', true]),
  ['three words', 'Lund said the ferry sails unless it snows.', 'the ferry sails', true],
  ['cut before a comma and “unless”', 'Lund said the boats would leave the quay, unless the wall held.', 'the boats would leave the quay', true],
  ['cut before dots and “unless” in the next piece', '“The boats leave the quay,” Lund said, “… unless the wall holds.”', 'The boats leave the quay', true],
  ['cut before “unless” behind a long speaker', '“The boats leave the quay,” Ada Lund told reporters at the inn, “unless the wall holds.”', 'The boats leave the quay', true],
  ['a “not” under three dots', 'Lund said the old ferry would not sail in winter.', 'the old ferry would ... sail in winter', true],
  ['a “not” among much that is left out', `Lund said the old ferry and ${long}the coach do not stop here.`, 'the old ferry … stop here', true],
  ['a “not” far away', `Lund said the old ferry and ${long.repeat(5)}the coach do not stop here.`, 'the old ferry … stop here', false],
  ['a gap at the end, before “unless”', 'Lund said the boats would leave the quay unless the wall held.', 'the boats would leave the …', false],
];
const reports = cuts.map(([, text]) => readByHand(text, { outlet: 'Coast Daily' }, []));
const sound = readByHand('Lund said the boats would leave the quay.', { outlet: 'The Tide' }, []);
const words = 'the boats would leave the quay';

testCheck(changedSense, [
  ...cuts.map(([what, text, shown, isChanged], at): Row => [what, question({ stem: `Whose words are these: “${shown}”`, prompt: { ask: 'Who said it?', quote: shown, note: null }, evidence: [passage(text, reports[at])] }), isChanged]),
  ['cut in one of two reports', question({ stem: `Whose words are these: “${words}”`, prompt: { ask: 'Who said it?', quote: words, note: null }, evidence: [passage(words, sound), passage(words, reports[0])] }), true],
  ['words that the stem does not have', question({ stem: 'Whose words are these?', prompt: { ask: 'Who said it?', quote: words, note: null }, evidence: [passage(words, reports[0])] }), true],
], makeWorld([...reports, sound]));
