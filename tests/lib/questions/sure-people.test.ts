import { describe, expect, it } from 'vitest';
import { isAbout } from '@/lib/questions/sure-people';
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
