import { describe, expect, it } from 'vitest';
import { makeQuestions } from '@/lib/pipeline';
import { foreignDocuments, isSameDocument, mayBeAlias, withThe } from '@/lib/questions/documents';
import { sameArticleFirst } from '@/lib/questions/likely-provisions';
import { keysOf, optionsOf } from '@/lib/questions/option-texts';
import { makeWorld } from '@/lib/questions/world';
import { readByHand } from './hand-made';
import { gazette } from './harbour';

it.each([['Harbour Act 1964', 'the Harbour Act 1964'], ['UN Resolution 2231', 'UN Resolution 2231'], ['Lund v. Marsh', 'Lund v. Marsh'], ['H.R. 12', 'H.R. 12']])('withThe(%s)', (name, shown) => {
  expect(withThe(name)).toBe(shown);
});

it.each<[string, string, boolean]>([
  ['Constitution', 'Constitution of Estonia', true],
  ['Harbour Act', 'Harbour Act 1964', false],
  ['Harbour Act', 'Coastal Act', false],
])('isSameDocument(%s, %s)', (a, b, same) => {
  expect(isSameDocument(a, b)).toBe(same);
});

it.each<[string, string, boolean]>([
  ['Harbour Act', 'HB 12', true],
  ['Coastal Accord', 'Ferry Deal', true],
  ['Fifth Amendment', 'U.S. Constitution', true],
  ['Fifth Amendment', 'First Amendment', false],
  ['Harbour Act', 'Coastal Accord', false],
  ['Resolution 12', 'Resolution 13', false],
])('mayBeAlias(%s, %s)', (a, b, may) => {
  expect(mayBeAlias(a, b)).toBe(may);
});

describe('what-it-covers', () => {
  const asked = (text: string, name: string, provision: { words: string; relation: string; claimedBy?: string }) =>
    makeQuestions([readByHand(text, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, [], [{ name, mentions: [name], provisions: [provision] }]), gazette], { kinds: ['what-it-covers'] }).questions.filter(({ stem }) => stem.includes('Coast Daily') || stem.includes(provision.words));

  it('asks what a document does not ban, beside things of which nobody speaks', () => {
    const [found] = asked('The Pier Treaty does not ban the testing of old cannons by the club.', 'Pier Treaty', { words: 'the testing of old cannons by the club', relation: 'does not ban' });
    expect(found!.stem).toBe('What does the Coast Daily report of 13 March 2019 say the Pier Treaty does NOT ban?');
    expect(keysOf(found!)).toEqual(['the testing of old cannons by the club']);
    expect(optionsOf(found!)).toHaveLength(4);
  });

  it('holds nothing invented beside what is of its own kind', () => {
    const [found] = asked('The Pier Treaty overturned the oldest rule of the port.', 'Pier Treaty', { words: 'the oldest rule of the port', relation: 'overturned' }).filter(({ stem }) => stem.startsWith('What does'));
    expect(optionsOf(found!).sort()).toEqual(['a public hearing before any work', 'repairs to public sea walls', 'the oldest rule of the port', 'the right of access to the quay']);
  });

  it('offers acts of the matter, and of the country alone', () => {
    const act = { words: 'the counting of ballots in every town', relation: 'requires' };
    const [found] = asked('The Pier Act requires the counting of ballots in every town, Congress was told.', 'Pier Act', act).filter(({ stem }) => stem.startsWith('Which document'));
    expect(optionsOf(found!).every((option) => /Pier Act|Voting Rights Act|Help America Vote Act|Ethics in Government Act|War Powers Act|Harbour Act|Coastal Accord/.test(option))).toBe(true);
    expect(foreignDocuments('Pier Act', makeWorld([readByHand('The Pier Act holds in Norway.', { outlet: 'Coast Daily' }, [])]))).toEqual([]);
  });

  it('offers things with the article of the key first', () => {
    expect(sameArticleFirst([['the quay', 'a pier', 'old boats'], ['an inn', 'new sheds']], 'a mill')).toEqual([['a pier'], ['an inn'], ['the quay', 'old boats'], ['new sheds']]);
  });

  it('asks who claims it, several or one', () => {
    const stem = 'In the Coast Daily report of 13 March 2019, who says that the Pier Treaty is breached by the tests of old cannons?';
    const [crowd] = asked('Estonia and some of its friends claim that the tests of old cannons breach the Pier Treaty.', 'Pier Treaty', { words: 'the tests of old cannons', relation: 'is breached by', claimedBy: 'Estonia and some of its friends' }).filter((each) => each.stem === stem);
    expect(keysOf(crowd!)).toEqual(['Estonia and some of its friends']);
    expect(optionsOf(crowd!)).toContain('The report itself');
    const [one] = asked('Elena Marsh claims that the tests of old cannons breach the Pier Treaty.', 'Pier Treaty', { words: 'the tests of old cannons', relation: 'is breached by', claimedBy: 'Elena Marsh' }).filter((each) => each.stem === stem);
    expect(keysOf(one!)).toEqual(['Elena Marsh']);
    expect(optionsOf(one!)).toEqual(expect.arrayContaining(['The report itself']));
  });

  it('shows the sentence that names a document called "it"', () => {
    const found = asked('Port Ellis has signed the Pier Treaty. It protects the right to fish from the quay.', 'Pier Treaty', { words: 'the right to fish from the quay', relation: 'protects' });
    expect(found.length).toBeGreaterThan(0);
    for (const { evidence } of found) expect(evidence.map(({ text }) => text)).toEqual(['It protects the right to fish from the quay.', 'Port Ellis has signed the Pier Treaty.']);
  });

  it.each([
    ['it points to what came before', 'The Pier Treaty bans those old cannons of the club.', { words: 'those old cannons of the club', relation: 'bans' }],
    ['it did so once', 'The Pier Treaty originally did not ban the testing of old cannons.', { words: 'the testing of old cannons', relation: 'does not ban' }],
    ['who claims it has no name', 'The Pier Treaty bans the testing of old cannons, Y. said.', { words: 'the testing of old cannons', relation: 'bans', claimedBy: 'Y.' }],
  ])('asks nothing where %s', (_why, text, provision) => {
    expect(asked(text, 'Pier Treaty', provision)).toEqual([]);
  });
});
