import type { Source } from '@/lib/articles/source';
import { hashText } from '@/lib/db/id';
import { signUp } from '@/lib/db/users';
import type { Viewer } from '@/lib/db/viewer';
import type { Question } from '@/lib/questions/question';
import type { Reading } from '@/lib/statements/statement';

// Small whole readings and questions of our own invention, as the rooms further left give them.

let people = 0;

/** An account with a name of its own. The first of a database would be its administrator: ask for that one first. */
export async function makeAccount(role: 'learner' | 'teacher' = 'teacher'): Promise<Viewer> {
  people += 1;
  const { viewer } = await signUp(null, { name: `Person ${people}`, email: `person${people}@example.org`, passwordHash: 'not-a-real-hash', timeZone: 'Europe/London', role });
  return viewer;
}

export const madeSource: Source = { licence: 'our own words', basedOn: { outlet: 'The Harbour Post', publishedAt: '2021-03-04' } };

/** A report with one statement: `speaker` said `quote`. */
export function makeReading({ name = 'a', speaker = 'Ada Mendel', quote = 'The ferry will sail again on Monday', outlet = 'Harbour Post' as string | null } = {}): Reading {
  const text = `The ferry of Port ${name} lay still for a week. "${quote}," said ${speaker} on Friday.`;
  const start = text.indexOf(quote);
  const reportId = `made-${hashText(text).slice(0, 12)}`;
  const nameAt = text.indexOf(speaker);
  return {
    report: { id: reportId, text, headline: `Ferry of Port ${name}`, bylines: ['Jo Pell'], dateline: null, publishedAt: '2021-03-05', outlet, agencies: [], licence: null, furniture: [] },
    statements: [{
      id: `statement-${name}`, reportId, quote: { start, end: start + quote.length }, speaker: { start: nameAt, end: nameAt + speaker.length, name: speaker },
      cue: null, level: 'direct', via: [], place: null, time: null, denies: false, unsaid: false, confidence: 0.9,
    }],
    documents: [{ name: 'Harbour Act', mentions: [{ start: 0, end: 9 }], provisions: [] }],
  };
}

/** A question on the first statement of a reading. */
export function makeQuestion(reading: Reading, { id = 'who', factId = `fact-${reading.report.id}`, stem = 'Who said this: “The ferry will sail again on Monday”', kind = 'who-said' } = {}): Question {
  const { quote, speaker } = reading.statements[0]!;
  const text = reading.report.text.slice(quote.start, quote.end);
  return {
    id: `${id}-${reading.report.id}`, factId, kind, skill: 'attribution', stem, prompt: { ask: 'Who said it?', quote: text, note: null }, explanation: 'The sentence names the speaker.',
    evidence: [{ reportId: reading.report.id, start: quote.start, end: quote.end, text, prefix: '"', suffix: ',"' }], difficulty: 0.3,
    format: 'choice', options: [speaker!.name, 'Bo Quist', 'Cy Rand'], answer: 0,
  };
}
