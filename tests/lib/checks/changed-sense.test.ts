import { changedSense } from '@/lib/checks/changed-sense';
import { makeWorld } from '@/lib/questions/world';
import { readByHand } from '@/tests/lib/questions/hand-made';
import { passage, question, testCheck } from './items';

const reading = readByHand(
  'Mayor Ada Lund said the town would rebuild the pier if the bank paid for it. She said the boats would stay but not the old crane. Peter Reed said the road was safe, but many in the town doubt it. ' +
    '“We will leave the quay,” Lund said, “unless the wall is mended.” It was not “a gift to the town,” she said. “The ferry will not sail in winter, and the inn will stay open,” Reed said. ' +
    '“The lamps will burn all night,” Reed said, “and the town will pay for them.” Reed never said that the museum would close its doors.',
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
  ['in an option', question({ kind: 'what-said', options: ['“We will leave the quay”', '“The lamps will burn all night”', '“the road was safe”'], answer: 1, evidence: [passage('Mayor Ada Lund', reading)] }), true],
  ['words that stand nowhere', showing('the moon is made of cheese'), false],
], makeWorld([reading]));
