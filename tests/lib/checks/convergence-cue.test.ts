import { convergenceCue } from '@/lib/checks/convergence-cue';
import { asking, testCheck } from './items';

testCheck(convergenceCue, [
  ['the key meets each of the others', asking('What fell?', { options: ['the new sea wall', 'the old sea wall', 'the new sea pier', 'the long road'], answer: 0 }), true],
  ['a wrong one is made so too', asking('What fell?', { options: ['the new sea wall', 'the old sea wall', 'the new sea pier', 'the old pier'], answer: 0 }), false],
  ['names', asking('Who came?', { options: ['Ada Marsh', 'Ada Reed', 'Joan Marsh', 'Clara Hall'], answer: 0 }), true],
  ['a figure', asking('How much?', { options: ['4 million pounds', '5 million pounds', '6 million pounds'], answer: 0 }), false],
  ['a wrong one meets the others', asking('What fell?', { options: ['the long road', 'the new sea wall', 'the old sea wall', 'the new sea pier'], answer: 0 }), false],
  ['both reports', asking('Which report has it?', { options: ['Both reports', 'Only the Coast Daily report', 'Only the Harbour Gazette report'], answer: 1 }), false],
  ['each word of it twice, but the others’ too', asking('What fell?', { options: ['the new wall', 'the new pier', 'the old wall', 'the old pier'], answer: 0 }), false],
  ['one word alone that others have', asking('What fell?', { options: ['the wall', 'the old wall', 'the new wall', 'the long road'], answer: 0 }), false],
  ['one of several keys', asking('What fell?', { format: 'several', options: ['the new sea wall', 'the old sea wall', 'the new sea pier', 'the long road'], answer: [0] }), false],
  ['no key', asking('What fell?', { options: ['the new sea wall', 'the old sea wall', 'the new sea pier', 'the long road'], answer: 9 }), false],
  ['options that are as they are', asking('Whose words are these?', { options: ['All in the speaker’s own words', 'Partly in the speaker’s own words', 'All in the reporter’s words'], answer: 0 }), false],
]);
