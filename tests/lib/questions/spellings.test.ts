import { describe, expect, it } from 'vitest';
import { isSameText } from '@/lib/quiz/same-text';
import { spellingsOf } from '@/lib/questions/spellings';
import { makeWorld } from '@/lib/questions/world';
import { readByHand } from './hand-made';

const worldOf = (text: string) => makeWorld([readByHand(text, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, [])]);
const spelled = (name: string, text: string) => spellingsOf(worldOf(text).cast.find(name)!, worldOf(text));

describe('spellingsOf', () => {
  it.each([
    ['a middle letter may be left out', 'Clara J. Hall', 'Mayor Clara J. Hall came.', ['Clara Hall', 'Hall', 'Mayor Hall']],
    ['a middle name may be left out', 'Clara Jane Hall', 'Mayor Clara Jane Hall came.', ['Clara Hall', 'Hall']],
    ['a generation may be left out', 'Clara Jane Hall Jr.', 'Mayor Clara Jane Hall Jr. came.', ['Clara Jane Hall', 'Clara Hall', 'Hall']],
    ['a last name of two words', 'Clara van Dyck', 'Mayor Clara van Dyck came.', ['van Dyck', 'Dyck']],
  ])('%s', (_what, name, text, typed) => {
    for (const each of [name, ...typed]) expect(spelled(name, text).some((accepted) => isSameText(accepted, each))).toBe(true);
  });

  it('takes no generation alone', () => {
    expect(spelled('Peter Hall Jr.', 'Mayor Peter Hall Jr. came.').some((accepted) => isSameText(accepted, 'Jr.'))).toBe(false);
  });

  it('takes no last name that two people bear', () => {
    const text = 'Mayor Clara Jane Hall met her brother Peter Hall.';
    expect(spelled('Clara Jane Hall', text)).toEqual(['Clara Jane Hall', 'Clara Hall']);
  });

  it.each([
    ['Mayor Clara Hall won. It meant little to Clara without her boat.', true],
    ['Mayor Clara Hall won. The town saw Clara’s boat.', true],
    ['Mayor Clara Hall won. Clara Hall left for Port Clara Bay.', false],
    ['Mayor Clara Hall won. So did her aunt Clara Lund. It meant little to Clara.', false],
  ])('takes a first name by which a report calls somebody: %s', (text, isTaken) => {
    expect(spelled('Clara Hall', text).includes('Clara')).toBe(isTaken);
  });

  it('takes the name of a body as it is', () => {
    expect(spellingsOf({ name: 'Harbour Board', sort: 'body' }, worldOf('The Harbour Board met.'))).toEqual(['Harbour Board']);
  });
});
