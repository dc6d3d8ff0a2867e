import { describe, expect, it } from 'vitest';
import { checks, refuseQuestion } from '@/lib/checks';
import type { Question } from '@/lib/questions/question';
import { makeEvidence } from '@/lib/questions/evidence';
import { makeWorld } from '@/lib/questions/world';
import { daily, gazette } from '@/tests/lib/questions/harbour';
import { readByHand } from '@/tests/lib/questions/hand-made';

const noticed = readByHand(`${daily.report.text}\n\nAdvertisement: fly to the sun`, { outlet: 'Coast Daily' }, []);
noticed.report.furniture.push({ start: noticed.report.text.indexOf('Advertisement'), end: noticed.report.text.length, kind: 'advertisement' });
const world = makeWorld([gazette, daily]);
const worldWithNotice = makeWorld([gazette, noticed]);

function passage(words: string, reading = gazette) {
  const start = reading.report.text.indexOf(words);
  return makeEvidence(reading.report, { start, end: start + words.length });
}

/** A sound question, changed for the worse (or not) in each row. */
function question(changes: Partial<Question> = {}): Question {
  return {
    id: 'q', factId: 'f', kind: 'who-said', skill: 'attribution', format: 'choice',
    stem: 'Who said this as reported on 12 March 2019: “Families on Quay Street will pay for this with their savings”',
    prompt: { ask: 'Who said it?', quote: 'Families on Quay Street will pay for this with their savings', note: null },
    options: ['Elena Marsh', 'David Okoro', 'Joan Pike'], answer: 1,
    explanation: 'David Okoro said these words.',
    evidence: [passage('“Families on Quay Street will pay for this with their savings,” Okoro said.')],
    difficulty: 0.5,
    ...changes,
  } as Question;
}

const other = (changes: Partial<Question>) => question({ id: 'q2', factId: 'f2', ...changes });

/** Flawed and sound items for each check. */
const rows: Record<string, [what: string, item: Question, flawed: boolean, before?: Question[]][]> = {
  'key-in-evidence': [
    ['the speaker stands in the passage', question(), false],
    ['the passage names somebody else', question({ answer: 0 }), true],
    ['no passage', question({ evidence: [] }), true],
    ['a passage that moved', question({ evidence: [{ ...passage('“Families on Quay Street'), start: 3 }] }), true],
    ['a passage of another event', question({ evidence: [{ ...passage('Okoro said.'), reportId: 'elsewhere' }] }), true],
    ['both reports, shown by one', question({ options: ['Both reports', 'Only the Coast Daily report', 'Only the Harbour Gazette report'], answer: 0 }), true],
    ['one report, shown by it', question({ options: ['Both reports', 'Only the Coast Daily report', 'Only the Harbour Gazette report'], answer: 2 }), false],
    ['own voice, but it is a statement', question({ options: ['The report says so itself', 'Elena Marsh', 'Joan Pike'], answer: 0 }), true],
    ['own voice', question({ options: ['The report says so itself', 'Elena Marsh', 'Joan Pike'], answer: 0, evidence: [passage('The town has spent eleven million pounds on its harbour since 2015.')] }), false],
    ['direct speech', question({ options: ['All in the speaker’s own words', 'Partly in the speaker’s own words', 'All in the reporter’s words'], answer: 0 }), false],
    ['not indirect speech', question({ options: ['All in the speaker’s own words', 'Partly in the speaker’s own words', 'All in the reporter’s words'], answer: 2 }), true],
  ],
  'one-right-answer': [
    ['one said it', question(), false],
    ['another said the same', question({ prompt: { ask: 'Who said it?', quote: 'the costs had doubled since the spring of 2018', note: null }, answer: 0 }), true],
    ['two options', question({ options: ['Elena Marsh', 'David Okoro'] }), true],
    ['nothing wrong among several', other({ format: 'several', answer: [0, 1, 2] }), true],
    ['several', other({ format: 'several', answer: [0, 1] }), false],
    ['two options that tell the same', other({ kind: 'what-said', options: ['the sea wall will stand for ever', 'for ever the sea wall will stand', 'nothing of the kind'], answer: 0 }), true],
    ['numbers apart', other({ kind: 'what-it-covers', options: ['UN Security Council Resolution 2231', 'UN Security Council Resolution 1325', 'the Paris Agreement'], answer: 0 }), false],
  ],
  'answer-in-stem': [
    ['the answer is not told', question(), false],
    ['the answer is told', question({ stem: 'Who said, when David Okoro spoke: “Families”' }), true],
    ['all options are told', question({ stem: 'Who said it first, Elena Marsh, David Okoro or Joan Pike?' }), false],
  ],
  'unresolved-pronoun': [
    ['no pronoun but a plural before it', question(), false],
    ['he is nobody', question({ stem: 'Who said that he had seen the wall?' }), true],
    ['he is named', question({ kind: 'which-report', stem: 'Which report says that Amos Reed lost his boat?' }), false],
    ['he may be the speaker', question({ stem: 'Who said that Amos Reed lost his boat?' }), true],
    ['the minister', question({ stem: 'Who said that the minister knew?' }), true],
    ['the minister inside a quotation', question({ stem: 'Who said: “I met the minister”' }), false],
    ['she inside a quotation', question({ stem: 'Who said: “She never met the engineers”' }), true],
    ['he in an option, and nobody named', question({ options: ['he left', 'they stayed', 'nobody came'] }), true],
    ['he in an option, and somebody named', question({ stem: 'What did Amos Reed do?', options: ['he left', 'he stayed', 'nobody came'] }), false],
  ],
  'relative-date': [
    ['a date', question(), false],
    ['last month', question({ stem: 'What fell last month?' }), true],
    ['Sunday', question({ stem: 'Who said on Sunday that the wall fell?' }), true],
    ['today inside a quotation', question({ stem: 'Who said: “today the wall fell”' }), false],
  ],
  'longest-option': [
    ['names', question(), false],
    ['a key that stands out', question({ options: ['a wall', 'the new wall by the quay with its long row of lamps', 'a heap'], answer: 1 }), true],
    ['a distractor that stands out', question({ options: ['a wall', 'the new wall by the quay with its long row of lamps', 'a heap'], answer: 0 }), false],
  ],
  duplicate: [
    ['alone', question(), false],
    ['the same fact', other({ factId: 'f' }), true, [question()]],
    ['nearly the same words, same speaker', other({ stem: 'Whose words?', prompt: { ask: 'Who?', quote: 'Families on Quay Street will pay for that with their savings', note: null } }), true, [question()]],
    ['other words, same speaker', other({ stem: 'Whose words?', prompt: { ask: 'Who?', quote: 'the costs had doubled', note: null } }), false, [question()]],
    ['an option twice', question({ options: ['Joan Pike', 'David Okoro', 'joan pike.'] }), true],
  ],
  'furniture-as-evidence': [
    ['body', question(), false],
    ['an advertisement', question({ evidence: [passage('fly to the sun', noticed)] }), true],
  ],
  'low-confidence': [
    ['sure', question(), false],
    ['unsure', question({ evidence: [passage('Pike said.', daily)] }), false],
  ],
  'cut-quote': [
    ['whole', question(), false],
    ['half a pair of marks', question({ stem: 'Who said: “Go' }), true],
    ['half a pair of brackets', question({ options: ['a (b', 'c', 'd'] }), true],
  ],
  'sweeping-option': [
    ['names', question(), false],
    ['all of the above', question({ options: ['Elena Marsh', 'David Okoro', 'All of the above'] }), true],
  ],
};

describe.each(checks.map((check) => [check.name, check] as const))('%s', (name, check) => {
  it('has rows, and says why in a sentence', () => {
    expect(rows[name]?.length).toBeGreaterThan(1);
    expect(check.reason).toMatch(/^[A-Z].*\.$/);
  });

  it.each(rows[name] ?? [])('%s', (_what, item, flawed, before = []) => {
    const here = name === 'furniture-as-evidence' ? worldWithNotice : world;
    expect(check.test(item, here, before) !== null).toBe(flawed);
  });
});

it('refuses what only a doubtful statement shows', () => {
  const doubtful = makeWorld([{ ...gazette, statements: gazette.statements.map((statement) => ({ ...statement, confidence: 0.5 })) }]);
  expect(refuseQuestion(question(), doubtful)).toEqual([expect.stringContaining('not certain enough')]);
});

it('gives no reason against a sound question, and each reason against a bad one', () => {
  expect(refuseQuestion(question(), world)).toEqual([]);
  expect(refuseQuestion(question({ evidence: [], stem: 'Who told David Okoro that he was late?' }), world).length).toBeGreaterThanOrEqual(2);
});
