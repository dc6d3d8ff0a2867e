import { describe, expect, it } from 'vitest';
import { isAbout, isOnlooker, isPolitician } from '@/lib/questions/sure-people';
import { makeWorld } from '@/lib/questions/world';
import { readByHand } from './hand-made';

const about = (name: string, text: string) => isAbout(name, makeWorld([readByHand(text, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, [])]));

describe('isAbout', () => {
  it.each<[text: string, name: string, isThere: boolean]>([
    ['Peter Reed came to the harbour.', 'Peter Reed', true],
    ['The town mourned after the killing of Peter Reed.', 'Peter Reed', false],
    ['The town mourned after the death of the fisherman Peter Reed.', 'Peter Reed', false],
    ['Peter Reed was shot on the quay.', 'Peter Reed', false],
    ['Peter Reed, who was killed on the quay, had two boats.', 'Peter Reed', false],
    ['The town spoke of Peter Reed’s murder.', 'Peter Reed', false],
    ['The family of Peter Reed died out.', 'Clara Hall', true],
    ['She read the “Peter Reed” books.', 'Peter Reed', false],
    ['The play tells of Peter IV.', 'Peter IV', false],
    ['He wrote of Abraham Lincoln.', 'Abraham Lincoln', false],
  ])('%s %s: %s', (text, name, isThere) => {
    expect(about(name, text)).toBe(isThere);
  });

  it('takes one who speaks for one who lives', () => {
    const text = 'Peter Reed was shot on the quay. “It was nothing,” Peter Reed said.';
    const world = makeWorld([readByHand(text, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, [{ quote: 'It was nothing,', speaker: ['Peter Reed', 'Peter Reed'], cue: 'said', level: 'direct' }])]);
    expect(isAbout('Peter Reed', world)).toBe(true);
  });
});

const world = (text: string) => makeWorld([readByHand(text, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, [])]);

describe('isOnlooker', () => {
  it.each<[text: string, isSo: boolean]>([
    ['Peter Reed, a professor of law at Leeds, came to the harbour.', true],
    ['Peter Reed, 52, a lawyer for the town, came to the harbour.', true],
    ['Peter Reed, who teaches history in Leeds, came to the harbour.', true],
    ['The pollster Peter Reed came to the harbour.', true],
    ['Peter Reed, the mayor of the town, met a professor.', false],
    ['Peter Reed came to the harbour with a professor.', false],
  ])('%s', (text, isSo) => {
    expect(isOnlooker('Peter Reed', world(text))).toBe(isSo);
  });
});

describe('isPolitician', () => {
  it.each<[text: string, isSo: boolean]>([
    ['Sen. Peter Reed came to the harbour.', true],
    ['President Reed came to the harbour.', true],
    ['Gov. Peter Reed came to the harbour.', true],
    ['Norwegian President Peter Reed came to the harbour.', false],
    ['The town spoke of former President Reed.', false],
    ['The town spoke of President Reed, who died in 1912.', false],
    ['Mr. Reed came to the harbour.', false],
    ['Professor Peter Reed came to the harbour.', false],
  ])('%s', (text, isSo) => {
    expect(isPolitician('Reed', world(text))).toBe(isSo);
  });
});
