import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, compareReports } from '@/lib/events/compare-reports';
import type { Group } from '@/lib/events/group';
import type { Reading } from '@/lib/statements/statement';
import { makeReading } from './make-reading';

const filler = 'Rain fell on the valley all week, and the mill stood idle until Thursday. ';
const brief = (groups: Group[]) => groups.map(({ relation, members, differences }) => [relation, members.map(({ text }) => text), differences]);

/** Two reports with one statement each. */
function two(one: Parameters<typeof makeReading>[1][number], other: Parameters<typeof makeReading>[1][number]): Reading[] {
  return [makeReading(`${filler}Novak said: “${one[0]}.”`, [one]), makeReading(`Novak spoke on Monday. He said: “${other[0]}.”`, [other])];
}

describe('the same quote', () => {
  it.each([
    ['We will rebuild the stone bridge before winter', 'We will rebuild the stone bridge before winter'],
    ['The mayor’s men will rebuild the bridge', "the Mayor's men will rebuild the bridge,"],
    ['We will rebuild the stone bridge before winter', 'rebuild the stone bridge before winter'],
  ])('%s | %s', (one, other) => {
    expect(compareReports(two([one, 'direct', 'Novak'], [other, 'direct', 'Eva Novak']))).toMatchObject([{ relation: 'same-quote', members: [{ text: one }, { text: other }], differences: [] }]);
  });

  it('finds it inside a mixed statement', () => {
    const groups = compareReports([
      makeReading(`${filler}Novak promised a vote and said “the stone bridge belongs to the town” in May.`, [['a vote and said “the stone bridge belongs to the town” in May', 'mixed', 'Novak']]),
      makeReading('“The stone bridge belongs to the town,” Novak said.', [['The stone bridge belongs to the town', 'direct', 'Novak']]),
    ]);
    expect(brief(groups)).toEqual([['same-quote', ['the stone bridge belongs to the town', 'The stone bridge belongs to the town'], []]]);
  });
});

describe('the same quote of two people', () => {
  const long = 'the stone bridge over the Olza will carry heavy lorries long after every mill is closed';

  it.each([
    ['a phrase that both use', 'tolls on the stone bridge', 'tolls on the stone bridge', []],
    ['a stretch that only one can have said', long, long, [{ relation: 'same-quote' }]],
  ])('%s', (_, one, other, expected) => {
    expect(compareReports(two([one, 'direct', 'Novak'], [other, 'direct', 'Ann Field']))).toMatchObject(expected);
    expect(compareReports(two([one, 'direct', 'Novak'], [other, 'direct', 'Ann Field']))).toHaveLength(expected.length);
  });

  it('does not join two cuts that share no word', () => {
    const [first, second] = ['the stone bridge belongs to the town', 'no miller ever paid a crown for gravel'];
    const groups = compareReports([
      makeReading(`${filler}Novak said: “${first}.”`, [[first, 'direct', 'Novak']]),
      makeReading(`Novak said: “${first}, and ${second}.”`, [[`${first}, and ${second}`, 'direct', 'Novak']]),
      makeReading(`Eva Novak said: “${second}.”`, [[second, 'direct', 'Novak']]),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.members).toHaveLength(2);
  });
});

describe('reworded', () => {
  it.each([
    ['there would be no toll on the stone bridge', 'There will be no toll on the stone bridge', ['would', 'will']],
    ['we shall rebuild the stone bridge before winter', 'we shall repair the stone bridge well before winter', ['rebuild', 'repair', 'well']],
  ])('%s | %s', (one, other, differences) => {
    expect(brief(compareReports(two([one, 'direct', 'Novak'], [other, 'direct', 'Novak'])))).toEqual([['reworded', [one, other], differences]]);
  });

  it.each([
    ['Peter Novak', 'Ann Field'],
    ['Peter Novak', 'Anna Novak'],
  ])('is not claimed of %s and %s', (one, other) => {
    const groups = compareReports(two(['there would be no toll on the stone bridge', 'direct', one], ['There will be no toll on the stone bridge', 'direct', other]));
    expect(groups).toEqual([]);
  });

  it.each([
    ['few of the words are shared', 'the mill ground rye for bakers of the valley, paid carters in silver, mended seven sluices and lent horses to widows', 'the ferry carried rye and horses of widows past the mill to brewers, cooks, smiths and two tailors of Opava each spring'],
    ['one side says "not"', 'the county offered to buy the old mill with its boats', 'the county would not buy the old mill for the boats it offered to the miller, his sister and her ferry last winter'],
    ['a long one holds words of nearly every short one', 'the mill needs a bridge over the river', 'the mill ground rye, oats and barley for bakers, brewers, grocers and cooks of seven villages, paid its carters in silver coins, lent horses to widows, gave lamps to schools, kept bees, pigs and geese, and needs a bridge over the river'],
  ])('is not claimed where %s', (_, one, other) => {
    expect(compareReports(two([one, 'indirect', 'Novak'], [other, 'indirect', 'Novak'])).map(({ relation }) => relation)).not.toContain('reworded');
  });

  it('is claimed of one person by two of his first names', () => {
    const groups = compareReports(two(['there would be no toll on the stone bridge', 'direct', 'Martin Paul Novak'], ['There will be no toll on the stone bridge', 'direct', 'Paul Novak']));
    expect(groups).toMatchObject([{ relation: 'reworded' }]);
  });

  it.each([
    ['two of one family', 'Anna Novak', 'the county must stop selling gravel that is used to dam the Olza river', 'if it cared for the Olza, the county would not go on selling gravel for a dam'],
    ['two counts', 'Novak', 'the flood by the Olza broke 40 houses in the upper valley', 'in the lower valley the flood of the Olza broke about 90 houses'],
  ])('is not claimed of %s', (_, name, one, other) => {
    expect(compareReports(two([one, 'indirect', 'Peter Novak'], [other, 'indirect', name])).map(({ relation }) => relation)).not.toContain('reworded');
  });

  it('pairs the paraphrases of one speaker', () => {
    const one = 'the county must stop selling gravel that is used to dam the Olza river';
    const other = 'if it cared for the Olza, the county would not go on selling gravel for a dam';
    expect(compareReports(two([one, 'indirect', 'Novak'], [other, 'indirect', 'Novak']))).toMatchObject([{ relation: 'reworded' }]);
  });
});

describe('conflict', () => {
  it.each([
    ['The stone bridge is safe for heavy lorries', 'The stone bridge is not safe for heavy lorries', 'Novak', false],
    ['the council sold the old mill to its architect', 'the council sold the old mill to its architect', 'Ann Field', true],
    ['the council sold the old mill to an architect from Opava for a single crown', 'the mill was sold to the architect by the council', 'Ann Field', true],
    ['24 sailors drowned when the ferry struck the stone bridge', '31 sailors drowned when the ferry struck the stone bridge', 'Ann Field', false],
    ['24 sailors drowned when the ferry struck the stone bridge', '31 sailors drowned as the ferry struck the stone bridge', 'Novak', false],
  ])('%s | %s', (one, other, speaker, denies) => {
    expect(compareReports(two([one, 'indirect', 'Novak'], [other, 'indirect', speaker, denies]))).toMatchObject([{ relation: 'conflict' }]);
  });

  it.each([
    ['24 sailors drowned when the ferry struck the stone bridge', 'about 31 sailors drowned when the ferry struck the stone bridge', 'Ann Field', false],
    ['the report disputes that the council sold the old mill to its architect', 'the council sold the old mill to its architect', 'Ann Field', true],
    ['it was clear who owned the mill', 'the mill was his', 'Ann Field', true],
    ['the miller had locked the gate of the stone bridge', 'the gate of the stone bridge had been locked by the miller, but has not', 'Novak', false],
  ])('is not claimed of %s | %s', (one, other, speaker, denies) => {
    expect(compareReports(two([one, 'indirect', 'Novak'], [other, 'indirect', speaker, denies])).map(({ relation }) => relation)).not.toContain('conflict');
  });

  it('is claimed of one quote with two figures', () => {
    expect(compareReports(two(['We lost 24 sailors at the stone bridge that night', 'direct', 'Novak'], ['We lost 31 sailors at the stone bridge that night', 'direct', 'Novak']))).toMatchObject([{ relation: 'conflict', differences: ['24', '31'] }]);
  });

  it('is claimed of one quote with a denial in another tense', () => {
    expect(compareReports(two(['The stone bridge is safe for the heavy lorries', 'direct', 'Novak'], ['The stone bridge was never safe for the heavy lorries', 'direct', 'Novak']))).toMatchObject([{ relation: 'conflict' }]);
  });

  it('is not claimed where both deny', () => {
    const groups = compareReports(two(['the council sold the old mill to its architect', 'indirect', 'Novak', true], ['the council never sold the old mill to its architect', 'indirect', 'Novak']));
    expect(groups.map(({ relation }) => relation)).not.toContain('conflict');
  });
});

describe('only', () => {
  const alone = makeReading(`${filler}Ann Field said the ferry sank because of rotten timber in its hull.`, [['the ferry sank because of rotten timber in its hull', 'indirect', 'Ann Field']]);

  it('is claimed when nothing elsewhere resembles it', () => {
    expect(brief(compareReports([alone, makeReading(`${filler}Nobody spoke.`, [])]))).toEqual([['only', ['the ferry sank because of rotten timber in its hull'], []]]);
  });

  it.each([
    'The ferry sank last week; its hull was rotten, an engineer wrote.',
    'Ann Field blamed old timber in the hull for the loss of the ferry.',
  ])('is not claimed where the reporter tells it: %s', (telling) => {
    expect(compareReports([alone, makeReading(`${filler}${telling}`, [])])).toEqual([]);
  });

  it('is not claimed of words that the same speaker said at the same place', () => {
    const groups = compareReports([
      makeReading('In Opava last week, Novak offered to sell the county his old barn.', [['to sell the county his old barn', 'indirect', 'Novak']]),
      makeReading('While he was in Opava, Novak proposed a trade involving two orchards.', [['a trade involving two orchards', 'indirect', 'Novak']]),
    ]);
    expect(groups).toEqual([]);
  });

  it.each([['the same speaker at another place', 'Opole', 'Novak'], ['another speaker at the same place', 'Opava', 'Ann Field']])('is claimed of %s', (_, place, name) => {
    const groups = compareReports([
      makeReading('In Opava last week, Novak offered to sell the county his old barn.', [['to sell the county his old barn', 'indirect', 'Novak']]),
      makeReading(`While in ${place}, ${name} proposed a trade involving vessels.`, [['a trade involving vessels', 'indirect', name]]),
    ]);
    expect(groups.map(({ relation }) => relation)).toEqual(['only', 'only']);
  });

  it('is not claimed of what another report has in its headline', () => {
    const headline = 'Rotten Timber Sank the Ferry';
    const other = makeReading(`${filler}Nobody spoke.`, []);
    expect(compareReports([alone, { ...other, report: { ...other.report, headline } }])).toEqual([]);
  });

  it.each([
    ['beside the name one shared word is enough', `Ann Field spoke of timber. ${filler}`, 0],
    ['far from it, it is not', `Ann Field spoke. ${filler}${filler}Somebody sold timber.`, 1],
  ])('%s', (_, telling, count) => {
    const said = 'the ferry sank because of rotten timber near Opava';
    const groups = compareReports([makeReading(`${filler}Ann Field said ${said}.`, [[said, 'indirect', 'Ann Field']]), makeReading(telling, [])]);
    expect(groups).toHaveLength(count);
  });

  it('is not claimed of a statement that may be misread', () => {
    const unsure = { ...alone, statements: alone.statements.map((statement) => ({ ...statement, confidence: 0.3 })) };
    expect(compareReports([unsure, makeReading(filler, [])])).toEqual([]);
  });
});

it('gives one member for each report, and needs two reports', () => {
  const quote = 'We will rebuild the stone bridge before winter';
  const readings = ['First', 'Second', 'Third'].map((word) => makeReading(`${word}: “${quote},” Novak said. “${quote} comes,” he said again.`, [[quote, 'direct', 'Novak'], [`${quote} comes`, 'direct', 'Novak']]));
  for (const { members } of compareReports(readings)) expect(new Set(members.map(({ reportId }) => reportId)).size).toBe(members.length);
  expect(compareReports(readings)[0]).toMatchObject({ relation: 'same-quote', members: [{}, {}, {}] });
  expect(compareReports(readings.slice(0, 1))).toEqual([]);
});

it('never groups a statement twice, whatever the words', () => {
  const words = fc.array(fc.constantFrom('bridge', 'mill', 'not', 'toll', 'river', 'will', 'the', 'stone'), { minLength: 4, maxLength: 9 }).map((list) => list.join(' '));
  const reading = fc.array(words, { minLength: 1, maxLength: 4 }).chain((list) => fc.constant(makeReading(list.map((each) => `He said “${each}”.`).join(' '), list.map((each) => [each, 'direct', 'Novak']))));
  fc.assert(fc.property(fc.array(reading, { minLength: 2, maxLength: 3 }), (readings) => {
    const distinct = readings.filter(({ report }, index) => readings.findIndex((each) => each.report.id === report.id) === index)
      .map((each) => ({ ...each, statements: each.statements.filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index) }));
    const ids = compareReports(distinct).flatMap(({ members }) => members.map(({ statementId }) => statementId));
    expect(new Set(ids).size).toBe(ids.length);
  }), { numRuns: 60 });
});

describe('absent from', () => {
  const telling = 'the ferry sank because of rotten timber in its hull';
  const reading = (name: string, words: string) => makeReading(`${filler}${name} said ${words}.`, [[words, 'indirect', name]]);
  const alone = reading('Ann Field', telling);
  const silent = makeReading(`${filler}Nobody spoke.`, []);
  const knowing = makeReading(`${filler}Ann Field blamed old timber in the hull for the loss of the ferry.`, []);
  const absent = (readings: Reading[], at = 0) => [...(compare(readings).absentFrom.get(readings[at]!.statements[0]!.id) ?? [])];

  it.each<[string, Reading[], Reading[]]>([
    ['the one other report that does not tell it', [alone, silent], [silent]],
    ['of two others the one that does not', [alone, knowing, silent], [silent]],
    ['none that may tell it', [alone, knowing], []],
    ['the report that neither of two tellings has', [alone, reading('Field', `${telling} at night`), silent], [silent]],
  ])('names %s', (_, readings, expected) => {
    expect(absent(readings)).toEqual(expected.map(({ report }) => report.id));
  });

  it('names none where one of two tellings is known', () => {
    const longer = reading('Field', `${telling}, and the harbour master of Opava sold lamps and ropes to nobody`);
    const lamps = makeReading(`${filler}The harbour master of Opava sold lamps and ropes.`, []);
    expect(compare([alone, longer]).groups[0]?.members).toHaveLength(2);
    expect(absent([alone, lamps])).toEqual([lamps.report.id]);
    expect(absent([alone, longer, lamps])).toEqual([]);
  });

  it('is nothing of one report', () => {
    expect(compare([alone])).toEqual({ groups: [], absentFrom: new Map() });
  });
});
