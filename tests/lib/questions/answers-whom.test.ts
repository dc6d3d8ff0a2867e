import { describe, expect, it } from 'vitest';
import { answersWhom } from '@/lib/questions/kinds/answers-whom';
import { keysOf, optionsOf } from '@/lib/questions/option-texts';
import { makeWorld } from '@/lib/questions/world';
import { readByHand, type Mark } from './hand-made';

const others = 'Elena Marsh met Clara Hall on the quay. Ruth Baker and Amos Reed came later. “It is cold,” said Elena Marsh. “It is late,” said Clara Hall.';
const spoken: Mark[] = [['It is cold,', 'Elena Marsh'], ['It is late,', 'Clara Hall']].map(([quote, name]) => ({ quote: quote!, speaker: [name!, name!], cue: 'said', level: 'direct' }));
const ask = (line: string, marks: Mark[] = []) => answersWhom.ask(makeWorld([readByHand(`${line}\n\n${others}`, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, [...marks, ...spoken])], 2));
const report = 'In the Coast Daily report of 13 March 2019,';

describe('answers-whom', () => {
  it.each<[line: string, stem: string, key: string]>([
    ['Peter Lund rejected Joan Pike’s claim that the lighthouse needs new lamps.', `${report} who rejected Joan Pike’s claim that the lighthouse needs new lamps?`, 'Peter Lund'],
    ['Peter Lund rejected Joan Pike’s claim that the lighthouse needs new lamps.', `${report} whose claim that the lighthouse needs new lamps did Peter Lund reject?`, 'Joan Pike'],
    ['Peter Lund, the chairman, called Joan Pike’s letter “a bad joke”.', `${report} who called Joan Pike’s letter “a bad joke”?`, 'Peter Lund'],
    ['Peter Lund dismissed Joan Pike’s plan as “a bad joke”.', `${report} whose plan did Peter Lund dismiss as “a bad joke”?`, 'Joan Pike'],
    ['Peter Lund accused Joan Pike of hiding the costs of the wall.', `${report} whom did Peter Lund accuse of hiding the costs of the wall?`, 'Joan Pike'],
    ['Peter Lund hit back on Monday at his old friend Mayor Joan Pike for suggesting that Leeds may sell its boats.', `${report} who hit back at Joan Pike for suggesting that Leeds may sell its boats?`, 'Peter Lund'],
    ['Peter Lund hit back on Monday at his old friend Mayor Joan Pike for suggesting that Leeds may sell its boats.', `${report} whom did Peter Lund hit back at for suggesting that Leeds may sell its boats?`, 'Joan Pike'],
    ['Peter Lund lashed out at Joan Pike for hiding the costs of the wall.', `${report} whom did Peter Lund lash out at for hiding the costs of the wall?`, 'Joan Pike'],
  ])('%s %s', (line, stem, key) => {
    const found = ask(line).find((question) => question.stem === stem);
    expect(found && keysOf(found)).toEqual([key]);
  });

  it('asks who denied something', () => {
    const [found] = ask('Peter Lund denied that the old lighthouse had lost his lamps at sea.', [{ quote: 'the old lighthouse had lost his lamps at sea', speaker: ['Peter Lund', 'Peter Lund'], cue: 'denied', level: 'indirect', denies: true }]);
    expect(found).toBeUndefined();
    const [sound] = ask('Peter Lund denied that the old lighthouse had lost three lamps at sea.', [{ quote: 'the old lighthouse had lost three lamps at sea', speaker: ['Peter Lund', 'Peter Lund'], cue: 'denied', level: 'indirect', denies: true }]);
    expect(sound).toMatchObject({ stem: `${report} who denied that the old lighthouse had lost three lamps at sea?` });
    expect(keysOf(sound!)).toEqual(['Peter Lund']);
  });

  it.each<[why: string, line: string]>([
    ['it is not told for a fact', 'Nobody knows whether Peter Lund rejected Joan Pike’s claim that the lighthouse needs new lamps.'],
    ['somebody else says so', 'Her aide said Peter Lund rejected Joan Pike’s claim that the lighthouse needs new lamps.'],
    ['it did not happen', 'Peter Lund has not rejected Joan Pike’s claim that the lighthouse needs new lamps.'],
    ['the words point to one of the two', 'Peter Lund accused Joan Pike of hiding his letters.'],
    ['nothing is said of the matter', 'Peter Lund rejected Joan Pike.'],
    ['nothing is named to which its words point', 'Peter Lund accused Joan Pike of hiding its old costs.'],
    ['it is somebody’s letter that is answered', 'Peter Lund hit back at Joan Pike’s letter “a bad joke”.'],
    ['the sentence goes on in a quotation', 'Peter Lund rejected Joan Pike’s claim that the lighthouse “needs lamps”.'],
  ])('asks nothing when %s', (_why, line) => {
    expect(ask(line)).toEqual([]);
  });

  it('offers nobody who stands beside the other in a sentence of answering', () => {
    const asked = ask('Peter Lund rejected Joan Pike’s claim that the lighthouse needs new lamps. David Okoro disagreed with Joan Pike.');
    expect(asked.filter(({ stem }) => stem.includes('who rejected')).flatMap(optionsOf)).not.toContain('David Okoro');
  });
});

const dated = (days: [name: string, words: string, day: string][]) => {
  const text = days.map(([name, words, day]) => `“${words},” ${name} said on ${day}.`).join('\n\nThe wall was built a long time ago.\n\n');
  const marks = days.map(([name, words, day]): Mark => ({ quote: `${words},`, speaker: [name, name], cue: 'said', level: 'direct', time: `on ${day}` }));
  return answersWhom.ask(makeWorld([readByHand(text, { outlet: 'Coast Daily', publishedAt: '2019-03-14' }, marks)], 2)).flatMap((question) => (question.format === 'order' ? [question] : []));
};

describe('the order in which things were said', () => {
  const monday: [string, string, string] = ['Joan Pike', 'Nobody will miss a ferry because of some stones', 'Monday'];
  const tuesday: [string, string, string] = ['David Okoro', 'Families on Quay Street will pay with their savings', 'Tuesday'];
  const wednesday: [string, string, string] = ['Ruth Baker', 'The sand behind the old wall is gone', 'Wednesday'];

  it('goes by the days that the report gives', () => {
    const [asked] = dated([wednesday, monday, tuesday]);
    expect(asked && keysOf(asked)).toEqual([monday, tuesday, wednesday].map(([name, words]) => `${name}: “${words}”`));
    expect(asked!.explanation).toBe('The reports give these days: 11 March 2019, 12 March 2019 and 13 March 2019.');
  });

  it.each<[why: string, days: [string, string, string][]]>([
    ['there are two', [monday, wednesday]],
    ['two are of one day', [monday, tuesday, [wednesday[0], wednesday[1], 'Tuesday']]],
    ['one was said again', [monday, tuesday, wednesday, [wednesday[0], 'All the sand behind the wall is gone', 'Monday']]],
  ])('is not asked when %s', (_why, days) => {
    expect(dated(days)).toEqual([]);
  });
});
