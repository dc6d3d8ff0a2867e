import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markParagraphs, withQuotationMarks } from '@/components/article/marks';
import type { Level, Reading, Statement } from '@/lib/statements/statement';

const text = 'The mayor spoke at noon.\n\n“We will rebuild the bridge,” Ada Lind said. Rain fell all day.\n\nHer deputy called the plan “far too slow” on Friday.';

function statement(words: string, level: Level, speaker: string | null): Statement {
  const start = text.indexOf(words);
  return {
    id: words, reportId: 'r', quote: { start, end: start + words.length }, speaker: speaker === null ? null : { start: 0, end: 0, name: speaker },
    cue: null, level, via: [], place: null, time: null, denies: false, unsaid: false, confidence: 1,
  };
}

function reading(statements: Statement[], of = text): Reading {
  const report = { id: 'r', text: of, headline: null, bylines: ['Bo Berg'], dateline: null, publishedAt: null, outlet: null, agencies: [], licence: null, furniture: [] };
  return { report, statements, documents: [] };
}

describe('markParagraphs', () => {
  const paragraphs = markParagraphs(reading([
    statement('We will rebuild the bridge', 'direct', 'Ada Lind'),
    statement('the plan “far too slow”', 'mixed', 'the deputy'),
  ]));

  it('marks a direct quote with its quotation marks, and the rest as the reporter’s', () => {
    expect(paragraphs[1]?.pieces).toEqual([
      { text: '“We will rebuild the bridge,”', mark: 'direct', quoted: false },
      { text: ' Ada Lind said. ', mark: null, quoted: false },
      { text: 'Rain fell all day.', mark: 'voice', quoted: false },
    ]);
  });

  it('marks the quoted words of a part quote apart', () => {
    expect(paragraphs[2]?.pieces.filter(({ mark }) => mark === 'mixed')).toEqual([
      { text: 'the plan ', mark: 'mixed', quoted: false },
      { text: '“far too slow”', mark: 'mixed', quoted: true },
    ]);
  });

  it.each([
    [0, [{ speaker: 'Bo Berg', mark: 'voice', via: [], denies: false }]],
    [2, [{ speaker: 'the deputy', mark: 'mixed', via: [], denies: false }]],
  ])('says who is speaking in paragraph %i', (index, notes) => {
    expect(paragraphs[index]?.notes).toEqual(notes);
  });

  it('leaves no word out and adds none, wherever statements lie', () => {
    const span = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    const some = fc.array(fc.tuple(span, fc.constantFrom<Level>('direct', 'mixed', 'indirect')), { maxLength: 5 });
    fc.assert(fc.property(some, (made) => {
      const statements = made.map(([quote, level], index): Statement => ({ ...statement('Rain', level, null), id: String(index), quote: { start: quote.start, end: Math.min(quote.end, text.length) } }));
      const shown = markParagraphs(reading(statements)).map(({ pieces }) => pieces.map((piece) => piece.text).join(''));
      expect(shown).toEqual(text.split('\n\n'));
    }));
  });
});

describe('withQuotationMarks', () => {
  it.each([
    ['“We will go,” she said.', 'We will go', '“We will go,”'],
    ['“We will go.”', 'We will go.', '“We will go.”'],
    ['She said we will go, she did.', 'we will go', 'we will go'],
  ])('%s', (sentence, words, shown) => {
    const start = sentence.indexOf(words);
    const { start: from, end } = withQuotationMarks(sentence, { start, end: start + words.length });
    expect(sentence.slice(from, end)).toBe(shown);
  });
});
