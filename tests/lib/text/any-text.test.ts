import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs } from '@/lib/text/paragraphs';
import { findQuotations } from '@/lib/text/quotations';
import { findSentences } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { findWords } from '@/lib/text/words';

/** Pieces that reports are made of, and that break what reads them. */
const piece = fc.constantFrom(
  '“', '”', '"', "'", '’', '‘', "''", '``', '«', '»', '„', ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\u2028', '\u00a0', '\u200b', '\u202e', '\ufeff', 'word', 'Word', 'said', 'he said', 'Ünï', 'e\u0301', '\u0301',
  '😀', '👩‍👩‍👧', '𝒜', '\ud83d', '\ude00', ',', '.', '…', '...', '. . .', '!', '?', ':', '—', '-', '(', ')', '[', '6\'2"', '’90s', 'U.S.', 'Mr.', 'p.m.', 'J.', '4.5', '• ', '1. ', 'https://a.b/c', 'a@b.co', 'c.com', '@a', '#b',
);
const text = fc.oneof(fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')), fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 80 }));
const runs = { numRuns: 300, seed: 2231 };

const finders: [string, (text: string) => Span[]][] = [['findParagraphs', findParagraphs], ['findQuotations', findQuotations], ['findSentences', findSentences], ['findWords', findWords]];
const isCutPair = (text: string, at: number) => /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

describe.each(finders)('%s, on any text,', (_, find) => {
  it('gives spans inside the text, in order, none over another and none through the middle of a character', () => {
    fc.assert(fc.property(text, (given) => {
      let at = 0;
      for (const { start, end } of find(given)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(given.length);
        expect(isCutPair(given, start) || isCutPair(given, end)).toBe(false);
        at = end;
      }
    }), runs);
  });

  it('finds the same again', () => {
    fc.assert(fc.property(text, (given) => {
      expect(find(given)).toEqual(find(given));
    }), runs);
  });
});

describe('on any text', () => {
  it.each<[string, (text: string) => Span[]]>([['paragraphs', findParagraphs], ['sentences', findSentences], ['words', findWords]])('%s leave out nothing but white space and what nobody sees', (_, find) => {
    const left = /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/;
    fc.assert(fc.property(text, (given) => {
      let at = 0;
      for (const { start, end } of find(given)) {
        expect(given.slice(at, start)).toMatch(left);
        at = end;
      }
      expect(given.slice(at)).toMatch(left);
    }), runs);
  });

  it('a quotation lies within one paragraph, and its inner words within its marks', () => {
    fc.assert(fc.property(text, (given) => {
      const paragraphs = findParagraphs(given);
      for (const { start, end, inner } of findQuotations(given)) {
        expect(paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end)).toBe(true);
        expect(inner.start).toBeGreaterThanOrEqual(start);
        expect(inner.end).toBeGreaterThanOrEqual(inner.start);
        expect(end).toBeGreaterThanOrEqual(inner.end);
      }
    }), runs);
  });

  it('a sentence never ends within a quotation', () => {
    fc.assert(fc.property(text, (given) => {
      const quotations = findQuotations(given);
      for (const sentence of findSentences(given)) expect(quotations.some(({ start, end }) => start < sentence.end && sentence.end < end)).toBe(false);
    }), runs);
  });

  it('a word is the text that its span covers', () => {
    fc.assert(fc.property(text, (given) => {
      for (const word of findWords(given)) expect(word.text).toBe(given.slice(word.start, word.end));
    }), runs);
  });
});
