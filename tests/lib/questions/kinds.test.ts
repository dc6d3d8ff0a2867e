import { describe, expect, it } from 'vitest';
import { makeQuestions } from '@/lib/pipeline';
import { kinds } from '@/lib/questions/kinds';
import { keysOf, optionsOf } from '@/lib/questions/option-texts';
import { skills, type Question } from '@/lib/questions/question';
import { readByHand } from './hand-made';
import { daily, gazette } from './harbour';

const { questions } = makeQuestions([gazette, daily], { seed: 7 });
const keys = (question: Question) => keysOf(question);
const find = (kind: string, words: string) => questions.find((question) => question.kind === kind && question.stem.includes(words));

/** What every question of every kind must be. */
describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const own = questions.filter((question) => question.kind === name);

  it('asks something about the two reports of the harbour', () => {
    expect(own.length).toBeGreaterThan(0);
    expect(skills).toContain(kind.skill);
    expect(own.every((question) => question.skill === kind.skill)).toBe(true);
  });

  it('shows each key by a passage that stands in its report', () => {
    for (const { evidence } of own) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const piece of evidence) {
        const { text } = [gazette, daily].find(({ report }) => report.id === piece.reportId)!.report;
        expect(text.slice(piece.start, piece.end)).toBe(piece.text);
        expect(text.slice(0, piece.start).endsWith(piece.prefix)).toBe(true);
        expect(text.slice(piece.end).startsWith(piece.suffix)).toBe(true);
        expect(piece.prefix.length).toBeLessThanOrEqual(32);
      }
    }
  });

  it('offers two to four options, no two alike, and a key among them', () => {
    for (const question of own) {
      const options = optionsOf(question);
      if (question.format === 'choice' || question.format === 'several') {
        expect(options.length).toBeGreaterThanOrEqual(3);
        expect(options.length).toBeLessThanOrEqual(4);
      }
      expect(new Set(options).size).toBe(options.length);
      expect(keys(question).length).toBeGreaterThan(0);
      expect(keys(question).every(Boolean)).toBe(true);
      expect(question.difficulty).toBeGreaterThanOrEqual(0);
      expect(question.difficulty).toBeLessThanOrEqual(1);
    }
  });

  it('writes whole sentences that stand alone', () => {
    for (const { stem, explanation } of own) {
      expect(stem).toMatch(/^[A-Z].*[?.”]$/s);
      expect(stem).not.toMatch(/according to the (?:passage|text)|\bundefined\b|\bnull\b| {2}|,,|\?\?/i);
      expect(explanation).toMatch(/^.+\.$/);
      expect(explanation).not.toMatch(/\bundefined\b|\bnull\b/);
    }
  });
});

describe('what is asked', () => {
  it.each<[kind: string, words: string, answer: string]>([
    ['who-said', 'There will be no second vote about the sea wall', 'Elena Marsh'],
    ['who-said', 'Families on Quay Street', 'David Okoro'],
    ['what-said', 'did Ruth Baker say, as reported on 12 March 2019, in the reporter’s words', 'The old wall would not survive another winter storm'],
    ['what-said', 'did David Okoro say', '“Families on Quay Street will pay for this with their savings”'],
    ['who-reported', 'the boats would be moved to the northern basin', 'Tide'],
    ['what-it-covers', 'What did David Okoro say the Harbour Act 1964 requires', 'a public hearing before any work'],
    ['what-it-covers', 'say funds repairs to public sea walls', 'Coastal Accord'],
    ['said-or-reported', 'building costs at Port Ellis had doubled', 'David Okoro'],
    ['direct-or-paraphrase', 'David Okoro’s exact words', 'Families on Quay Street will pay for this with their savings'],
    ['which-report', 'ferries would sail from the southern pier', 'Only the Coast Daily report'],
    ['which-report', 'Families on Quay Street', 'Only the Harbour Gazette report'],
    ['which-report', 'The stones are moving', 'Both reports'],
    ['how-worded', 'instead of “will”', 'can'],
    ['who-is', 'describe as “Harbour Board chairman”', 'Peter Lund'],
    ['where-when', 'On what kind of occasion did Elena Marsh say this', 'At a press conference'],
    ['figure', 'Port Ellis has kept … boats', '340'],
  ])('%s: %s → %s', (kind, words, answer) => {
    expect(keys(find(kind, words)!)).toEqual([answer]);
  });

  it('asks what a document provides, though it “provides that” something', () => {
    const [act, ...others] = gazette.documents;
    const told = { ...act!, provisions: act!.provisions.map((each) => ({ ...each, relation: 'provides that' })) };
    const asked = makeQuestions([{ ...gazette, documents: [told, ...others] }, daily], { seed: 7 }).questions.filter(({ kind, stem }) => kind === 'what-it-covers' && stem.startsWith('What'));
    expect(asked.map(({ stem }) => stem)).toContain('What did David Okoro say the Harbour Act 1964 provides?');
  });

  it('asks for all that both reports carry', () => {
    const several = questions.find((question) => question.format === 'several');
    expect(several?.kind).toBe('which-report');
    expect(keys(several!)).toHaveLength(2);
    expect(keys(several!).every((key) => /Elena Marsh|Ruth Baker/.test(key!))).toBe(true);
  });

  it('names the occasion with its day', () => {
    expect(find('what-said', 'did Elena Marsh say at a press conference in Port Ellis on 12 March 2019')?.prompt.note).toBe('At a press conference in Port Ellis, 12 March 2019.');
  });

  it('never offers somebody who said the same', () => {
    for (const question of questions.filter(({ kind, format, prompt }) => kind === 'who-said' && format === 'choice' && prompt.quote?.startsWith('The stones are moving'))) expect(optionsOf(question).filter((option) => option.includes('Baker'))).toHaveLength(1);
  });

  it('asks nothing about a speaker who is not certain', () => {
    const doubtful = { ...gazette, statements: gazette.statements.map((statement) => ({ ...statement, confidence: 0.6 })) };
    const asked = makeQuestions([doubtful]).questions.filter(({ kind }) => /said$|quote|paraphrase|who-reported/.test(kind));
    // What stands in marks is certain without a name, whoever is named before it; and so is a name that the report itself has.
    expect(asked.filter(({ kind, stem, explanation }) => kind !== 'direct-or-paraphrase' || /Marsh|Baker|Okoro|Reed/.test(`${stem.split(' Before it stands')[0]} ${explanation}`))).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  });
});

it.each<[why: string, text: string, name: string, words: string]>([
  ['it is the lawyer who speaks', 'Marsh’s lawyer said: “We shall never leave the old quay alone.”', 'Elena Marsh', 'Marsh’s lawyer'],
  ['nobody speaks of himself so', 'Somebody said that Marsh “shall never leave the old quay alone” at noon.', 'Elena Marsh', 'Somebody'],
])('does not ask who said it when %s', (_why, line, name, words) => {
  const text = `${line}\n\n${gazette.report.text}`;
  const quote = /“([^”]+)”/.exec(line)![1]!;
  const start = line.indexOf(quote);
  const odd = {
    ...gazette,
    report: { ...gazette.report, id: 'odd', text },
    documents: [],
    statements: [{ ...gazette.statements[0]!, id: 'odd-1', reportId: 'odd', quote: { start, end: start + quote.length }, cue: { start: line.indexOf('said'), end: line.indexOf('said') + 4 }, speaker: { start: 0, end: words.length, name }, place: null, time: null }],
  };
  const asked = makeQuestions([odd, daily]).questions.filter(({ kind, stem }) => kind !== 'where-when' && stem.includes('leave the old quay'));
  // That they are exact words can be asked without a name.
  expect(asked.filter(({ kind, stem, explanation }) => kind !== 'direct-or-paraphrase' || /Marsh/.test(`${stem} ${explanation}`))).toEqual([]);
});

describe('an event with one speaker', () => {
  const lone = readByHand('Harbour master Joan Pike spoke on Monday. “Nobody will miss a ferry because of a heap of stones,” Pike said.', { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, [
    { quote: 'Nobody will miss a ferry because of a heap of stones,', speaker: ['Pike', 'Joan Pike'], cue: 'said', level: 'direct' },
  ]);

  it('has the name typed', () => {
    const asked = makeQuestions([lone], { seed: 7 }).questions.filter(({ kind }) => kind === 'who-said');
    expect(asked.length).toBeGreaterThan(0);
    for (const question of asked) expect(question).toMatchObject({ format: 'text', accepted: ['Joan Pike', 'Pike'] });
  });

  it('has the whole name typed where two bear the last one', () => {
    const two = readByHand(lone.report.text.replace('on Monday', 'of her sister Mary Pike on Monday'), { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, [
      { quote: 'Nobody will miss a ferry because of a heap of stones,', speaker: ['Joan Pike', 'Joan Pike'], cue: 'said', level: 'direct' },
    ]);
    const asked = makeQuestions([two], { seed: 7 }).questions.filter(({ kind }) => kind === 'who-said');
    expect(asked.length).toBeGreaterThan(0);
    for (const question of asked) expect(question).toMatchObject({ format: 'text', accepted: ['Joan Pike'], prompt: { ask: 'What is the whole name of the person who said it?' } });
  });

  it('has no long name of a body typed', () => {
    const body = readByHand('The National Harbour Safety Board reported on Monday. “Nobody will miss a ferry because of a heap of stones,” the National Harbour Safety Board said.', { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, [
      { quote: 'Nobody will miss a ferry because of a heap of stones,', speaker: ['National Harbour Safety Board', 'National Harbour Safety Board'], cue: 'said', level: 'direct' },
    ]);
    expect(makeQuestions([body], { seed: 7, kinds: ['who-said'] }).questions).toEqual([]);
  });

  it('has a long name chosen, beside speakers of other events and never one whom its reports name', () => {
    const long = 'Maria Inés del Puerto';
    const reading = readByHand(lone.report.text.replace('Joan Pike', long).replace('Pike said', 'Puerto said'), { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, [
      { quote: 'Nobody will miss a ferry because of a heap of stones,', speaker: ['Puerto', long], cue: 'said', level: 'direct' },
    ]);
    const asked = makeQuestions([reading], { seed: 7, library: ['Ada Lund', 'Tom Reed', 'Clara Puerto', 'Otto Pier', 'Quay'] }).questions.filter(({ kind }) => kind === 'who-said');
    expect(asked.length).toBeGreaterThan(0);
    for (const question of asked) expect([...optionsOf(question)].sort()).toEqual(['Ada Lund', long, 'Otto Pier', 'Tom Reed']);
  });
});

describe('the report’s own voice and claims', () => {
  const text = [
    'The council of Port Ellis opened the new pier to visitors on the first day of summer.',
    'The old pier of Port Ellis was closed after a storm broke its northern end in winter.',
    'So the town paid for a new pier with the harbour fees of eleven summers.',
    'Mayor Elena Marsh said that the new pier of Port Ellis would double the number of visitors within a year.',
    'Engineer Ruth Baker said that the iron of the old Port Ellis pier would have lasted another decade.',
    'Councillor David Okoro said that shops on Quay Street had lost half of their customers.',
  ].join('\n\n');
  const claim = (words: string, name: string) => ({ quote: words, speaker: [name, name] as [string, string], cue: 'said', level: 'indirect' as const });
  const reading = readByHand(text, { outlet: 'The Harbour Gazette', publishedAt: '2019-06-02' }, [
    claim('the new pier of Port Ellis would double the number of visitors within a year', 'Elena Marsh'),
    claim('the iron of the old Port Ellis pier would have lasted another decade', 'Ruth Baker'),
    claim('shops on Quay Street had lost half of their customers', 'David Okoro'),
  ]);
  const asked = makeQuestions([reading], { seed: 7, kinds: ['said-or-reported'] }).questions;

  it('asks which of its sentences a report tells itself, beside claims', () => {
    const question = asked.find(({ stem }) => stem.includes('tell in its own voice'))!;
    expect(keysOf(question).join()).toMatch(/^The (?:council of Port Ellis opened|old pier of Port Ellis was closed)/);
    expect(optionsOf(question).filter((option) => /visitors within a year|another decade|their customers/.test(option)).length).toBeGreaterThanOrEqual(2);
  });

  it('asks which is somebody’s claim, beside sentences that the report tells itself', () => {
    const question = asked.find(({ stem }) => stem.includes('give as a claim of'))!;
    expect(question.stem).toMatch(/claim of (?:Elena Marsh|Ruth Baker|David Okoro), while/);
    expect(optionsOf(question).filter((option) => /^The (?:council of Port Ellis|old pier of Port Ellis was closed)/.test(option))).toHaveLength(2);
    expect(asked.every((each) => !each.stem.includes('so the town') && !optionsOf(each).some((option) => option.startsWith('So ')))).toBe(true);
  });
});
