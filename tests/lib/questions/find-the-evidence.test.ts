import { describe, expect, it } from 'vitest';
import { findTheEvidence } from '@/lib/questions/kinds/find-the-evidence';
import { keysOf } from '@/lib/questions/option-texts';
import { makeWorld } from '@/lib/questions/world';
import { readByHand, type Mark } from './hand-made';
import { daily } from './harbour';

const filler = ['The stones of the old quay were moved in a storm.', 'Two of the boats lost their masts.', 'The town has asked its people for patience.', 'Nobody has been hurt so far.', 'The Harbour Board chairman Peter Lund and Ruth Baker were asked about the costs.', 'Joan Pike had no answer for Amos Reed.'];

/** The sentences before, the one that is looked for, and the filler around them; each paragraph has two. */
function ask(lines: string[], marks: Mark[]) {
  const sentences = [...filler.slice(0, 3), ...lines, ...filler.slice(3)];
  const text = sentences.map((sentence, at) => sentence + (at % 2 ? '\n\n' : ' ')).join('').trim();
  const world = makeWorld([readByHand(text, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, marks)], 4);
  return findTheEvidence.ask(world).flatMap((question) => (question.format === 'span' ? [question] : []));
}

const pike: [string, string] = ['Joan Pike', 'Joan Pike'];
const inParis: Mark = { quote: 'the ferries would sail again', speaker: pike, cue: 'said', level: 'indirect', place: 'in Paris' };
const denied: Mark = { quote: 'the ferries had been sold', speaker: pike, cue: 'denied', level: 'indirect', denies: true };
const exact: Mark = { quote: 'Nobody will miss a ferry because of some stones,', speaker: pike, cue: 'said', level: 'direct' };

describe('find-the-evidence', () => {
  it.each<[asks: string, lines: string[], marks: Mark[], key: string]>([
    ['shows what office or role Clara Hall has', ['Clara Hall, the director of the Coastal Museum, has seen the quay.', 'Amos Reed went there with Hall.'], [], 'Clara Hall, the director of the Coastal Museum, has seen the quay.'],
    ['shows where Joan Pike was speaking', ['Joan Pike said in Paris that the ferries would sail again.', 'Most of them had come from London.'], [inParis], 'Joan Pike said in Paris that the ferries would sail again.'],
    ['shows on which day Joan Pike spoke', ['Joan Pike said on Tuesday that the ferries would sail again.', 'Amos Reed went there with Pike.'], [{ ...inParis, place: undefined, time: 'on Tuesday' }], 'Joan Pike said on Tuesday that the ferries would sail again.'],
    ['tells what Joan Pike denied', ['Joan Pike denied that the ferries had been sold.', 'David Okoro spoke with Pike of it.'], [denied], 'Joan Pike denied that the ferries had been sold.'],
    ['gives exact words of Joan Pike', ['“Nobody will miss a ferry because of some stones,” Joan Pike said.', '“We have to pay for it all,” David Okoro told them.'], [exact, { quote: 'We have to pay for it all,', speaker: ['David Okoro', 'David Okoro'], cue: 'told', level: 'direct' }], '“Nobody will miss a ferry because of some stones,” Joan Pike said.'],
  ])('%s', (asks, lines, marks, key) => {
    const found = ask(lines, marks).find(({ stem }) => stem === `Which sentence of the Coast Daily report of 13 March 2019 ${asks}?`);
    expect(found && keysOf(found)).toEqual([key]);
    expect(found!.options.length).toBeGreaterThanOrEqual(5);
    expect(found!.options.length).toBeLessThanOrEqual(14);
    expect(found!.breaks.length).toBeGreaterThan(0);
  });

  it('shows who “she” is with the sentence that says so', () => {
    const she: Mark = { quote: 'Nobody will miss a ferry because of some stones,', speaker: ['she', 'Joan Pike'], cue: 'said', level: 'direct' };
    const okoro: Mark = { quote: 'We have to pay for it all,', speaker: ['David Okoro', 'David Okoro'], cue: 'told', level: 'direct' };
    const lines = ['Joan Pike came to the quay at noon.', '“Nobody will miss a ferry because of some stones,” she said.', '“We have to pay for it all,” David Okoro told them.'];
    const found = ask(lines, [she, okoro]).find(({ stem }) => stem.includes('exact words of Joan Pike'));
    expect(found && keysOf(found)).toEqual([lines[1]]);
    expect(found!.options).toContain(lines[0]);
  });

  it.each<[why: string, asks: string, lines: string[], marks: Mark[]]>([
    ['another sentence calls her by it', 'Clara Hall', ['Clara Hall, the director of the Coastal Museum, has seen the quay.', 'Amos Reed went there with Director Hall.'], []],
    ['nobody else names her', 'Clara Hall', ['Clara Hall, the director of the Coastal Museum, has seen the quay.'], []],
    ['another sentence has the place', 'where', ['Joan Pike said in Paris that the ferries would sail again.', 'Most of them had come from London and Paris.'], [inParis]],
    ['she denied something else', 'tells what', ['Joan Pike denied that the ferries had been sold.', 'Pike rejected the plan for a bridge.'], [denied]],
    ['somebody else denied it', 'tells what', ['Friends of Joan Pike denied that the ferries had been sold.', 'Amos Reed went there with Pike.'], [{ ...denied, speaker: ['Friends of Joan Pike', 'Joan Pike'] }]],
    ['she only said it', 'tells what', ['Joan Pike said that the ferries had been sold.', 'Amos Reed went there with Pike.'], [{ ...denied, cue: 'said' }]],
    ['the day is that of print alone', 'on which day', ['Joan Pike said tonight that the ferries would sail again.', 'Amos Reed went there with Pike.'], [{ ...inParis, place: undefined, time: 'tonight' }]],
    ['she is quoted twice', 'exact words of Joan Pike', ['“Nobody will miss a ferry because of some stones,” Joan Pike said.', '“We have to pay for it all,” she said.'], [exact, { quote: 'We have to pay for it all,', speaker: ['she', 'Joan Pike'], cue: 'said', level: 'direct' }]],
  ])('is not asked when %s', (_why, asks, lines, marks) => {
    const found = ask(lines, marks).filter(({ stem, options }) => stem.includes(asks) && lines.every((line) => options.includes(line)));
    expect(found).toEqual([]);
  });

  it.each<[what: string, one: string, other: string, isAsked: boolean]>([
    ['the same in other words', 'the ferries would sail from the southern pier during the long building work', 'ferries were to sail from the pier in the south while the long building work went on', true],
    ['the very same', 'the ferries would sail from the southern pier during the long building work', 'the ferries would sail from the southern pier during the long building work', false],
    ['another matter', 'the ferries would sail from the southern pier during the long building work', 'the ferries of the island had brought fewer guests than the trains', false],
    ['what cannot stand alone', 'it would sail from there during the long building work of the southern pier', 'it was to sail from there while the long building work of the southern pier went on', false],
  ])('asks which sentence tells the same: %s', (_what, one, other, isAsked) => {
    const told = (quote: string): Mark => ({ quote, speaker: pike, cue: 'said', level: 'indirect' });
    const report = (quote: string, outlet: string) => readByHand([...filler.slice(0, 3), `Joan Pike said that ${quote}.`, ...filler.slice(3)].join(' '), { outlet, publishedAt: '2019-03-13' }, [told(quote)]);
    const asked = findTheEvidence.ask(makeWorld([report(one, 'Coast Daily'), report(other, 'The Tide')]));
    expect(asked.some(({ stem }) => stem.includes('tells the same'))).toBe(isAsked);
  });

  it('has no passage in a report of a few sentences', () => {
    const short = readByHand('“Nobody will miss a ferry because of some stones,” Joan Pike said. “We pay,” said David Okoro.', { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, [exact]);
    expect(findTheEvidence.ask(makeWorld([short]))).toEqual([]);
  });

  it('keeps furniture and words of the page out of the passage', () => {
    const { text } = daily.report;
    const at = text.indexOf('Its loan is a reward');
    const marked = { ...daily, report: { ...daily.report, furniture: [{ kind: 'caption' as const, start: at, end: text.indexOf('.', at) + 1 }] } };
    const asked = findTheEvidence.ask(makeWorld([marked])).flatMap((question) => (question.format === 'span' ? question.options : []));
    expect(asked.filter((sentence) => sentence.startsWith('Its loan'))).toEqual([]);
  });
});
