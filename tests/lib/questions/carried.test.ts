import { describe, expect, it } from 'vitest';
import { keyInEvidence } from '@/lib/checks/key-in-evidence';
import { lowConfidence } from '@/lib/checks/low-confidence';
import { carriedIn, namedApart } from '@/lib/questions/carried';
import { howWorded } from '@/lib/questions/kinds/how-worded';
import { whichReport } from '@/lib/questions/kinds/which-report';
import { keysOf } from '@/lib/questions/option-texts';
import { makeWorld } from '@/lib/questions/world';
import { readByHand, type Mark } from './hand-made';
import { daily, gazette } from './harbour';

const stones = 'The stones are moving and the sand behind them is gone,';
const filler = 'Rain fell on the northern hills for a week. Buses stood still in the valley until Thursday.';
/** A third report: filler and one line of somebody. */
const third = (line: string, mark?: Omit<Mark, 'level'> & { level?: Mark['level'] }, outlet = 'Bay Courier') =>
  readByHand(`${filler} ${line}`, { outlet, publishedAt: '2019-03-14' }, mark ? [{ level: 'direct', ...mark }] : []);

const byBaker = third('Ruth Baker spoke. “The stones are moving and the sand behind them is gone,” Baker said.', { quote: stones, speaker: ['Baker', 'Ruth Baker'], cue: 'said' });
const byHer = third('“The stones are moving and the sand behind them is gone,” an engineer said.', { quote: stones, cue: 'said', confidence: 0.6 });
const byAnother = third('“The stones are moving and the sand behind them is gone,” Ada Quist said.', { quote: stones, speaker: ['Ada Quist', 'Ada Quist'], cue: 'said' });
const silent = third('Nobody spoke.');

const find = (third: typeof silent, words: string) => carriedIn(makeWorld([gazette, daily, third], 7)).find(({ said }) => said.words.includes(words));
const outlets = (reports: { outlet: string | null }[] = []) => reports.map(({ outlet }) => outlet);

describe('carriedIn', () => {
  it.each<[what: string, third: typeof silent, words: string, same: string[], absent: string[]]>([
    ['in all three', byBaker, 'The stones', ['Coast Daily', 'Bay Courier'], []],
    ['in the third from somebody unnamed', byHer, 'The stones', ['Coast Daily', 'Bay Courier'], []],
    ['in the third from another one', byAnother, 'The stones', ['Coast Daily'], []],
    ['not in the third', silent, 'The stones', ['Coast Daily'], ['Bay Courier']],
    ['in one alone', silent, 'Families on Quay Street', [], ['Coast Daily', 'Bay Courier']],
    ['in words that its speaker may have put otherwise', third('David Okoro said that nobody had reckoned with the costs of so long a summer on the hills.', { quote: 'nobody had reckoned with the costs of so long a summer on the hills', speaker: ['David Okoro', 'David Okoro'], cue: 'said', level: 'indirect' }), 'building costs at Port Ellis had doubled', [], []],
    ['in words that another one may have put otherwise', third('Ada Quist said that nobody had reckoned with the costs of so long a summer on the hills.', { quote: 'nobody had reckoned with the costs of so long a summer on the hills', speaker: ['Ada Quist', 'Ada Quist'], cue: 'said', level: 'indirect' }), 'building costs at Port Ellis had doubled', [], ['Bay Courier']],
    ['perhaps in the third', third('Families of Quay Street fear for their savings.'), 'Families on Quay Street', [], ['Coast Daily']],
  ])('%s', (_, other, words, same, absent) => {
    const found = find(other, words);
    expect(outlets(found?.same.map(({ report }) => report))).toEqual(same);
    expect(outlets(found?.absent)).toEqual(absent);
  });

  it('leaves out reports that have one name', () => {
    const twin = third('Nobody spoke of it.', undefined, 'Coast Daily');
    expect(outlets(namedApart(makeWorld([gazette, daily, twin], 7)))).toEqual(['The Harbour Gazette']);
    expect(carriedIn(makeWorld([gazette, daily, twin], 7))).toEqual([]);
  });
});

describe('which of two reports of three', () => {
  const seeds = Array.from({ length: 12 }, (_, seed) => makeWorld([gazette, daily, silent], seed));
  const asked = seeds.flatMap((world) => whichReport.ask(world).map((question) => ({ question, world })));

  it('has each answer, and never another one', () => {
    const about = (words: string) => new Set(asked.filter(({ question }) => question.stem.includes(words)).flatMap(({ question }) => keysOf(question)));
    expect(about('The stones are moving')).toEqual(new Set(['Both reports', 'Only the Harbour Gazette report']));
    expect(about('Families on Quay Street')).toEqual(new Set(['Only the Harbour Gazette report', 'Neither report']));
  });

  it('asks about each statement at most twice where there are few, of other reports and with another answer', () => {
    for (const world of seeds) {
      const asked = whichReport.ask(world).filter(({ prompt, format }) => prompt.quote && format === 'choice');
      const byQuote = [...new Set(asked.map(({ prompt }) => prompt.quote))].map((quote) => asked.filter(({ prompt }) => prompt.quote === quote));
      expect(byQuote.some((questions) => questions.length === 2)).toBe(true);
      for (const questions of byQuote) {
        expect(questions.length).toBeLessThanOrEqual(2);
        expect(new Set(questions.flatMap(keysOf)).size).toBe(questions.length);
        expect(new Set(questions.map(({ factId }) => factId)).size).toBe(questions.length);
      }
    }
  });

  it('asks about each statement once where there are many', () => {
    const lines = Array.from({ length: 11 }, (_, at) => `“The ${['ferry', 'tug', 'lamp', 'crane', 'buoy', 'shed', 'rope', 'net', 'barge', 'anchor', 'mast'][at]} of ${['Leeds', 'York', 'Hull', 'Bath', 'Wells', 'Ely', 'Ripon', 'Truro', 'Derby', 'Exeter', 'Durham'][at]} was sold for little money in ${['spring', 'summer', 'autumn', 'winter'][at % 4]},” Joan Pike said.`);
    const many = readByHand(lines.join(' '), { outlet: 'Pier Post', publishedAt: '2019-03-14' }, lines.map((line) => ({ quote: line.slice(1, line.indexOf('”')), speaker: ['Joan Pike', 'Joan Pike'] as [string, string], cue: 'said', level: 'direct' as const })));
    const quotes = whichReport.ask(makeWorld([many, gazette, silent], 1)).filter(({ format }) => format === 'choice').map(({ prompt }) => prompt.quote);
    expect(quotes.length).toBeGreaterThan(10);
    expect(new Set(quotes).size).toBe(quotes.length);
  });
});

it('takes the same words of an unnamed speaker for certain where another report names him', () => {
  const world = makeWorld([gazette, byHer], 7);
  const both = whichReport.ask(world).find(({ stem }) => stem.includes('The stones are moving'))!;
  expect(keysOf(both)).toEqual(['Both reports']);
  expect(lowConfidence.test(both, world, [])).toBeNull();
  expect(lowConfidence.test({ ...both, evidence: both.evidence.slice(1) }, world, [])).not.toBeNull();
});

describe('which of three reports carries which', () => {
  const courier = third('Ferryman Otto Bell said that Hollow Farm lost its oldest apple trees in August.', { quote: 'Hollow Farm lost its oldest apple trees in August', speaker: ['Otto Bell', 'Otto Bell'], cue: 'said', level: 'indirect' });
  const matches = (...readings: (typeof courier)[]) => whichReport.ask(makeWorld(readings, 7)).flatMap((question) => (question.format === 'match' ? [question] : []));

  it('puts a statement of each beside its report', () => {
    const world = makeWorld([gazette, daily, courier], 7);
    const [question] = matches(gazette, daily, courier);
    const pairs = question!.slots.map((slot, at) => [slot, question!.options[question!.answer[at]!]]);
    expect(pairs).toContainEqual(['Otto Bell said that Hollow Farm lost its oldest apple trees in August', 'The Bay Courier report']);
    expect(pairs.map(([, option]) => option).sort()).toEqual(['The Bay Courier report', 'The Coast Daily report', 'The Harbour Gazette report']);
    expect(keyInEvidence.test(question!, world, [])).toBeNull();
    expect(keyInEvidence.test({ ...question!, evidence: question!.evidence.slice(1) }, world, [])).not.toBeNull();
  });

  it.each<[string, (typeof courier)[]]>([
    ['of two reports', [gazette, daily]],
    ['where one of three has nothing of its own', [gazette, daily, silent]],
  ])('asks nothing %s', (_, readings) => {
    expect(matches(...readings)).toEqual([]);
  });
});

describe('which verb the other report has', () => {
  const spoken = (verb: string, before = '', after = '') => third(`${before}“The stones are moving and the sand behind them is gone,” Ruth Baker ${verb}${after}.`, { quote: stones, speaker: ['Ruth Baker', 'Ruth Baker'], cue: verb });
  const verbs = (...readings: (typeof silent)[]) => howWorded.ask(makeWorld(readings, 7)).filter(({ stem }) => stem.includes('which verb'));

  it('asks for it, beside verbs that neither has', () => {
    const [question] = verbs(gazette, spoken('warned'));
    expect(['told', 'warned']).toContain(keysOf(question!)[0]);
    expect(question!.format === 'choice' && question!.options.filter((option) => option === 'told' || option === 'warned')).toHaveLength(1);
  });

  it.each<[why: string, reading: typeof silent]>([
    ['both have the same', spoken('told')],
    ['there are two verbs in the sentence', spoken('warned', 'Peter Lund added: ')],
    ['the remark is told twice', spoken('warned', 'Sand was gone behind the moving stones of the wall, she claimed. ')],
    ['it is no form that the others could have', spoken('warning')],
  ])('asks nothing when %s', (_, reading) => {
    expect(verbs(gazette, reading)).toEqual([]);
  });
});
