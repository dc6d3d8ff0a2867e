import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/articles/report';
import { readStatements } from '@/lib/statements/read-statements';

const reportOf = (text: string): Report => ({ id: 'r', text, furniture: [], headline: null, bylines: [], dateline: null, publishedAt: null, outlet: null, agencies: [], licence: null });

const piece = fc.constantFrom(
  'Ana Ruiz', 'Peter Okoro', 'Ruiz', 'Mr. Okoro', 'the minister', 'Foreign Minister Clara Hall', 'she', 'He', 'they', 'It', 'who', 'his spokesman', 'Okoro and Ruiz',
  ' said the bridge was safe. ', ' said, ', ', “It is safe.” ', '“We looked,” ', ' told ', ' asked ', '’s ', ', ', '\n\n', ' of Lima ', '. ', ' met ', '(', 'al-Masri', '😀',
);
const story = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

const namesOf = (text: string) => readStatements(reportOf(text)).map((statement) => statement.speaker?.name);

describe('names of speakers, in any text', () => {
  it('are never empty, and are words of the text', () => {
    fc.assert(fc.property(story, (text) => {
      for (const name of namesOf(text)) {
        if (name === undefined) continue;
        expect(name.trim()).not.toBe('');
        for (const word of name.split(/ and |, | /)) expect(text).toContain(word);
      }
    }), { numRuns: 150 });
  });

  it('are the same for the same text', () => {
    fc.assert(fc.property(story, (text) => {
      expect(namesOf(text)).toEqual(namesOf(text));
    }), { numRuns: 40 });
  });

  it('do not change with what comes after, but for a fuller name', () => {
    fc.assert(fc.property(story, (text) => {
      const first = 'Ana Ruiz met Peter Okoro. She said the bridge was safe.\n\n';
      expect(namesOf(first + text)[0]).toMatch(/Ruiz/);
    }), { numRuns: 60 });
  });

  it('are found in time that grows with the length of the text alone', () => {
    const hard = ['Ana Ruiz met Peter Okoro. He said she was late. ', 'Ana Ruiz, Peter Okoro, Clara Hall and ', 'Mr. Hall said his son Hall asked Hall who said she ', 'she said he said they said it said ', 'Ana Bo Ruiz Ana Cy Ruiz Ana Du Ruiz '];
    const timeOf = (text: string) => {
      const started = performance.now();
      readStatements(reportOf(text));
      return performance.now() - started;
    };
    for (const words of hard) {
      timeOf(words.repeat(50));
      const short = timeOf(words.repeat(Math.ceil(10_000 / words.length)));
      const long = timeOf(words.repeat(Math.ceil(100_000 / words.length)));
      expect(long, words).toBeLessThan(Math.max(1500, short * 40));
    }
  });
});
