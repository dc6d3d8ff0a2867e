import { furnitureAsEvidence } from '@/lib/checks/furniture-as-evidence';
import { makeWorld } from '@/lib/questions/world';
import { daily, gazette } from '@/tests/lib/questions/harbour';
import { readByHand } from '@/tests/lib/questions/hand-made';
import { passage, question, testCheck } from './items';

const noticed = readByHand(`${daily.report.text}\n\nAdvertisement: fly to the sun`, { outlet: 'Coast Daily' }, []);
noticed.report.furniture.push({ start: noticed.report.text.indexOf('Advertisement'), end: noticed.report.text.length, kind: 'advertisement' });

testCheck(furnitureAsEvidence, [
  ['body', question(), false],
  ['an advertisement', question({ evidence: [passage('fly to the sun', noticed)] }), true],
  ['an advertisement behind the body', question({ evidence: [passage('at the town hall', noticed), passage('fly to the sun', noticed)] }), true],
  ['the label of a video', question({ evidence: [{ ...passage('at the town hall', noticed), text: 'CLOSE Mayor Marsh speaks' }] }), true],
], makeWorld([gazette, noticed]));
