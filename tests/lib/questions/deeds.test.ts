import { describe, expect, it } from 'vitest';
import { makeQuestions } from '@/lib/pipeline';
import { deedOf } from '@/lib/questions/deeds';
import { keysOf } from '@/lib/questions/option-texts';
import { makeWorld } from '@/lib/questions/world';
import { gazette } from './harbour';
import { readByHand, type Mark } from './hand-made';

const about = { outlet: 'Coast Daily', publishedAt: '2019-03-13' };
const marsh: [string, string] = ['Elena Marsh', 'Elena Marsh'];
type Row = [text: string, mark: Partial<Mark> & Pick<Mark, 'quote'>, deed: string | null];
const deed = (text: string, mark: Row[1]) => deedOf(makeWorld([readByHand(text, about, [{ speaker: marsh, cue: 'rejected', level: 'indirect', confidence: 0.79, ...mark }])]).said[0]!);

describe('what somebody did by speaking', () => {
  it.each<Row>([
    ['Elena Marsh rejected any delay to the new sea wall.', { quote: 'any delay to the new sea wall' }, 'rejected any delay to the new sea wall'],
    ['Mayor of Port Ellis Elena Marsh has flatly rejected any delay to the new sea wall.', { quote: 'any delay to the new sea wall', cue: 'has flatly rejected', speaker: ['Mayor of Port Ellis Elena Marsh', 'Elena Marsh'] }, 'has flatly rejected any delay to the new sea wall'],
    ['Elena Marsh, the mayor, called a plan of Harbour Watch “a heap of stones,” and left.', { quote: 'a plan of Harbour Watch “a heap of stones,”', cue: 'called', level: 'mixed' }, 'called a plan of Harbour Watch “a heap of stones”'],
    ['Elena Marsh (D-Ohio) also described Harbour Watch as "a club of old sailors".', { quote: 'Harbour Watch as "a club of old sailors', cue: 'also described', level: 'mixed' }, 'described Harbour Watch as “a club of old sailors”'],
    ['Elena Marsh has gone so far as to call Harbour Watch a “club.”', { quote: 'Harbour Watch a “club.”', cue: 'has gone so far as to call', level: 'mixed' }, 'has gone so far as to call Harbour Watch a “club”'],
    ['Elena Marsh presented a report on the town’s many old boats.', { quote: 'the town’s many old boats', cue: 'presented a report' }, 'presented a report on the town’s many old boats'],
    ['Elena Marsh ruled out talks with the U.S. on any other harbours.', { quote: 'talks with the U.S. on any other harbours', cue: 'ruled out' }, 'ruled out talks with the U.S. on any other harbours'],
    ['Elena Marsh rejected any delay to the new sea wall and praised the pilots.', { quote: 'any delay to the new sea wall' }, 'rejected any delay to the new sea wall'],
    // Whose, which, who else?
    ['The bombs fell in a report of Leeds. Elena Marsh confirmed the bombed report to the Tide at noon.', { quote: 'the bombed report to the Tide at noon', cue: 'confirmed' }, null],
    ['Friends of Elena Marsh rejected any delay to the new sea wall.', { quote: 'any delay to the new sea wall', speaker: ['Friends of Elena Marsh', 'Elena Marsh'] }, null],
    ['Ruth Baker and Elena Marsh rejected any delay to the new sea wall.', { quote: 'any delay to the new sea wall', speaker: ['Ruth Baker and Elena Marsh', 'Elena Marsh'] }, null],
    ['Baker said that Elena Marsh rejected any delay to the new sea wall.', { quote: 'any delay to the new sea wall' }, null],
    ['Elena Marsh rejected their many plans to move the old stones.', { quote: 'their many plans to move the old stones' }, null],
    ['Elena Marsh rejected this delay to the new sea wall of Port Ellis.', { quote: 'this delay to the new sea wall of Port Ellis' }, null],
    ['Elena Marsh voiced some real trust in the veteran sailor.', { quote: 'some real trust in the veteran sailor', cue: 'voiced' }, null],
    ['Elena Marsh defended the programmes as a help to old sailors.', { quote: 'the programmes as a help to old sailors', cue: 'defended' }, null],
    ['Elena Marsh called the building "a heap of very old stones."', { quote: 'the building "a heap of very old stones."', cue: 'called', level: 'mixed' }, null],
    ['Elena Marsh rejected any delay to the new sea wall on Tuesday.', { quote: 'any delay to the new sea wall' }, null],
    ['Elena Marsh rejected any delay to the sea wall last month.', { quote: 'any delay to the sea wall last month' }, null],
    ['Elena Marsh might reject any delay to the new sea wall.', { quote: 'any delay to the new sea wall', cue: 'might reject' }, null],
    ['Elena Marsh is rejecting any delay to the new sea wall.', { quote: 'any delay to the new sea wall', cue: 'is rejecting' }, null],
    ['Elena Marsh rejected any delay of.', { quote: 'any delay of' }, null],
    ['Elena Marsh rejected a long delay, which cost much, to.', { quote: 'a long delay, which cost much, to' }, null],
    ['Elena Marsh promised help to old sailors and to Reed, D-Port.', { quote: 'help to old sailors and to Reed, D-Port', cue: 'promised' }, null],
    ['Elena Marsh rejected (again) any delay to the sea wall.', { quote: '(again) any delay to the sea wall' }, null],
  ])('%s', (text, mark, expected) => {
    expect(deed(text, mark)).toBe(expected);
  });
});

describe('who did it', () => {
  const text = 'Elena Marsh rejected any delay to the new sea wall. “The boats are safe,” Peter Reed said. “The boats are wet,” Joan Pike said. “The boats are lost,” Amos Quill said. Pike wants no delay to the sea wall either.';
  const reading = readByHand(text, about, [
    { quote: 'any delay to the new sea wall', speaker: marsh, cue: 'rejected', level: 'indirect', confidence: 0.79 },
    ...(['The boats are safe,', 'The boats are wet,', 'The boats are lost,'].map((quote, at) => ({ quote, speaker: [['Peter Reed', 'Joan Pike', 'Amos Quill'][at]!, ['Peter Reed', 'Joan Pike', 'Amos Quill'][at]!] as [string, string], cue: 'said', level: 'direct' as const }))),
  ]);
  const asked = makeQuestions([reading], { seed: 1 }).questions.find(({ stem }) => stem === 'In the Coast Daily report of 13 March 2019, who rejected any delay to the new sea wall?');

  it('is asked although readers differ on such statements, and nobody else named beside it is a choice', () => {
    expect(keysOf(asked!)).toEqual(['Elena Marsh']);
    expect(asked).toMatchObject({ kind: 'who-said', skill: 'attribution', options: expect.not.arrayContaining(['Joan Pike']) as string[] });
  });

  it('is not asked of who shares a last name with somebody', () => {
    const other = readByHand(`${text} Old Robert Marsh was not asked.`, about, [{ quote: 'any delay to the new sea wall', speaker: marsh, cue: 'rejected', level: 'indirect', confidence: 0.79 }]);
    expect(makeQuestions([other], { seed: 1, library: ['Nora Quist', 'Ida Thorn'] }).questions.some(({ stem }) => stem.includes('who rejected'))).toBe(false);
  });

  it('is not asked of a report that nothing names', () => {
    const nameless = { ...reading, report: { ...reading.report, outlet: null } };
    expect(makeQuestions([nameless], { seed: 1 }).questions.some(({ stem }) => stem.includes('rejected'))).toBe(false);
    expect(makeQuestions([gazette], { seed: 1 }).questions.length).toBeGreaterThan(5);
  });
});
