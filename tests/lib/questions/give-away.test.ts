import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givesAway } from '@/lib/questions/give-away';
import type { Question } from '@/lib/questions/question';
import { asking, question } from '@/tests/lib/checks/items';

const words = 'Families on Quay Street will pay for this with their savings';
/** Each another fact without a passage, unless a row says otherwise. */
let made = 0;
const other = (changes: Record<string, unknown>) => question({ factId: `f${(made += 1)}`, evidence: [], ...changes });
const whoSaid = question({ factId: 'who said it' });
const figure = other({ kind: 'figure', stem: 'Which figure is left out of: “The town has spent … million pounds on its harbour”?', prompt: { ask: 'Which figure?', quote: 'The town has spent … million pounds on its harbour', note: null }, options: ['nine', 'ten', 'eleven'], answer: 2 });
const where = other({ kind: 'where-when', stem: `Where did David Okoro say: “${words}”`, prompt: { ask: 'Where?', quote: words, note: null }, options: ['Port Ellis', 'Leeds', 'York'], answer: 0 });
const level = other({ kind: 'direct-or-paraphrase', prompt: { ask: 'How?', quote: words, note: null }, stem: `How does the report give this remark: ${words}`, options: ['All in the speaker’s own words', 'Partly in the speaker’s own words', 'All in the reporter’s words'], answer: 0 });
const which = other({ kind: 'which-report', prompt: { ask: 'Which report?', quote: words, note: null }, stem: `Which carries “${words}”?`, options: ['Only the Coast Daily report', 'Only the Harbour Gazette report', 'Both reports'], answer: 1 });
const match = other({ kind: 'match', format: 'match', stem: 'Match.', prompt: { ask: 'Match.', quote: null, note: null }, slots: ['Elena Marsh', 'David Okoro'], options: [`“${words}”`, '“There will be no second vote”'], answer: [1, 0] });
const plain = (changes: Record<string, unknown>) => other({ prompt: { ask: 'Which?', quote: null, note: null }, ...changes });

describe('givesAway', () => {
  it.each<[what: string, a: Question, b: Question, gives: boolean]>([
    ['one fact', whoSaid, other({ factId: 'who said it', stem: 'Whose?', prompt: { ask: 'Whose?', quote: 'Other words', note: null } }), true],
    ['nothing in common', whoSaid, figure, false],
    ['the key beside the words', whoSaid, plain({ stem: `What did David Okoro’s “${words}” mean?`, options: ['a tax', 'a fee', 'a loan'] }), true],
    ['the key without the words', whoSaid, plain({ stem: 'What did David Okoro mean?', options: ['a tax', 'a fee', 'a loan'] }), false],
    ['the words without the key', whoSaid, plain({ stem: `What did “${words}” mean?`, options: ['a tax', 'a fee', 'a loan'] }), false],
    ['the key, on the same passage', whoSaid, plain({ stem: 'What did David Okoro mean?', options: ['a tax', 'a fee', 'a loan'], evidence: whoSaid.evidence }), true],
    ['a figure in the whole sentence', figure, plain({ stem: 'Who says that the town has spent eleven million pounds on its harbour?' }), true],
    ['a figure in an option', figure, plain({ stem: 'Which does the report say?', options: ['The town has spent eleven million pounds on its harbour', 'It rained', 'It snowed'], answer: 1 }), true],
    ['a figure where another report tells the same', figure, other({ stem: 'Who said: “The harbour has cost eleven million pounds of the town”', prompt: { ask: 'Who?', quote: 'The harbour has cost eleven million pounds of the town', note: null } }), true],
    ['another figure', figure, plain({ stem: 'Who says that the town has spent eleven days on the pier?' }), false],
    ['where it was said, by the way', where, other({ stem: `Who said in Port Ellis: “${words}”`, prompt: { ask: 'Who said it?', quote: words, note: 'In Port Ellis.' } }), true],
    ['where another thing was said', where, other({ stem: 'Who said in Port Ellis: “It rained”', prompt: { ask: 'Who said it?', quote: 'It rained', note: 'In Port Ellis.' } }), false],
    ['the marks that a level asks for', level, whoSaid, true],
    ['other marks', level, other({ stem: 'Who said: “It rained”', prompt: { ask: 'Who?', quote: 'It rained', note: null } }), false],
    ['the report that is asked for', which, other({ stem: `In the Harbour Gazette report, who says: “${words}”`, prompt: { ask: 'Who?', quote: words, note: null }, options: ['Joan Pike', 'David Okoro', 'Ruth Baker'] }), true],
    ['another report', which, other({ stem: `In the Tide report, who says: “${words}”`, prompt: { ask: 'Who?', quote: words, note: null }, options: ['Joan Pike', 'David Okoro', 'Ruth Baker'] }), false],
    ['a match with the same pair', match, whoSaid, true],
    ['a match with other pairs', match, other({ stem: 'Who said: “It rained all day long”', prompt: { ask: 'Who?', quote: 'It rained all day long', note: null } }), false],
    ['a key that is a statement, shown as one', plain({ kind: 'what-said', stem: 'What did he say?', options: [`“${words}”`, '“It rained”', '“It snowed”'], answer: 0 }), whoSaid, true],
    ['a key that is a statement, among wrong ones', plain({ kind: 'what-said', stem: 'What did he say?', options: [`“${words}”`, '“It rained”', '“It snowed”'], answer: 0 }), plain({ kind: 'what-said', stem: 'What did she say?', options: ['“It rained”', `“${words}”`, '“It snowed”'], answer: 0 }), false],
    ['a sentence to tap that names the speaker', asking('Tap the sentence that tells who pays.', { factId: 'span', format: 'span', options: [`“${words},” David Okoro said.`, 'It rained.'], breaks: [], answer: [0], evidence: [] }), whoSaid, true],
    ['a typed name', other({ format: 'text', accepted: ['David Okoro'], stem: `Whose words are these: “${words}”` }), match, true],
    ['the key beside the words, on the screen', whoSaid, plain({ stem: 'What?', prompt: { ask: `What did David Okoro’s “${words}” mean?`, quote: null, note: null }, options: ['a tax', 'a fee', 'a loan'] }), true],
    ['the key beside the words, these in the quotation', whoSaid, other({ stem: 'What did David Okoro mean?', prompt: { ask: 'What?', quote: words, note: null }, options: ['a tax', 'a fee', 'a loan'] }), true],
    ['the key beside the words, it in the note', whoSaid, plain({ stem: `What did “${words}” mean?`, prompt: { ask: 'What?', quote: null, note: 'David Okoro said so.' }, options: ['a tax', 'a fee', 'a loan'] }), true],
    ['the key among wrong ones of several', whoSaid, plain({ format: 'several', stem: `What did “${words}” mean?`, options: ['David Okoro', 'a fee', 'a loan'], answer: [1, 2] }), false],
    ['the key that is typed', where, plain({ format: 'text', accepted: ['Port Ellis'], stem: `Where was it said: “${words}”` }), true],
    ['a name alone, without a matter', plain({ stem: 'Who spoke first?' }), plain({ stem: 'What did David Okoro mean?', options: ['a tax', 'a fee', 'a loan'] }), false],
    ['the key beside two words', other({ prompt: { ask: 'Who?', quote: 'It rained', note: null }, stem: 'Who said: “It rained”' }), plain({ stem: 'When David Okoro said “It rained”, what fell?', options: ['a tax', 'a fee', 'a loan'] }), false],
    ['what is to be put in order', other({ format: 'order', stem: 'In which order?', prompt: { ask: 'In which order?', quote: null, note: null }, options: [words, 'The stones are moving and the sand is gone'], answer: [0, 1] }), plain({ stem: `What did “${words}” mean?`, options: ['a tax', 'a fee', 'a loan'] }), false],
    ['what is to be tapped', other({ format: 'span', stem: 'Which sentence?', prompt: { ask: 'Which sentence?', quote: null, note: null }, options: [`“${words}”`, 'It rained.'], breaks: [], answer: [0] }), plain({ stem: `What did “${words}” mean?`, options: ['a tax', 'a fee', 'a loan'] }), false],
    ['one pair of a match', match, plain({ stem: `What did David Okoro’s “${words}” mean?`, options: ['a tax', 'a fee', 'a loan'] }), true],
    ['the words of a key with its name', plain({ kind: 'what-said', stem: 'Who said what?', options: [`Ruth Baker: “${words}”`, 'a fee', 'a loan'], answer: 0 }), plain({ stem: `What did “${words}” mean?`, options: ['a tax', 'a fee', 'a loan'] }), true],
    ['the words of a key that tells who said so', plain({ kind: 'what-said', stem: 'Who said what?', options: [`Ruth Baker said that ${words}`, 'a fee', 'a loan'], answer: 0 }), plain({ stem: `What did “${words}” mean?`, options: ['a tax', 'a fee', 'a loan'] }), true],
    ['a key of four words', plain({ stem: 'What is told?', options: ['the wall has fallen', 'a fee', 'a loan'], answer: 0 }), plain({ stem: 'Who saw that the wall has fallen?', options: ['a tax', 'a toll', 'a fine'] }), true],
    ['a key of three words', plain({ stem: 'What is told?', options: ['the wall fell', 'a fee', 'a loan'], answer: 0 }), plain({ stem: 'Who saw that the wall fell?', options: ['a tax', 'a toll', 'a fine'] }), false],
    ...([['another report', 'r2', 10, 20, false], ['what stands before', 'r1', 0, 10, false], ['what stands behind', 'r1', 20, 30, false], ['a part', 'r1', 15, 30, true]] as const).map(([what, reportId, start, end, gives]): [string, Question, Question, boolean] => [
      `the key, on ${what} of its passage`, other({ evidence: [{ reportId: 'r1', start: 10, end: 20 }] }), plain({ stem: 'What did David Okoro mean?', options: ['a tax', 'a fee', 'a loan'], evidence: [{ reportId, start, end }] }), gives,
    ]),
  ])('%s', (_what, a, b, gives) => {
    expect(givesAway(a, b)).toBe(gives);
    expect(givesAway(b, a)).toBe(gives);
  });

  it('is the same both ways, and true of a question and itself', () => {
    const all = [whoSaid, figure, where, level, which, match];
    fc.assert(fc.property(fc.constantFrom(...all), fc.constantFrom(...all), (a, b) => givesAway(a, b) === givesAway(b, a) && givesAway(a, a)));
  });
});
