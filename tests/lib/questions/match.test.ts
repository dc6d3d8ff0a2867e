import { describe, expect, it } from 'vitest';
import { match } from '@/lib/questions/kinds/match';
import { makeWorld } from '@/lib/questions/world';
import type { Question } from '@/lib/questions/question';
import { readByHand, type Mark } from './hand-made';
import { daily, gazette } from './harbour';

const matches = (questions: Question[]) => questions.flatMap((question) => (question.format === 'match' ? [question] : []));

/** Each line: who says what. */
function event(lines: [name: string, words: string][]) {
  const text = lines.map(([name, words]) => `“${words},” ${name} said.`).join('\n\n');
  const marks = lines.map(([name, words]): Mark => ({ quote: `${words},`, speaker: [name, name], cue: 'said', level: 'direct' }));
  return matches(match.ask(makeWorld([readByHand(text, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, marks)], 3)));
}

const pike: [string, string] = ['Joan Pike', 'Nobody will miss a ferry because of some stones'];
const okoro: [string, string] = ['David Okoro', 'Families on Quay Street will pay with their savings'];
const baker: [string, string] = ['Ruth Baker', 'The sand behind the old wall is gone'];
const reed: [string, string] = ['Amos Reed', 'My boats belong in the northern basin'];
const hall: [string, string] = ['Clara Hall', 'Our museum has room for every painting'];

describe('match', () => {
  it('puts statements of the harbour beside those who made them', () => {
    const [asked] = matches(match.ask(makeWorld([gazette, daily], 7)));
    expect(asked!.slots.length).toBeGreaterThanOrEqual(3);
    expect(new Set(asked!.answer).size).toBe(asked!.slots.length);
    expect(asked!.evidence.length).toBeGreaterThanOrEqual(asked!.slots.length);
  });

  it('gives each statement its speaker, and one name too many at most', () => {
    const said = new Map([pike, okoro, baker, reed, hall].map(([name, words]) => [`“${words}”`, name]));
    for (const asked of event([pike, okoro, baker, reed, hall])) {
      expect(asked.slots.map((_, at) => asked.options[asked.answer[at]!])).toEqual(asked.slots.map((slot) => said.get(slot)));
      expect(asked.options.length).toBeLessThanOrEqual(4);
    }
  });

  it('has no set twice', () => {
    const sets = event([pike, okoro, baker, reed, hall]).map(({ slots }) => [...slots].sort().join('|'));
    expect(new Set(sets).size).toBe(sets.length);
    expect(sets.length).toBeGreaterThan(1);
  });

  it.each<[why: string, lines: [string, string][]]>([
    ['two people speak', [pike, okoro]],
    ['two of them say the same', [pike, okoro, ['Ruth Baker', 'Families on Quay Street will have to pay with their savings']]],
    ['somebody else is said to have said it', [pike, okoro, baker, ['The Harbour Board', 'The sand behind the old wall is gone for good']]],
    ['one speaks of another', [pike, okoro, ['Ruth Baker', 'The sand is gone as Pike knows very well']]],
    ['one may be another by a shorter name', [['Mike Pike', 'The stones of the harbour are moving'], ['Michael Pike', 'Our museum has room for every painting'], okoro]],
  ])('asks nothing when %s', (_why, lines) => {
    expect(event(lines)).toEqual([]);
  });
});
