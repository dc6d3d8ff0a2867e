import { describe, expect, it } from 'vitest';
import { groupNames } from '@/lib/statements/cast';
import { findReferent } from '@/lib/statements/resolve/discourse';
import type { Entity } from '@/lib/statements/resolve/entity';
import { kindOf } from '@/lib/statements/resolve/noun-kind';
import { phraseBefore } from '@/lib/statements/resolve/phrase';
import { readPronoun } from '@/lib/statements/resolve/pronoun';
import { roleOf } from '@/lib/statements/resolve/role';
import { agreement } from '@/lib/statements/resolve/score';
import { findNames } from '@/lib/text/names';

const entity = (about: Partial<Entity>): Entity => ({ name: 'Ana Ruiz', kind: 'person', gender: null, isProven: true, member: null, trail: [], ...about });

describe('roleOf', () => {
  const table: [string, string][] = [
    ['The report cited | Ruiz| on Monday.', 'object'],
    ['The letter to | Ruiz| was long.', 'oblique'],
    ['The letter from Sen. | Ruiz| was long.', 'oblique'],
    ['They read | Ruiz|’s letter.', 'possessor'],
    ['They met | Ruiz|’s spokesman.', 'modifier'],
    ['They left the | Ruiz| campaign.', 'modifier'],
    ['They know that | Ruiz| has left.', 'subject'],
    ['They know that | Ruiz| wasn’t there.', 'subject'],
    ['They asked | Ruiz| about it.', 'asked'],
    ['Then there is | Ruiz|.', 'subject'],
  ];
  it.each(table)('%s: %s', (marked, role) => {
    const [before = '', name = '', after = ''] = marked.split('|');
    const start = before.length;
    expect(roleOf(before + name.trim() + after, { start, end: start + name.trim().length }, new Set(), false)).toBe(role);
  });
});

describe('kindOf', () => {
  it.each([['spokesman', 'person'], ['Ministry', 'thing'], ['officials', 'crowd'], ['women', 'crowd'], ['companies', 'crowd'], ['bridge', null], ['bus', null]])('%s: %s', (noun, kind) => {
    expect(kindOf(noun)).toBe(kind);
  });
});

describe('phraseBefore', () => {
  it.each([
    ['It came from a young child', 'a young child'], ['Among those', 'those'], ['He met the former Estonian minister', 'the former Estonian minister'],
    ['He said many voters', 'many voters'], ['In Lima, officials', 'officials'], ['30 percent of voters', 'voters'],
  ])('%s: %s', (text, phrase) => {
    const { start, end } = phraseBefore(text, text.length, 0);
    expect(text.slice(start, end)).toBe(phrase);
  });
});

describe('agreement', () => {
  it.each([
    ['he', entity({ gender: 'male' }), 1], ['he', entity({ gender: 'female' }), 0], ['she', entity({ kind: 'body' }), 0],
    ['it', entity({ kind: 'body' }), 1], ['it', entity({}), 0], ['they', entity({ kind: 'crowd' }), 1], ['they', entity({ kind: 'body' }), 0],
  ] as const)('%s', (pronoun, who, expected) => expect(agreement(who, pronoun)).toBe(expected));

  it('trusts a person less who may be none', () => {
    expect(agreement(entity({ isProven: false }), 'she')).toBeLessThan(agreement(entity({}), 'she'));
  });
});

describe('findReferent', () => {
  const ranked = (...scores: number[]) => scores.map((score) => ({ entity: entity({}), score }));

  it.each([[[100], true], [[100, 40], true], [[100, 90], false]])('%j is sure: %s', (scores, isSure) => {
    expect(findReferent(ranked(...scores))?.isSure).toBe(isSure);
  });

  it.each([[[]], [[100, 99]], [[1]], [[9, 8]]])('%j: nobody', (scores) => {
    expect(findReferent(ranked(...scores))).toBeNull();
  });
});

describe('readPronoun', () => {
  it.each([['He’s', 'he'], ['her', 'she'], ['THEY', 'they'], ['its', 'it']])('%s: %s', (word, sort) => expect(readPronoun(word)?.sort).toBe(sort));
  it.each(['I', 'we', 'here', 'Hector'])('%s is none', (word) => expect(readPronoun(word)).toBeNull());
});

describe('gender', () => {
  const genderIn = (text: string) => groupNames(text, findNames(text)).members[0]?.gender;

  it.each([
    ['Xanthe Brox left because she was late.', 'female'], ['They met Xanthe Brox. Xanthe Brox, a retired waitress, was late.', 'female'],
    ['Xanthe Brox was late. He was tired.', 'male'], ['Mr. Brox was late.', 'male'], ['Xanthe Brox was late.', null],
    ['They said Xanthe Brox met Ana Ruiz and she was late.', null], ['Leslie Brox was late. Leslie Brox said he was tired.', 'male'],
  ])('%s: %s', (text, gender) => expect(genderIn(text)).toBe(gender));
});
