import { furnitureAsEvidence } from '@/lib/checks/furniture-as-evidence';
import { makeWorld } from '@/lib/questions/world';
import { daily, gazette } from '@/tests/lib/questions/harbour';
import { readByHand } from '@/tests/lib/questions/hand-made';
import { passage, question, testCheck, type Row } from './items';

const noticed = readByHand(`${daily.report.text}\n\nAdvertisement: fly to the sun`, { outlet: 'Coast Daily' }, []);
noticed.report.furniture.push({ start: noticed.report.text.indexOf('Advertisement'), end: noticed.report.text.length, kind: 'advertisement' });
const signed = readByHand(`Quay wall to be moved\n\nBy Ida Quill\n\n${daily.report.text}`, { outlet: 'The Tide' }, []);
signed.report.furniture.push({ start: 0, end: 21, kind: 'headline' }, { start: 23, end: 35, kind: 'byline' });

testCheck(furnitureAsEvidence, [
  ['body', question(), false],
  ['an advertisement', question({ evidence: [passage('fly to the sun', noticed)] }), true],
  ['an advertisement behind the body', question({ evidence: [passage('at the town hall', noticed), passage('fly to the sun', noticed)] }), true],
  ['the label of a video', question({ evidence: [{ ...passage('at the town hall', noticed), text: 'CLOSE Mayor Marsh speaks' }] }), true],
  ['an advertisement, to tell who wrote it', question({ kind: 'who-reported', evidence: [passage('fly to the sun', noticed)] }), true],
  ['a byline, to tell who wrote it', question({ kind: 'who-reported', evidence: [passage('By Ida Quill', signed)] }), false],
  ['a headline, to tell who published it', question({ kind: 'who-reported', evidence: [passage('Quay wall to be moved', signed)] }), false],
  ['a byline, to tell who said it', question({ evidence: [passage('By Ida Quill', signed)] }), true],
  ['a headline, to tell who said it', question({ evidence: [passage('Quay wall to be moved', signed)] }), true],
  ...['CLOSE', 'WATCH', 'READ MORE', 'RELATED', 'MORE', 'ADVERTISEMENT', 'SHARE', 'VIDEO', 'PHOTOS'].map((label): Row => [`the label ${label}`, question({ evidence: [{ ...passage('at the town hall', noticed), text: `${label}: Mayor Marsh speaks` }] }), true]),
  ['a word like a label', question({ evidence: [{ ...passage('at the town hall', noticed), text: 'CLOSE to the quay' }] }), false],
  ['a label in the midst', question({ evidence: [{ ...passage('at the town hall', noticed), text: 'Nobody will CLOSE Quay Street' }] }), false],
], makeWorld([gazette, noticed, signed]));
