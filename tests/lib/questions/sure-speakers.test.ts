import { describe, expect, it } from 'vitest';
import { makeWorld } from '@/lib/questions/world';
import { readByHand, type Mark } from './hand-made';

const baker: [string, string] = ['Baker', 'Ruth Baker'];
const about = { outlet: 'Coast Daily', publishedAt: '2019-03-13' };

/** A statement broken by its cue: the pieces are found in the text. */
function broken(text: string, first: string, second: string, mark: Partial<Mark> = {}) {
  const reading = readByHand(text, about, [{ quote: second, speaker: baker, cue: 'said', level: 'mixed', confidence: 0.81, ...mark }]);
  const [start, then] = [text.indexOf(first), text.indexOf(second)];
  const quote = { start, end: then + second.length, parts: [{ start, end: start + first.length }, { start: then, end: then + second.length }] };
  return makeWorld([{ ...reading, statements: reading.statements.map((statement) => ({ ...statement, quote })) }]).said[0]!.isSure;
}

describe('a sentence that is all somebody’s words but for its cue', () => {
  const lead = 'Engineer Ruth Baker came to the harbour. ';
  it.each<[text: string, first: string, second: string, mark: Partial<Mark>, isSure: boolean]>([
    ['The stones, Baker said, were “older than the town.”', 'The stones,', 'were “older than the town.”', {}, true],
    ['The stones, said Baker, were “older than the town.”', 'The stones,', 'were “older than the town.”', {}, true],
    ['The stones, she said, were “older than the town.”', 'The stones,', 'were “older than the town.”', { speaker: ['she', 'Ruth Baker'] }, true],
    ['The stones, she said, were “older than the town.”', 'The stones,', 'were “older than the town.”', { speaker: ['she', 'Ruth Baker'], confidence: 0.7 }, false],
    ['The stones, Baker shouted, were “older than the town.”', 'The stones,', 'were “older than the town.”', { cue: 'shouted' }, false],
    ['The stones, Baker later said on the quay, were “older than the town.”', 'The stones,', 'were “older than the town.”', {}, false],
    ['On that day, as the stones, Baker said, were “older than the town.”', 'the stones,', 'were “older than the town.”', {}, false],
    ['The stones, Baker said, were “older than the town” and the pier.', 'The stones,', 'were “older than the town”', {}, false],
    ['The stones, Baker said, were “older than the town.”', 'The stones,', 'were “older than the town.”', { denies: true }, false],
  ])('%s', (text, first, second, mark, isSure) => {
    expect(broken(lead + text, first, second, mark)).toBe(isSure);
  });

  it('is nobody’s when “she” may be somebody else', () => {
    const text = 'Engineer Ruth Baker met Mayor Elena Marsh. The stones, she said, were “older than the town.”';
    expect(broken(text, 'The stones,', 'were “older than the town.”', { speaker: ['she', 'Ruth Baker'] })).toBe(false);
  });
});

describe('words added to what somebody did', () => {
  const quote = 'the stones were “older than the town itself.”';
  const sure = (text: string, mark: Partial<Mark> = {}) => makeWorld([readByHand(text, about, [{ quote, speaker: ['Ruth Baker', 'Ruth Baker'], cue: 'telling', level: 'mixed', confidence: 0.83, ...mark }])]).said[0]!.isSure;
  it.each<[text: string, mark: Partial<Mark>, isSure: boolean]>([
    [`Chief engineer Ruth Baker showed a plan of the wall, telling the council ${quote}`, { speaker: ['Chief engineer Ruth Baker', 'Ruth Baker'] }, true],
    [`Ruth Baker showed Pike a plan of the wall, telling the council ${quote}`, {}, false],
    [`Ruth Baker showed a plan which was wrong, telling the council ${quote}`, {}, false],
    [`Baker showed a plan of the wall, telling the council ${quote}`, { speaker: ['Baker', 'Ruth Baker'] }, false],
    [`Ruth Baker showed a plan of the wall, hinting to all that ${quote}`, { cue: 'hinting' }, false],
  ])('%s', (text, mark, isSure) => {
    expect(sure(`${text} Ruth Baker left.`, mark)).toBe(isSure);
  });
});

describe('words that two reports have', () => {
  const words = 'The stones of the old wall are moving';
  const said = readByHand(`“${words},” engineer Ruth Baker said.`, about, [{ quote: `${words},`, speaker: ['Ruth Baker', 'Ruth Baker'], cue: 'said', level: 'direct' }]);
  const alone = (more: Partial<Mark> = {}) => readByHand(`Engineer Ruth Baker spoke. “${words}.” Engineer Joan Pike left.`, { outlet: 'The Harbour Gazette' }, [{ quote: `${words}.`, speaker: ['Ruth Baker', 'Ruth Baker'], level: 'direct', confidence: 0.44, ...more }]);
  it.each<[what: string, readings: Parameters<typeof makeWorld>[0], isSure: boolean]>([
    ['one alone is unsure', [alone()], false],
    ['beside one that is sure', [alone(), said], true],
    ['beside one that is sure of somebody else', [alone({ speaker: ['Joan Pike', 'Joan Pike'] }), said], false],
    ['paraphrased', [alone({ level: 'indirect' }), said], false],
  ])('%s', (_what, readings, isSure) => {
    expect(makeWorld(readings).said[0]!.isSure).toBe(isSure);
  });
});
