import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '@/lib/questions/question';
import { makeOptionOrder } from '@/lib/quiz/option-order';
import { passageOf } from '@/lib/quiz/passage';
import { toReveal, type CreditedText } from '@/lib/quiz/reveal';
import { grade } from '@/lib/quiz/grade';
import { keyOf, toOriginal } from '@/lib/quiz/response';
import { toView } from '@/lib/quiz/view';
import { makeRng } from '@/lib/rng';
import { exampleQuestion, harbourText } from './example-question';

const credit = { reportId: 'r-1', outlet: 'The Quay', bylines: ['J. Reed'], agencies: [], index: 0, publishedAt: '2026-03-06', licence: 'CC BY 4.0', url: null, isSummaryOf: null };
const reports = new Map<string, CreditedText>([['r-1', { text: harbourText, credit }]]);
const several: Question = { ...exampleQuestion, format: 'several', answer: [1, 3] };

describe('what leaves before the answer', () => {
  it.each([exampleQuestion, several])('has neither key nor explanation nor evidence: $format', (question) => {
    const view = toView(question, 'item-1', [3, 1, 0, 2]);
    expect(Object.keys(view).sort()).toEqual(['format', 'itemId', 'kind', 'options', 'prompt', 'skill', 'stem']);
    expect(JSON.stringify(view)).not.toMatch(/CANARY|answer|evidence|explanation|prefix|difficulty|factId/);
    expect(view).toHaveProperty('options', ['Tom Wray', 'Olu Marsh', 'Ada Fernsby', 'Ines Pardoe']);
  });

  it('leaves out what a question or a prompt may carry besides', () => {
    const prompt = Object.assign({}, exampleQuestion.prompt, { key: 'LEAK' });
    const leaking: Question = Object.assign({}, exampleQuestion, { key: 'LEAK', prompt });
    expect(JSON.stringify(toView(leaking, 'item-1', [0, 1, 2, 3]))).not.toContain('LEAK');
  });
});

const { format: _format, options: _options, answer: _answer, ...asked } = exampleQuestion;
const others: Question[] = [
  { ...asked, format: 'order', options: ['a', 'b', 'c', 'd'], answer: [2, 0, 3, 1] },
  { ...asked, format: 'match', slots: ['A', 'B'], options: ['a', 'b', 'c'], answer: [2, 0] },
  { ...asked, format: 'text', accepted: ['CANARY-TYPED'] },
  { ...asked, format: 'span', options: ['One.', 'Two.', 'Three.'], breaks: [0, 2], answer: [1] },
];

describe.each(others)('$format', (question) => {
  it('leaves without its key', () => {
    const view = toView(question, 'item-1', makeOptionOrder(question, makeRng(1)));
    expect(JSON.stringify(view)).not.toMatch(/CANARY|answer|accepted|evidence|explanation/);
  });

  it('has its options in the order shown, beside what belongs to them', () => {
    const prompt = { ask: 'Which?', quote: 'The ferry sails', note: 'At noon.' };
    const view = toView({ ...question, prompt }, 'item-1', [2, 0, 1]);
    expect(view.prompt).toEqual(prompt);
    if (question.format !== 'text') expect(view).toMatchObject({ options: [2, 0, 1].map((place) => question.options[place]) });
    if (question.format === 'match') expect(view).toMatchObject({ slots: ['A', 'B'] });
    if (question.format === 'span') expect(view).toMatchObject({ breaks: [0, 2] });
  });

  it('is told in the order shown: what it tells is graded right', () => {
    fc.assert(fc.property(fc.string(), (seed) => {
      const order = makeOptionOrder(question, makeRng(seed));
      const { key } = toReveal(question, order, reports);
      expect(toOriginal(key, order)).toEqual(keyOf(question));
      expect(grade(question, toOriginal(key, order))).toEqual({ score: 1, isRight: true });
    }));
  });
});

describe('the order of options', () => {
  it('never shows what is to be ordered in its order, nor shuffles a passage', () => {
    const [order, , text, span] = others;
    fc.assert(fc.property(fc.string(), (seed) => {
      expect(makeOptionOrder(order!, makeRng(seed))).not.toEqual([2, 0, 3, 1]);
      expect(makeOptionOrder(text!, makeRng(seed))).toEqual([]);
      expect(makeOptionOrder(span!, makeRng(seed))).toEqual([0, 1, 2]);
    }));
  });

  it('is a permutation, and the same for the same seed', () => {
    fc.assert(fc.property(fc.string(), (seed) => {
      const order = makeOptionOrder(exampleQuestion, makeRng(seed));
      expect([...order].sort()).toEqual([0, 1, 2, 3]);
      expect(makeOptionOrder(exampleQuestion, makeRng(seed))).toEqual(order);
    }));
  });

  it.each<[options: string[], order: number[]]>([
    [['40', '9', '12'], [1, 2, 0]],
    [['May 2016', 'March 2016'], [1, 0]],
  ])('lets figures and dates rise: %j', (options, order) => {
    fc.assert(fc.property(fc.string(), (seed) => {
      expect(makeOptionOrder({ format: 'choice', options, answer: 0 }, makeRng(seed))).toEqual(order);
    }));
  });

  it('does not let figures rise that are to be put in order', () => {
    fc.assert(fc.property(fc.string(), (seed) => {
      expect(makeOptionOrder({ format: 'order', options: ['40', '9', '12'], answer: [1, 2, 0] }, makeRng(seed))).not.toEqual([1, 2, 0]);
    }));
  });

  it('puts the key everywhere about as often', () => {
    const places = Array.from({ length: 4000 }, (_, seed) => makeOptionOrder(exampleQuestion, makeRng(seed)).indexOf(0));
    for (const place of [0, 1, 2, 3]) expect(places.filter((p) => p === place).length).toBeGreaterThan(850);
  });
});

describe('what leaves after the answer', () => {
  it('names the key in the order shown, the passage and who published it', () => {
    expect(toReveal(exampleQuestion, [3, 1, 0, 2], reports)).toEqual({
      key: { format: 'choice', choice: 2 },
      explanation: exampleQuestion.explanation,
      evidence: [{
        before: 'The mayor was blunt. “',
        marked: 'No boat will leave before the wall is mended',
        after: ',” Ada Fernsby said on Friday. Two crews are at work.',
        credit,
      }],
    });
  });

  it('shows the right options: what it marks is what is graded right', () => {
    fc.assert(fc.property(fc.string(), (seed) => {
      const order = makeOptionOrder(several, makeRng(seed));
      const { key } = toReveal(several, order, reports);
      expect(toOriginal(key, order)).toEqual({ format: 'several', choices: [1, 3] });
    }));
  });

  it('still shows the words when the report is gone', () => {
    const [piece] = toReveal(exampleQuestion, [0, 1, 2, 3], new Map()).evidence;
    expect(piece).toMatchObject({ marked: 'No boat will leave before the wall is mended', credit: { reportId: 'r-1', outlet: null } });
  });
});

describe('the passage', () => {
  const evidence = exampleQuestion.evidence[0]!;
  it.each([
    ['a text that changed', harbourText.replace('No boat', 'No ship'), { before: 'was blunt. “', marked: evidence.text, after: ',” Ada' }],
    ['no text', null, { before: 'was blunt. “', marked: evidence.text, after: ',” Ada' }],
  ])('%s', (_, text, expected) => expect(passageOf(evidence, text)).toEqual(expected));

  it('has no blanks around what is kept of a report that is gone', () => {
    expect(passageOf({ ...evidence, prefix: ' was blunt. “', suffix: ',” Ada ' }, null)).toEqual({ before: 'was blunt. “', marked: evidence.text, after: ',” Ada' });
  });

  it.each<[what: string, text: string, marked: string, before: string, after: string]>([
    ['a whole paragraph', 'One.\n\nShe said no.\n\nTwo.\n\nThree.', 'She said no.', '', ''],
    ['in the midst of one', 'One.\n\nShe said no. He left.\n\nTwo.\n\nThree.', 'said', 'She ', ' no. He left.'],
    ['with blank lines that hold blanks', 'One.\n \nShe said no.\nHe left.\n \nTwo.', 'said', 'She ', ' no.\nHe left.'],
    ['with blanks around it', 'One.\n\n   She said no. \n\nTwo.', 'said', 'She ', ' no.'],
  ])('is the paragraph: %s', (_, text, marked, before, after) => {
    const start = text.indexOf(marked);
    expect(passageOf({ ...evidence, start, end: start + marked.length, text: marked }, text)).toEqual({ before, marked, after });
  });

  it('ends at a line when a report has no blank lines', () => {
    const text = 'One line.\nShe said no. He left.\nAnother.';
    const start = text.indexOf('said');
    expect(passageOf({ ...evidence, start, end: start + 4, text: 'said' }, text)).toEqual({ before: 'She ', marked: 'said', after: ' no. He left.' });
  });

  it('is cut between words when the paragraph is endless', () => {
    const text = 'harbour wall '.repeat(1000) + 'HERE' + ' harbour wall'.repeat(1000);
    const start = text.indexOf('HERE');
    const { before, after } = passageOf({ ...evidence, start, end: start + 4, text: 'HERE' }, text);
    expect(before.length).toBeLessThan(620);
    expect(before.length).toBeGreaterThan(580);
    expect(before).toMatch(/^… (?:harbour|wall) /);
    expect(after).toMatch(/ (?:harbour|wall) …$/);
  });
});
